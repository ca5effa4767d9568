import { type Column, DataTable } from "~/components/table/data-table"
import type { BalanceGroup } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { MEASURES, sayFigure } from "./say-balance"

/** The district, public and private schools, urban, town and rural ones, each taken together. */
export function BalanceGroups({ groups }: { groups: readonly BalanceGroup[] }) {
  const translator = useTranslate()
  const { t, label } = translator
  const nameOf = ({ by, code }: BalanceGroup) => {
    if (by === "district") return t("balance.group.district")
    const list = by === "ownership" ? "schoolOwnership" : "settlement"
    return code === null ? `${t(`balance.${by}`)}${t("balance.group.unrecorded")}` : label(list, code)
  }
  const column = (id: string, header: string) => ({ id, header, label: header })
  const number = (id: string, header: string, cell: Column<BalanceGroup>["cell"]): Column<BalanceGroup> => ({
    ...column(id, header),
    align: "end",
    cell,
  })
  return (
    <DataTable
      caption={t("balance.groups")}
      captionHidden
      rows={groups}
      rowKey={({ by, code }) => `${by} ${code}`}
      columns={[
        { ...column("group", t("balance.group")), names: true, cell: nameOf },
        number("schools", t("balance.schools"), ({ schools }) => formatNumber(schools)),
        number("in_post", t("balance.in_post"), ({ inPost }) => formatNumber(inPost)),
        number("pupils", t("balance.pupils"), ({ pupils }) => (pupils === null ? t("balance.pupils_none") : formatNumber(pupils))),
        ...MEASURES.map((measure) =>
          number(measure, t(`balance.measure.${measure}`), ({ figures }) => sayFigure(measure, figures[measure], translator)),
        ),
      ]}
    />
  )
}
