import type { Verdict } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useAmounts } from "../amounts"
import type { ClauseWords } from "./clause-fold"
import { CriteriaList } from "./criteria-list"
import { OutcomeBadge } from "./outcome-badge"

export interface VerdictCardProps {
  verdict: Verdict<unknown>
  clauses: Readonly<Record<string, ClauseWords>>
  open?: boolean
  unfolded?: boolean
}

/** A verdict as it looks everywhere: outcome, one sentence, the criteria, when it can change. */
export function VerdictCard({ verdict, clauses, open = false, unfolded = false }: VerdictCardProps) {
  const { t, locale } = useTranslate()
  const { say } = useAmounts()
  return (
    <div>
      <div className="cluster mb-3">
        <OutcomeBadge outcome={verdict.outcome} open={open} />
        <span className="text-sm text-muted">{t("verdict.as_of", { date: verdict.asOf })}</span>
      </div>
      <p className="mb-4 max-w-reading text-lg">{say(verdict.summary)}</p>
      {verdict.criteria.length > 0 && (
        <CriteriaList criteria={verdict.criteria} clauses={clauses} open={open} unfolded={unfolded} of={verdict} />
      )}
      <p className="mt-3 text-sm text-muted">
        {verdict.nextChangeOn === null
          ? t("verdict.never_changes")
          : t("verdict.next_change", { date: formatDate(verdict.nextChangeOn, locale) })}
      </p>
    </div>
  )
}
