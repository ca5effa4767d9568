import { MiniBar } from "~/components/chart/mini-bar"
import { type Column, DataTable } from "~/components/table/data-table"
import type { DesignationLevel } from "~/domain/codes"
import type { LadderFilter, Rung } from "~/features/tiers/ladder-page"
import { useTranslate } from "~/platform/i18n/context"
import { CountLink } from "./count-link"
import { ladderAddress } from "./ladder-address"

const LEVELS: readonly DesignationLevel[] = ["municipal", "district", "school"]

/** The ladder itself: how many stand on each rung at each level, and how many are near the next. Each number opens its list. */
export function RungTable({ rungs }: { rungs: readonly Rung[] }) {
  const { t, label } = useTranslate()
  const most = Math.max(1, ...rungs.map(({ people }) => people))
  const named = (rung: Rung) => (rung.tier === null ? t("ladder.no_class") : label("tier", rung.tier))
  const column = (id: string, words: string, cell: Column<Rung>["cell"]): Column<Rung> => ({
    id,
    header: words,
    label: words,
    align: "end",
    phone: "labelled",
    cell,
  })
  const counted = (id: string, words: string, count: (rung: Rung) => number, more: Partial<LadderFilter>) =>
    column(id, words, (rung) => (
      <CountLink count={count(rung)} to={ladderAddress({ tier: rung.tier ?? "none", ...more })} of={`${named(rung)} ${words}`} />
    ))
  const columns: readonly Column<Rung>[] = [
    { id: "tier", header: t("ladder.column.tier"), label: t("ladder.column.tier"), names: true, cell: named },
    {
      ...counted("people", t("ladder.column.people"), ({ people }) => people, {}),
      width: "md:w-40",
      align: "start",
      cell: (rung) => (
        <>
          <CountLink count={rung.people} to={ladderAddress({ tier: rung.tier ?? "none" })} of={named(rung)} />
          <MiniBar value={rung.people} of={most} tone="accent" />
        </>
      ),
    },
    ...LEVELS.map((level) => counted(level, label("designationLevel", level), ({ byLevel }) => byLevel[level], { level })),
    counted("may_apply", t("ladder.column.may_apply"), ({ mayApply }) => mayApply, { near: "may_apply" }),
    counted("one_lacks", t("ladder.column.one_lacks"), ({ oneLacks }) => oneLacks, { near: "one_lacks" }),
  ]
  return <DataTable caption={t("ladder.rungs")} captionHidden columns={columns} rows={rungs} rowKey={({ tier }) => tier ?? "none"} />
}
