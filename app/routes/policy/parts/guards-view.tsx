import { Section } from "~/components/layout/page"
import { DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { GuardedClause, GuardsPage } from "~/features/policy/guards-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { useSettingName } from "./value-words"

/** Which clauses the golden cases of a pack guard, those that they do not first, and the cases themselves. */
export function GuardsView({ page }: { page: GuardsPage }) {
  const { t } = useTranslate()
  const open = page.clauses.filter(({ unnoticed }) => unnoticed.length > 0)
  const guarded = page.clauses.filter(({ mutants, unnoticed }) => mutants > 0 && unnoticed.length === 0)
  const without = page.clauses.filter(({ mutants }) => mutants === 0)
  const clauses = open.length + guarded.length
  return (
    <>
      <p role="status" className="mb-4 font-medium">
        {open.length === 0 ? t("policy.guards.all", { clauses }) : t("policy.guards.some", { clauses, open: open.length })}
      </p>
      {open.length > 0 && (
        <Section id="unguarded" title={t("policy.guards.unguarded")}>
          <GuardTable clauses={open} caption={t("policy.guards.unguarded")} withUnnoticed />
        </Section>
      )}
      <Section id="guarded" title={t("policy.guards.guarded", { count: guarded.length })}>
        <GuardTable clauses={guarded} caption={t("policy.guards.guarded", { count: guarded.length })} />
        {without.length > 0 && (
          <div className="mt-3">
            <Fold summary={t("policy.guards.no_value", { count: without.length })}>
              <ul className="grid gap-1">
                {without.map(({ clause, title }) => (
                  <li key={clause}>{title}</li>
                ))}
              </ul>
            </Fold>
          </div>
        )}
      </Section>
      <Section id="cases" title={t("policy.guards.cases", { count: page.cases.length })}>
        <CaseList cases={page.cases} />
      </Section>
    </>
  )
}

function GuardTable({
  clauses,
  caption,
  withUnnoticed = false,
}: {
  clauses: readonly GuardedClause[]
  caption: string
  withUnnoticed?: boolean
}) {
  const { t } = useTranslate()
  const unnoticed = useUnnoticed()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={clauses}
      rowKey={({ clause }) => clause}
      columns={[
        { ...column("clause", t("policy.guards.column.clause")), names: true, cell: ({ title }) => title },
        {
          ...column("noticed", t("policy.guards.column.noticed")),
          align: "end",
          cell: ({ noticed, mutants }) => `${noticed} / ${mutants}`,
        },
        ...(withUnnoticed
          ? [
              {
                ...column("unnoticed", t("policy.guards.column.unnoticed")),
                phone: "block" as const,
                cell: (guard: GuardedClause) => (
                  <>
                    <ul className="grid gap-0.5">
                      {unnoticed(guard).map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                    {guard.noticed === 0 && <p className="mt-1 text-muted">{t("policy.guards.share_only")}</p>}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** What no case notices of a clause, one line each. */
function useUnnoticed(): (guard: GuardedClause) => readonly string[] {
  const { t, has, label } = useTranslate()
  const settingName = useSettingName()
  return ({ unnoticed }) => [
    ...new Set(
      unnoticed.map((each) => {
        if (each.kind === "criterion_dropped") {
          const key = `verdict.criterion.${each.criterion}`
          return t("policy.guards.criterion", { rule: t(`verdict.rule.${each.rule}`), criterion: has(key) ? t(key) : each.criterion })
        }
        return t("policy.guards.mutant", { setting: settingName(each.setting), kind: label("policyMutation", each.kind) })
      }),
    ),
  ]
}

function CaseList({ cases }: { cases: GuardsPage["cases"] }) {
  const { t, locale } = useTranslate()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={t("policy.guards.cases_caption")}
      captionHidden
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        { ...column("case", t("policy.cases.column.case")), names: true, cell: ({ note }) => note },
        {
          ...column("rule", t("policy.cases.column.rule")),
          cell: ({ rule, asOf }) => `${t(`verdict.rule.${rule}`)} · ${formatDate(asOf, locale)}`,
        },
        { ...column("expected", t("policy.cases.column.expected")), cell: ({ outcome }) => <OutcomeBadge outcome={outcome} size="sm" /> },
      ]}
    />
  )
}
