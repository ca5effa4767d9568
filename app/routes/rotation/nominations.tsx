import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Fold } from "~/components/ui/fold"
import { Notice } from "~/components/ui/notice"
import { nominate } from "~/features/rotation-season/nominate.server"
import { nominationsForm, yearParams } from "~/features/rotation-season/season.schema"
import { showSeason } from "~/features/rotation-season/show-season.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { HoldBackLeftForm } from "./parts/hold-back-left-form"
import { refusedStep } from "./parts/refused-step"
import { Tick } from "./parts/tick"

const EVERYBODY = { q: "", school: "", subject: "", state: "listed" } as const

/** What a school has left to decide. */
export const loader = guarded(
  { can: "season.nominate", params: yearParams },
  async ({ scope, actor, params: { year }, today, locale, newFormToken }) => {
    const { season, counts, schoolName } = await showSeason({
      scope,
      actor,
      schoolYear: year,
      filter: EVERYBODY,
      after: null,
      before: null,
      today,
    })
    return { title: pageTitle(locale, "season.nominate.title"), season, listed: counts.listed, schoolName, formToken: newFormToken() }
  },
)

/** Nominates all that are left, or a volunteer, by the `intent` of `nominationsForm`. */
export const action = guarded(
  { can: "season.nominate", params: yearParams, form: nominationsForm, idempotent: true },
  ({ actor, params, form, today, now }) => nominate({ actor, schoolYear: params.year, form, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Nominations() {
  const { season, schoolName, listed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslate()
  const year = season.schoolYear
  const done = answer && "done" in answer ? answer : null
  return (
    <Page
      title={t("season.nominate.title")}
      kicker={
        <Link to={`/rotation/${year}`} className="link">
          {[t("season.member.back", { year: String(year) }), schoolName].filter(Boolean).join(" · ")}
        </Link>
      }
      lead={t("season.nominate.lead")}
    >
      {done?.done === "nominate-listed" && <Notice>{t("season.nominate.done", { count: formatNumber(done.nominated) })}</Notice>}
      {done?.done === "hold-back-left" && <Notice>{t("season.left.done", { count: formatNumber(done.held) })}</Notice>}
      {done?.done === "volunteer" && (
        <Notice>
          {t("season.volunteer.done")}{" "}
          <Link to={`/rotation/${year}/members/${done.memberId}`} className="link">
            {t("season.volunteer.open")}
          </Link>
        </Notice>
      )}
      {season.state === "nominating" ? (
        <>
          <Section title={t("season.nominate.listed")} id="listed">
            <AllListed listed={listed} />
          </Section>
          <Section title={t("season.volunteer.title")} id="volunteer">
            <Volunteer />
          </Section>
        </>
      ) : (
        <p>{t("season.nominate.over")}</p>
      )}
    </Page>
  )
}

function AllListed({ listed }: { listed: number }) {
  const { season, formToken } = useLoaderData<typeof loader>()
  const { t, ...translator } = useTranslate()
  const answer = useActionData<typeof action>()
  const refused = refusedStep(answer, translator, "nominate-listed")
  const left = refusedStep(answer, translator, "hold-back-left")
  const toList = (
    <Link to={`/rotation/${season.schoolYear}?state=listed`} className="link inline-flex min-h-target items-center">
      {t("season.to_board")}
    </Link>
  )
  if (listed === 0) return <p>{t("season.nominate.listed_none")}</p>
  return (
    <>
      <Form method="post" className="grid gap-3">
        <ErrorSummary errors={[...refused.summary, ...left.summary]} />
        <p className="max-w-prose">
          {t("season.nominate.listed_text", { count: formatNumber(listed) })} {toList}
        </p>
        <input type="hidden" name="formToken" value={formToken} />
        <div>
          <SubmitButton name="intent" value="nominate-listed">
            {t("season.nominate.all", { count: formatNumber(listed) })}
          </SubmitButton>
        </div>
      </Form>
      <div className="mt-6">
        <Fold summary={t("season.left.title")} open={left.answer !== null}>
          <HoldBackLeftForm formToken={formToken} version={null} count={listed} text={t("season.left.text_school")} refused={left} />
        </Fold>
      </div>
    </>
  )
}

function Volunteer() {
  const { formToken } = useLoaderData<typeof loader>()
  const { t, ...translator } = useTranslate()
  const refused = refusedStep(useActionData<typeof action>(), translator, "volunteer")
  return (
    <Form method="post" className="grid max-w-prose gap-4">
      <ErrorSummary errors={refused.summary} />
      <p className="text-muted">{t("season.volunteer.text")}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <TextField
        id={refused.id("teacherNo")}
        name="teacherNo"
        label={t("season.volunteer.teacher_no")}
        error={refused.of("teacherNo")}
        defaultValue={refused.typed("teacherNo")}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        id={refused.id("reason")}
        name="reason"
        label={t("season.volunteer.reason")}
        error={refused.of("reason")}
        defaultValue={refused.typed("reason")}
        maxLength={200}
        autoComplete="off"
        required
      />
      {refused.has("season_exempt") && (
        <Tick id={refused.id("acceptExempt")} name="acceptExempt" error={refused.of("acceptExempt")}>
          {t("season.volunteer.accept_exempt")}
        </Tick>
      )}
      <div>
        <SubmitButton look="secondary" name="intent" value="volunteer">
          {t("season.volunteer.submit")}
        </SubmitButton>
      </div>
    </Form>
  )
}
