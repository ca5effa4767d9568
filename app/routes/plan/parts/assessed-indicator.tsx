import { Link } from "@remix-run/react"
import { Fold } from "~/components/ui/fold"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { AssessedIndicator as Assessed, AssessmentPage } from "~/features/plan/assessments/assessment-page"
import { sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { CommentForm } from "./comment-form"
import { KeptEvidenceTable } from "./kept-evidence-table"
import { sayAssessed } from "./say-assessed"

interface AssessedIndicatorProps {
  indicator: Assessed
  page: AssessmentPage
  formToken: string
  answer: unknown
}

/** One indicator of an assessment: the plan's words, target and figure, what was said of it, and the rows behind it. */
export function AssessedIndicator({ indicator, page, formToken, answer }: AssessedIndicatorProps) {
  const translator = useTranslate()
  const { t, say, locale } = translator
  const { result, comment, evidence, where } = indicator
  return (
    <div id={result.id} className="keep border-t border-line py-4">
      <div className="grid gap-2 md:grid-cols-[3fr_2fr]">
        <div>
          <h4 lang="zh-CN" className="font-medium">
            {result.text}
          </h4>
          <p className="text-xs text-muted">
            {where} · {t("assessments.one.reading", { reading: say(result.target.reading) })}
          </p>
        </div>
        <dl className="grid grid-cols-3 gap-2 text-sm">
          <div>
            <dt className="text-muted">{t("assessments.one.target")}</dt>
            <dd>{sayTarget(result.target, result.unit, translator)}</dd>
          </div>
          <div>
            <dt className="text-muted">{t("assessments.one.actual")}</dt>
            <dd className="font-semibold">{sayAssessed(result, translator)}</dd>
          </div>
          <div>
            <dt className="visually-hidden">{t("assessments.one.outcome")}</dt>
            <dd>
              <OutcomeBadge outcome={result.outcome} size="sm" />
            </dd>
          </div>
        </dl>
      </div>
      {comment === null ? (
        <p className="mt-2 text-sm text-muted print:hidden">{t("assessments.one.comment_none")}</p>
      ) : (
        <div className="mt-2 max-w-reading">
          {comment.text !== "" && (
            <p className="whitespace-pre-line">
              <strong>{t("assessments.one.comment")}</strong> {comment.text}
            </p>
          )}
          {comment.measures !== "" && (
            <p className="whitespace-pre-line">
              <strong>{t("assessments.one.measures")}</strong> {comment.measures}
            </p>
          )}
          <p className="text-xs text-muted print:hidden">
            {t("assessments.one.comment_by", { by: comment.writtenBy ?? t("layout.none"), at: formatInstant(comment.writtenAt, locale) })}
          </p>
        </div>
      )}
      {page.canWrite && <CommentForm key={comment?.writtenAt ?? ""} indicator={indicator} formToken={formToken} answer={answer} />}
      {evidence.rows === 0 ? (
        <p className="mt-2 text-sm text-muted">{t("assessments.one.evidence_none")}</p>
      ) : (
        <>
          <div className="print:hidden">
            <Fold
              summary={
                evidence.counting === evidence.rows
                  ? t("assessments.one.evidence_count", { rows: formatNumber(evidence.rows) })
                  : t("assessments.one.evidence", { rows: formatNumber(evidence.rows), counting: formatNumber(evidence.counting) })
              }
            >
              <KeptEvidenceTable rows={evidence.first} />
              {evidence.rows > evidence.first.length && (
                <Link
                  to={`/plan/assessments/${page.number}/evidence/${result.id}`}
                  className="link mt-2 inline-flex min-h-target items-center"
                >
                  {t("assessments.one.evidence_all", { rows: formatNumber(evidence.rows) })}
                </Link>
              )}
            </Fold>
          </div>
          <p className="mt-1 hidden text-xs text-muted print:block">
            {t("assessments.one.evidence_printed", { rows: formatNumber(evidence.rows) })}
          </p>
        </>
      )}
    </div>
  )
}
