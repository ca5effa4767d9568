import { SummaryList } from "~/components/ui/summary-list"
import type { AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { AssessmentStateTag } from "./assessment-state-tag"
import { sayPlan } from "./say-assessed"

/** What an assessment is: its number, plan, day, policy, who drew and signed it; and how many indicators stand how. */
export function AssessmentFacts({ page }: { page: AssessmentPage }) {
  const { t, locale } = useTranslate()
  const { plan, policy, indicators } = page
  const said = (at: string | null, by: string | null) => {
    if (at === null) return t("assessments.not_signed")
    return by === null ? formatInstant(at, locale) : t("assessments.by", { at: formatInstant(at, locale), by })
  }
  const count = (outcome: string) => indicators.filter(({ result }) => result.outcome === outcome).length
  const uncommented = indicators.filter(({ result, comment }) => result.outcome !== "met" && comment === null).length
  return (
    <>
      <SummaryList
        items={[
          { term: t("assessments.one.number"), value: page.number },
          { term: t("assessments.column.state"), value: <AssessmentStateTag state={page.state} size="sm" /> },
          { term: t("assessments.one.as_of"), value: formatDate(page.asOf, locale) },
          { term: t("assessments.one.known_at"), value: formatInstant(page.knownAt, locale) },
          { term: t("assessments.one.plan"), value: sayPlan(plan, { t }) },
          {
            term: t("assessments.one.policy"),
            value:
              policy === null
                ? t("assessments.one.no_policy")
                : t("assessments.one.policy_said", { policy: policy.id, version: policy.version }),
          },
          { term: t("assessments.one.drawn"), value: said(page.drawnAt, page.drawnBy) },
          { term: t("assessments.one.signed"), value: said(page.signedAt, page.signedBy) },
        ]}
      />
      <p className="mt-4 font-medium">
        {t("assessments.one.counts", {
          total: indicators.length,
          met: count("met"),
          not_met: count("not_met"),
          undetermined: count("undetermined"),
        })}
      </p>
      {page.state === "drawn" && uncommented > 0 && (
        <p className="mt-2 text-warn print:hidden">{t("assessments.one.not_commented", { count: uncommented })}</p>
      )}
    </>
  )
}
