import { DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { RuleImpact } from "~/domain/policy/impact"
import type { ImpactPage } from "~/features/policy/impact-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** How many people change by each rule, and between which outcomes. */
export function ImpactCounts({ impact }: { impact: NonNullable<ImpactPage["impact"]> }) {
  const { t } = useTranslate()
  const { rules, untouched } = impact
  const names = untouched.map((rule) => t(`verdict.rule.${rule}`)).join(t("layout.list_separator"))
  const column = (id: string, header: string) => ({ id, header, label: header })
  if (rules.length === 0) return <p className="font-medium">{t("policy.impact.all_untouched")}</p>
  return (
    <>
      <DataTable
        caption={t("policy.impact.caption")}
        captionHidden
        rows={rules}
        rowKey={({ rule }) => rule}
        columns={[
          { ...column("rule", t("policy.impact.rule")), names: true, cell: ({ rule }) => t(`verdict.rule.${rule}`) },
          { ...column("people", t("policy.impact.people")), align: "end", cell: ({ people }) => formatNumber(people) },
          {
            ...column("changed", t("policy.impact.changed")),
            align: "end",
            cell: ({ changed }) =>
              changed === 0 ? t("policy.impact.changed_none") : <strong className="text-lg">{formatNumber(changed)}</strong>,
          },
        ]}
      />
      {names !== "" && <p className="mt-3 text-muted">{t("policy.impact.untouched", { rules: names })}</p>}
      <div className="mt-4">
        {rules.map((rule) => (
          <Fold key={rule.rule} open={rule.changed > 0} summary={t("policy.impact.matrix", { rule: t(`verdict.rule.${rule.rule}`) })}>
            <Matrix rule={rule} />
          </Fold>
        ))}
      </div>
    </>
  )
}

function Matrix({ rule }: { rule: RuleImpact }) {
  const { t } = useTranslate()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={t("policy.impact.matrix", { rule: t(`verdict.rule.${rule.rule}`) })}
      captionHidden
      rows={rule.cells}
      rowKey={({ before, after }) => `${before} ${after}`}
      columns={[
        {
          ...column("cell", t("policy.impact.cell")),
          names: true,
          cell: ({ before, after }) => (
            <span className="cluster">
              <OutcomeBadge outcome={before} size="sm" />
              <span aria-hidden="true">→</span>
              {before === after ? (
                <span className="font-normal text-muted">{t("policy.impact.same")}</span>
              ) : (
                <OutcomeBadge outcome={after} size="sm" />
              )}
            </span>
          ),
        },
        { ...column("people", t("policy.impact.count_people")), align: "end", cell: ({ people }) => formatNumber(people) },
      ]}
    />
  )
}
