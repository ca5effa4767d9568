import { MiniBar } from "~/components/chart/mini-bar"
import { type Column, DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import type { Tier } from "~/domain/codes"
import type { LadderFilter, LadderGroup } from "~/features/tiers/ladder-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { CountLink } from "./count-link"
import { ladderAddress } from "./ladder-address"

const SHOWN: readonly Tier[] = ["educator", "subject_leader", "subject_master", "backbone"]

interface GroupTableProps {
  by: "school" | "subject"
  groups: readonly LadderGroup[]
}

/** The rungs of each school or each subject, whoever has most people with a class first; those that have none are one tap away. */
export function Groups({ by, groups }: GroupTableProps) {
  const { t } = useTranslate()
  const some = groups.filter(({ awarded }) => awarded > 0)
  const none = groups.filter(({ awarded }) => awarded === 0)
  return (
    <>
      {some.length > 0 && <GroupTable by={by} groups={some} />}
      {none.length > 0 && (
        <Fold summary={t(`ladder.none_awarded_${by}`, { count: none.length })} open={some.length === 0}>
          <GroupTable by={by} groups={none} />
        </Fold>
      )}
    </>
  )
}

function GroupTable({ by, groups }: GroupTableProps) {
  const { t, label } = useTranslate()
  const named = ({ name }: LadderGroup) => name ?? t("layout.not_recorded")
  const place = ({ key }: LadderGroup): Partial<LadderFilter> => ({ [by]: key ?? "" })
  const column = (id: string, words: string, cell: Column<LadderGroup>["cell"]): Column<LadderGroup> => ({
    id,
    header: words,
    label: words,
    align: "end",
    phone: "labelled",
    cell,
  })
  const link = (group: LadderGroup, count: number, more: Partial<LadderFilter>, of: string) =>
    group.key === null ? (
      <span className="text-muted">{count === 0 ? "–" : formatNumber(count)}</span>
    ) : (
      <CountLink count={count} to={ladderAddress({ ...place(group), ...more })} of={`${named(group)} ${of}`} />
    )
  const columns: readonly Column<LadderGroup>[] = [
    { id: "name", header: t(`ladder.column.${by}`), label: t(`ladder.column.${by}`), names: true, cell: named },
    column("people", t("ladder.column.people"), (group) => link(group, group.people, {}, t("ladder.column.people"))),
    {
      ...column("awarded", t("ladder.column.awarded"), (group) => (
        <>
          {t("ladder.share", { count: formatNumber(group.awarded), percent: percentOf(group) })}
          <MiniBar value={group.awarded} of={group.people} tone="accent" />
        </>
      )),
      width: "md:w-44",
      align: "start",
    },
    ...SHOWN.map(
      (tier): Column<LadderGroup> => ({
        ...column(tier, label("tier", tier), (group) => link(group, group.byTier[tier], { tier }, label("tier", tier))),
        phone: "none",
      }),
    ),
  ]
  return <DataTable caption={t(`ladder.by_${by}`)} captionHidden columns={columns} rows={groups} rowKey={({ key }) => key ?? ""} />
}

function percentOf({ awarded, people }: LadderGroup): string {
  return formatNumber(people === 0 ? 0 : (awarded / people) * 100)
}
