import { useTranslate } from "~/platform/i18n/context"
import type { CodeList } from "~/platform/i18n/translate"
import { useAmounts } from "../amounts"
import { ShareList } from "../chart/share-list"
import { YearBars } from "../chart/year-bars"
import type { ShownFigures } from "./hours-view"

/** The credited hours by year, by level and by delivery. */
export function HoursBreakdown({ figures, asOf }: { figures: ShownFigures; asOf: string }) {
  const { t, label } = useTranslate()
  const { figure, amount } = useAmounts()
  const first = Number(figures.cycleStart.slice(0, 4))
  const last = Number(figures.cycleEnd.slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
  const bars = years.map((year) => {
    const value = figures.byYear[year] ?? 0
    return { year, value, text: year > asOf.slice(0, 4) ? null : figure(value) }
  })
  const list = bars
    .filter(({ text }) => text !== null)
    .map(({ year, value }) => `${year} ${amount(value)}`)
    .join(t("layout.list_separator"))
  const isWholeCycle = figures.months === years.length * 12
  const evenShare = figures.required / years.length
  const shares = (kind: CodeList, by: Readonly<Partial<Record<string, number>>>) =>
    Object.entries(by).map(([key, value = 0]) => ({ key, label: label(kind, key), value, text: figure(value) }))
  if (figures.credited === 0) return <p className="text-muted">{t("hours.share_none")}</p>
  return (
    <div className="grid gap-8 md:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr] print:grid-cols-3 print:gap-6">
      <div className="keep md:col-span-2 lg:col-span-1 print:col-span-1">
        <h3 className="mb-2 font-medium">{t("hours.by_year")}</h3>
        <YearBars bars={bars} label={t("hours.by_year_label", { list })} mark={isWholeCycle ? evenShare : null} />
        {isWholeCycle && <p className="mt-1 text-sm text-muted">{t("hours.even_share", { amount: amount(evenShare) })}</p>}
      </div>
      <div className="keep">
        <h3 className="mb-3 font-medium">{t("hours.by_level")}</h3>
        <ShareList shares={shares("trainingLevel", figures.byLevel)} />
      </div>
      <div className="keep">
        <h3 className="mb-3 font-medium">{t("hours.by_delivery")}</h3>
        <ShareList shares={shares("delivery", figures.byDelivery)} />
      </div>
    </div>
  )
}
