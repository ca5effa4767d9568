import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { Notice } from "~/components/ui/notice"
import { SummaryList } from "~/components/ui/summary-list"
import { CriteriaList } from "~/components/verdict/criteria-list"
import { KeptBesidePresent } from "~/components/verdict/kept-beside-present"
import { decideApplication } from "~/features/title-rounds/decide-application.server"
import { showApplication } from "~/features/title-rounds/show-application.server"
import { applicationParams, decideForm } from "~/features/title-rounds/title-rounds.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { DecideForm } from "./parts/decide-form"
import { ApplicationState } from "./parts/round-state"

/** One application in a round. A teacher sees her own on her page of the round. */
export const loader = guarded(
  { can: "title_round.read", params: applicationParams },
  async ({ scope, actor, params: { roundId, applicationId }, today, locale, newFormToken }) => {
    if (scope.kind === "self") throw redirectTo(`/titles/${roundId}/apply`)
    return {
      title: pageTitle(locale, "titles.application"),
      page: await showApplication({ scope, actor, roundId, applicationId, today }),
      formToken: newFormToken(),
    }
  },
)

/** Enters what became of it. */
export const action = guarded(
  { can: "title_round.run", params: applicationParams, form: decideForm, idempotent: true },
  async ({ actor, params: { roundId, applicationId }, form, today, now }) => {
    await decideApplication({ actor, roundId, applicationId, form, today, now })
    return { done: form.decision }
  },
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Application() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label, locale } = useTranslate()
  const { round, application, kept, present, clauses } = page
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <Page
        title={t("titles.application_of", { name: application.name, title: label("title", application.title) })}
        kicker={
          <Link to={`/titles/${round.id}`} className="link">
            {round.name}
          </Link>
        }
        actions={
          <Link to={`/people/${encodeURIComponent(application.teacherNo)}`} className="link inline-flex min-h-target items-center">
            {t("titles.person")}
          </Link>
        }
      >
        {answer && "done" in answer && <Notice>{t(`titles.done.${answer.done}`)}</Notice>}
        <SummaryList
          items={[
            { term: t("titles.column.state"), value: <ApplicationState state={application.state} /> },
            { term: t("titles.column.school"), value: application.schoolName },
            { term: t("people.column.teacher_no"), value: application.teacherNo },
            { term: t("titles.column.rank"), value: application.rank ?? t("titles.not_ranked") },
            { term: t("titles.column.posts"), value: formatNumber(page.posts) },
            ...(page.grantedToOthers === null ? [] : [{ term: t("titles.granted_to_others"), value: formatNumber(page.grantedToOthers) }]),
            { term: t("titles.filed_at"), value: formatInstant(application.filedAt, locale) },
            ...(application.grantedOn === null
              ? []
              : [{ term: t("titles.field.grantedOn"), value: formatDate(application.grantedOn, locale) }]),
          ]}
        />
        {application.decisionNote !== null && <p className="mt-4">{t("titles.note_said", { note: application.decisionNote })}</p>}
        {page.canDecide && (
          <Section title={t("titles.decide")} id="decide">
            <DecideForm page={page} formToken={formToken} answer={answer} />
          </Section>
        )}
        <Section title={t("titles.statement")} id="statement">
          <p className="max-w-reading whitespace-pre-line">{application.statement ?? t("titles.no_statement")}</p>
        </Section>
        <Section title={t("kept.title")} id="kept">
          <KeptBesidePresent kept={kept} present={present} caption={t("kept.title")} />
          {page.isOtherNow && <p className="mt-2 text-muted">{t("titles.other_now")}</p>}
        </Section>
        <Section title={t("kept.whole")} id="criteria">
          <CriteriaList criteria={kept.criteria} clauses={clauses} remedies={false} />
        </Section>
      </Page>
    </MeasureProvider>
  )
}
