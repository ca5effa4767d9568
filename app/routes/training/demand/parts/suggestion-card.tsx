import { Form, Link } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Card } from "~/components/layout/page"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { SummaryList } from "~/components/ui/summary-list"
import type { SuggestedRun, SuggestionsPage } from "~/features/training/demand/demand-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import { shareOf } from "./completion-words"
import { suggestionsAddress } from "./demand-address"
import { draftFieldsOf } from "./draft-fields-of"
import { useWhom } from "./whom"

interface Shown {
  readonly run: SuggestedRun
  readonly page: SuggestionsPage
  readonly formToken: string
}

/** One suggested run: what, for whom, where, when and by whom; what it would do; why this one; and one button that drafts it. */
export function SuggestionCard({ run, page, formToken }: Shown) {
  const { t, locale } = useTranslate()
  const whom = useWhom()
  const why = useWhy()
  const { course, days, venue, trainer, people, after } = run
  const { before } = page
  const fields = draftFieldsOf(run)
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""]
  const when = t(days.length === 1 ? "suggestions.when_once" : "suggestions.when_weekly", {
    ...{ from: formatDate(first, locale), to: formatDate(last, locale), times: days.length, starts: run.starts, ends: run.ends },
  })
  const change = (part: number, then: number) =>
    t("suggestions.from_to", { from: shareOf(part, before.people), to: shareOf(then, before.people), more: formatNumber(then - part) })
  return (
    <Card>
      <h3 className="text-lg font-medium">
        <span className="mr-2 tabular-nums text-muted">{run.rank}</span>
        <Link to={`/courses/${course.number}`} className="link">
          {course.name}
        </Link>
      </h3>
      <p className="mb-4 mt-1">{t("suggestions.covers", { people: people.length, hours: formatNumber(run.hours) })}</p>
      <SummaryList
        items={[
          { term: t("suggestions.for_whom"), value: whom(run.audience) },
          { term: t("suggestions.when"), value: when },
          {
            term: t("suggestions.where"),
            value: venue === null ? t("suggestions.online") : t("suggestions.room", { name: venue.name, capacity: venue.capacity }),
          },
          { term: t("suggestions.by_whom"), value: trainer.name },
          { term: t("demand.on_pace"), value: change(before.onPace, after.onPace) },
          { term: t("demand.met"), value: change(before.met, after.met) },
        ]}
      />
      <p className="mt-4 text-sm text-muted">{why({ run, page })}</p>
      <Fold summary={t("suggestions.people_of", { people: people.length, schools: run.schools.length })}>
        <ul className="grid gap-1 text-sm">
          {run.schools.map(({ code, name, people: count }) => (
            <li key={code}>
              <span className="font-medium">{t("suggestions.school_has", { name, count })}</span>{" "}
              {people
                .filter(({ schoolCode }) => schoolCode === code)
                .map(({ name: person }) => person)
                .join("、")}
            </li>
          ))}
        </ul>
      </Fold>
      <div className="cluster mt-4 items-center">
        <Form method="post" action="/demand/suggestions/draft">
          <input type="hidden" name="formToken" value={`${formToken}-${run.rank}`} />
          {Object.entries({ ...fields, suggestedCourse: course.number }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton name="rank" value={String(run.rank)}>
            {t("suggestions.draft")}
          </SubmitButton>
        </Form>
        <Link to={`/demand/suggestions/draft?${new URLSearchParams(fields)}`} className={buttonLook("secondary")}>
          {t("suggestions.change_first")}
        </Link>
        <Link
          to={suggestionsAddress({ ...page.wishes, without: [...page.wishes.without, course.number] })}
          className={buttonLook("quiet")}
          preventScrollReset
        >
          {t("suggestions.leave_out")}
        </Link>
      </div>
    </Card>
  )
}

/** Why this run, from the parts of which the choice was made. */
function useWhy(): (shown: Pick<Shown, "run" | "page">) => string {
  const { t } = useTranslate()
  return ({ run: { rank, hours, concentratedHours, trainer, people, seats }, page }) =>
    [
      t(rank === 1 ? "suggestions.why_first" : "suggestions.why_next", {
        hours: formatNumber(hours),
        concentrated: formatNumber(concentratedHours),
      }),
      people.length === seats ? t("suggestions.why_full", { seats }) : t("suggestions.why_all", { people: people.length, seats }),
      t(trainer.hasTaught ? "suggestions.why_taught" : "suggestions.why_field", { trainer: trainer.name }),
      t("suggestions.why_free", { least: page.wishes.least }),
    ].join(t("suggestions.why_join"))
}
