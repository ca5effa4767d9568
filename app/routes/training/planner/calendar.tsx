import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { Notice } from "~/components/ui/notice"
import { Tag } from "~/components/ui/tag"
import { changeCalendar } from "~/features/training/resources/change-calendar.server"
import { calendarForm, calendarSearch } from "~/features/training/resources/resources.schema"
import { showCalendar } from "~/features/training/resources/show-calendar.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AddDay, PasteDays } from "./parts/calendar-forms"
import { ResourceLinks } from "./parts/resource-links"
import { useWeekdayWords } from "./parts/weekday-words"

export const loader = guarded({ can: "course.write", search: calendarSearch }, async ({ scope, search, today, locale, newFormToken }) => ({
  title: pageTitle(locale, "resources.calendar"),
  page: await showCalendar({ scope, year: search.year, today }),
  formToken: newFormToken(),
}))

/** One day more, many pasted, or one taken out. */
export const action = guarded({ can: "course.write", form: calendarForm, idempotent: true }, ({ actor, form, today }) => {
  const change = form.intent === "add" ? { intent: form.intent, day: { on: form.on, kind: form.kind, name: form.name } } : form
  return changeCalendar({ actor, change, today })
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

const TAGS = {
  holiday: { tone: "bad", icon: "cross" },
  exam: { tone: "warn", icon: "alert" },
  workday: { tone: "quiet", icon: "check" },
} as const

export default function Calendar() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const years = [page.thisYear - 1, page.thisYear, page.thisYear + 1]
  return (
    <Page title={t("resources.calendar")} lead={t("resources.calendar_lead")}>
      <ResourceLinks chosen="calendar" />
      {answer && "done" in answer && <Notice>{t(`resources.done.calendar_${answer.done}`, { count: answer.days })}</Notice>}
      {answer && "standing" in answer && answer.standing.length > 0 && <Standing standing={answer.standing} />}
      <div className="mt-4">
        <ChoiceLinks
          label={t("resources.calendar_year")}
          choices={years.map((year) => ({
            key: String(year),
            to: `/resources/calendar?year=${year}`,
            text: String(year),
            chosen: year === page.year,
          }))}
        />
      </div>
      <div className="mt-4">
        {page.days.length === 0 ? (
          <EmptyState title={t("resources.calendar_none", { year: String(page.year) })} next={t("resources.calendar_none_next")} />
        ) : (
          <Days />
        )}
      </div>
      <Section id="add" title={t("resources.calendar_add")}>
        <AddDay key={`a${page.days.length}`} formToken={formToken} answer={answer} />
      </Section>
      <Section id="paste" title={t("resources.calendar_paste")}>
        <PasteDays key={`p${page.days.length}`} formToken={formToken} answer={answer} />
      </Section>
    </Page>
  )
}

function Days() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const dayName = useWeekdayWords()
  const words = {
    on: t("resources.day_on"),
    kind: t("resources.day_kind"),
    name: t("resources.day_name"),
    remove: t("resources.day_remove"),
  }
  return (
    <DataTable
      caption={t("resources.calendar")}
      captionHidden
      rows={page.days}
      rowKey={({ on }) => on}
      columns={[
        {
          id: "on",
          header: words.on,
          label: words.on,
          names: true,
          cell: ({ on, weekday }) => `${formatDate(on, locale)} ${dayName(weekday)}`,
        },
        {
          ...{ id: "kind", header: words.kind, label: words.kind, phone: "plain" as const },
          cell: ({ kind }) => (
            <Tag size="sm" {...TAGS[kind]}>
              {t(`resources.day.${kind}`)}
            </Tag>
          ),
        },
        { id: "name", header: words.name, label: words.name, phone: "plain", cell: ({ name }) => name },
        {
          ...{ id: "remove", header: words.remove, label: words.remove, phone: "block" as const },
          cell: ({ on, name }) => (
            <Form method="post">
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="on" value={on} />
              <SubmitButton look="quiet">{t("resources.day_remove_of", { name })}</SubmitButton>
            </Form>
          ),
        },
      ]}
    />
  )
}

/** Sessions that stand on a day that has just been shut: each leads to its run. */
function Standing({ standing }: { standing: readonly { readonly runNumber: string; readonly on: string }[] }) {
  const { t, locale } = useTranslate()
  return (
    <div role="alert" className="mb-6 rounded border-l-4 border-warn bg-warn-soft p-4">
      <p>{t("resources.calendar_standing")}</p>
      <ul className="mt-2">
        {standing.map(({ runNumber, on }) => (
          <li key={`${runNumber} ${on}`}>
            <Link to={`/runs/${runNumber}`} className="link">
              {runNumber}
            </Link>{" "}
            {formatDate(on, locale)}
          </li>
        ))}
      </ul>
    </div>
  )
}
