import { useAmounts } from "~/components/amounts"
import type { ClauseWords } from "~/components/verdict/clause-fold"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { Criterion } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { criterionName, numbersInWords } from "./criterion-words"

export interface SheetCriteriaProps {
  criteria: readonly Criterion[]
  /** by clause id */
  clauses: Readonly<Record<string, ClauseWords>>
}

/** Every criterion with its numbers, what it lacked, its clause with the words, and every row that it counted. */
export function SheetCriteria({ criteria, clauses }: SheetCriteriaProps) {
  const translator = useTranslate()
  const amounts = useAmounts()
  const { t } = translator
  return (
    <ol className="grid gap-4">
      {criteria.map((criterion) => {
        const numbers = numbersInWords(criterion, translator, amounts)
        return (
          <li key={criterion.id} className="keep rounded-lg border border-line bg-surface p-4 md:p-5 print:p-3">
            <div className="cluster">
              <h3 className="text-lg">{criterionName(criterion.id, translator)}</h3>
              <OutcomeBadge outcome={criterion.outcome} />
            </div>
            {numbers !== null && <p className="mt-2">{numbers}</p>}
            {criterion.missing.length > 0 && (
              <p className="mt-2 text-warn">{t("verdict.missing", { facts: criterion.missing.join(t("layout.list_separator")) })}</p>
            )}
            {criterion.remedy !== null && <p className="mt-2 max-w-prose">{amounts.say(criterion.remedy)}</p>}
            <dl className="mt-3 grid gap-2 text-sm">
              <Clause criterion={criterion} words={clauses[criterion.clause.id] ?? null} />
              <div>
                <dt className="text-muted">{t("checks.criterion.evidence")}</dt>
                <dd>
                  {criterion.evidence.length === 0
                    ? t("verdict.evidence_none")
                    : criterion.evidence.map(({ sheet, label }) => `${sheet} ${label}`).join(t("layout.list_separator"))}
                </dd>
              </div>
            </dl>
          </li>
        )
      })}
    </ol>
  )
}

function Clause({ criterion: { clause }, words }: { criterion: Criterion; words: ClauseWords | null }) {
  const { t } = useTranslate()
  const local = clause.local ? ` · ${t("checks.criterion.local")}` : ""
  return (
    <div>
      <dt className="text-muted">{t("checks.criterion.clause")}</dt>
      <dd>
        <p>{[clause.document, clause.article].join(" · ") + local}</p>
        {words === null ? (
          <p>{t("verdict.clause_words_missing")}</p>
        ) : (
          <blockquote lang="zh-CN" className="mt-1 whitespace-pre-line border-l-4 border-line pl-3">
            {words.text.replace(/^>\s?/gm, "").replace(/\n\s*\n/g, "\n")}
          </blockquote>
        )}
      </dd>
    </div>
  )
}
