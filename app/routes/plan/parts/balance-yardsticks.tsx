import { DataTable } from "~/components/table/data-table"
import type { BalanceYardstick } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { sayBalance, sayNorm } from "./say-balance"

/** What is asked of each measure, with its clause, what is usual among the schools, and how far from it is far. */
export function Yardsticks({ yardsticks }: { yardsticks: readonly BalanceYardstick[] }) {
  const translator = useTranslate()
  const { t } = translator
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <>
      <p className="mb-3 max-w-reading">{t("balance.how_text")}</p>
      <DataTable
        caption={t("balance.how")}
        captionHidden
        rows={yardsticks}
        rowKey={({ measure }) => measure}
        columns={[
          { ...column("measure", t("balance.how.measure")), names: true, cell: ({ measure }) => t(`balance.measure.${measure}`) },
          { ...column("what", t("balance.how.what")), cell: ({ measure }) => t(`balance.what.${measure}`) },
          {
            ...column("norm", t("balance.how.norm")),
            cell: (yardstick) => (
              <>
                {sayNorm(yardstick, translator)}
                {yardstick.norm !== null && <span className="block text-xs text-muted">{yardstick.norm.clause}</span>}
              </>
            ),
          },
          {
            ...column("quartiles", t("balance.how.quartiles")),
            cell: ({ measure, fences }) =>
              fences === null
                ? t("balance.how.not_compared")
                : t("balance.how.quartiles_said", {
                    lower: sayBalance(measure, fences.lowerQuartile, translator),
                    median: sayBalance(measure, fences.median, translator),
                    upper: sayBalance(measure, fences.upperQuartile, translator),
                  }),
          },
          {
            ...column("usual", t("balance.how.usual")),
            cell: ({ measure, fences }) =>
              fences === null
                ? t("balance.how.not_compared")
                : t("balance.how.usual_said", {
                    lower: sayBalance(measure, Math.max(0, fences.lower), translator),
                    upper: sayBalance(measure, fences.upper, translator),
                  }),
          },
        ]}
      />
    </>
  )
}
