import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { VerdictCard } from "~/components/verdict/verdict-card"
import { fileApplication } from "~/features/title-rounds/file-application.server"
import { showOwnRound } from "~/features/title-rounds/show-own-round.server"
import { applyForm, roundParams } from "~/features/title-rounds/title-rounds.schema"
import { withdrawApplication } from "~/features/title-rounds/withdraw-application.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ApplyForm } from "./parts/apply-form"
import { OwnApplicationLine } from "./parts/own-application"
import { RoundState } from "./parts/round-state"
import { standingInWords } from "./parts/standing-words"

/** One round for a teacher: whether she may apply and why, and the application itself. */
export const loader = guarded(
  { can: "title_round.apply", params: roundParams },
  async ({ scope, actor, params: { roundId }, today, locale, newFormToken }) => ({
    title: pageTitle(locale, "titles.title"),
    page: await showOwnRound({ scope, teacherNo: actor.teacherNo ?? "", roundId, today }),
    formToken: newFormToken(),
  }),
)

/** Files her application, or takes it back. */
export const action = guarded(
  { can: "title_round.apply", params: roundParams, form: applyForm, idempotent: true },
  async ({ actor, params: { roundId }, form, today, now }) => {
    if (form.intent === "withdraw") {
      await withdrawApplication({ actor, roundId, version: form.version, today, now })
      return { done: "withdrawn" as const, keptNumber: null }
    }
    const { keptNumber } = await fileApplication({ actor, roundId, statement: form.statement, today, now })
    return { done: "filed" as const, keptNumber }
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Apply() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, locale } = translator
  const { round, standing, application, verdict, clauses } = page
  const isFiled = application !== null && application.state !== "withdrawn"
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={round.name}
        kicker={
          <Link to="/titles" className="link inline-flex min-h-target items-center">
            {t("titles.title")}
          </Link>
        }
        lead={t("titles.apply_lead", { date: formatDate(round.judgedOn, locale) })}
      >
        {answer && "done" in answer && (
          <Notice>{answer.keptNumber === null ? t("titles.done.withdrawn") : t("titles.done.filed", { number: answer.keptNumber })}</Notice>
        )}
        <RoundState round={round} today={page.today} />
        {application !== null && <OwnApplicationLine application={application} />}
        <div className="mt-6">
          <ApplyForm page={page} formToken={formToken} answer={answer} />
        </div>
        {round.state !== "closed" && (
          <Section title={isFiled ? t("titles.why_now") : t("titles.why")} id="why">
            {!isFiled && <p className="mb-4 max-w-reading">{standingInWords(standing, translator)}</p>}
            <VerdictCard verdict={verdict} clauses={clauses} />
          </Section>
        )}
      </Page>
    </MeasureProvider>
  )
}
