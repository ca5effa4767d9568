import { CriteriaList } from "~/components/verdict/criteria-list"
import type { CasePage } from "~/features/objections/objection-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

/** The criterion contested, as it was and as it is, side by side on a desk. */
export function ComparedCriterion({ page }: { page: CasePage }) {
  const { t, locale } = useTranslate()
  const { summary, before, after, clauses } = page
  const isUpheld = summary.state === "upheld"
  return (
    <>
      <p className="mb-4 text-muted">
        <span className="block">
          {t("objections.new.as_of", { rule: t(`verdict.rule.${summary.rule}`), date: formatDate(page.asOf, locale) })}
        </span>
        {t(isUpheld ? "objections.case.outcomes_after" : "objections.case.outcomes", {
          before: t(`verdict.outcome.${summary.outcomeBefore}`),
          after: t(`verdict.outcome.${page.outcomeNow}`),
        })}
      </p>
      <div className="grid gap-6 lg:grid-cols-2">
        <div>
          <h3 className="mb-2 text-lg">{t("objections.case.then")}</h3>
          <CriteriaList criteria={[before]} clauses={clauses} />
        </div>
        <div>
          <h3 className="mb-2 text-lg">{t(isUpheld ? "objections.case.after" : "objections.case.now")}</h3>
          {after === null ? <p>{t("objections.case.not_asked")}</p> : <CriteriaList criteria={[after]} clauses={clauses} />}
        </div>
      </div>
    </>
  )
}
