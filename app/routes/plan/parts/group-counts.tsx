import { type Column, DataTable } from "~/components/table/data-table"
import { byGroup, countStates, type ReportedIndicator, type StateCounts } from "~/features/plan/report/plan-page"
import { PROMISE_STATES, type PromiseState } from "~/features/plan/report/promise-state"
import { sayGroup } from "~/features/plan/report/report-document"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

interface GroupRow {
  readonly id: string
  readonly group: string
  readonly total: number
  readonly counts: StateCounts
}

/** The same counts, group by group: each leads to its promises further down. */
export function GroupCounts({ indicators, states }: { indicators: readonly ReportedIndicator[]; states: readonly PromiseState[] }) {
  const translator = useTranslate()
  const { t } = translator
  const rows = byGroup(indicators).map(({ group, indicators: members }, at): GroupRow => {
    const counts = countStates(members, { isAspiration: false })
    return { id: `group-${at + 1}`, group, counts, total: PROMISE_STATES.reduce((sum, state) => sum + counts[state], 0) }
  })
  const columns: readonly Column<GroupRow>[] = [
    {
      id: "group",
      header: t("plan.column.group"),
      label: t("plan.column.group"),
      names: true,
      cell: ({ id, group }) => (
        <a href={`#${id}`} className="link inline-flex min-h-target items-center md:min-h-0">
          {sayGroup(group, translator)}
        </a>
      ),
    },
    ...states.map(
      (state): Column<GroupRow> => ({
        id: state,
        header: t(`plan.state.${state}`),
        label: t(`plan.state.${state}`),
        align: "end",
        phone: "labelled",
        cell: ({ counts }) => formatNumber(counts[state]),
      }),
    ),
    {
      id: "total",
      header: t("plan.column.total"),
      label: t("plan.column.total"),
      align: "end",
      phone: "labelled",
      cell: ({ total }) => formatNumber(total),
    },
  ]
  return <DataTable caption={t("plan.by_group")} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}
