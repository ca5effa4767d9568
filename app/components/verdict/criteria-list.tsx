import type { Criterion, Rule } from "~/domain/verdict"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { useAmounts } from "../amounts"
import { ClauseFold, type ClauseWords } from "./clause-fold"
import { EvidenceFold } from "./evidence-fold"
import { OutcomeBadge } from "./outcome-badge"
import { CriterionReview } from "./reviews"

export interface CriteriaListProps {
  criteria: readonly Criterion[]
  /** by clause id */
  clauses: Readonly<Record<string, ClauseWords>>
  /** there is still time: "not met" is said as "not yet" */
  open?: boolean
  /** folds stand open, for paper */
  unfolded?: boolean
  /** false where the page has already said what to do */
  remedies?: boolean
  /** of which verdict these are: then what is under review says so, and the person herself may contest each */
  of?: { readonly rule: Rule; readonly asOf: string }
}

/** Every criterion of a verdict, whole: required and actual, what lacks and what to do, the clause and the evidence one tap away. */
export function CriteriaList({ criteria, clauses, open = false, unfolded = false, remedies = true, of }: CriteriaListProps) {
  return (
    <ol className="grid gap-4">
      {criteria.map((criterion) => (
        <li key={criterion.id} className="keep rounded-lg border border-line bg-surface p-4 md:p-5 print:p-3">
          <Head criterion={criterion} open={open && criterion.missing.length === 0} />
          <Lack missing={criterion.missing} remedy={remedies ? criterion.remedy : null} />
          <div className="mt-2">
            <ClauseFold clause={criterion.clause} words={clauses[criterion.clause.id] ?? null} open={unfolded} />
            <div className="print:hidden">
              <EvidenceFold evidence={criterion.evidence} />
            </div>
          </div>
          {of !== undefined && <CriterionReview rule={of.rule} asOf={of.asOf} criterionId={criterion.id} />}
        </li>
      ))}
    </ol>
  )
}

function Head({ criterion, open }: { criterion: Criterion; open: boolean }) {
  const { t, has } = useTranslate()
  const { figure, unitName } = useAmounts()
  const { id, outcome, required, actual, unit } = criterion
  const name = `verdict.criterion.${id}`
  const said = (value: number) => (unit === "hours" ? figure(value) : formatNumber(value))
  const unitWord = unit === null ? "" : unit === "hours" ? unitName : t(`verdict.unit.${unit}`)
  return (
    <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-start">
      <div className="cluster">
        <h3 className="text-lg">{has(name) ? t(name) : id}</h3>
        <OutcomeBadge outcome={outcome} open={open} />
      </div>
      {required !== null && (
        <dl className="flex sm:text-right">
          <div className="mr-6">
            <dt className="text-sm text-muted">{t("verdict.actual")}</dt>
            <dd className="text-lg font-semibold leading-6">{actual === null ? "–" : said(actual)}</dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{t("verdict.required")}</dt>
            <dd className="text-lg leading-6">
              {said(required)} <span className="text-sm text-muted">{unitWord}</span>
            </dd>
          </div>
        </dl>
      )}
    </div>
  )
}

function Lack({ missing, remedy }: Pick<Criterion, "missing" | "remedy">) {
  const { t } = useTranslate()
  const { say } = useAmounts()
  return (
    <>
      {missing.length > 0 && <p className="mt-2 text-warn">{t("verdict.missing", { facts: missing.join(t("layout.list_separator")) })}</p>}
      {remedy !== null && <p className="mt-2 max-w-prose">{say(remedy)}</p>}
    </>
  )
}
