import { SummaryList } from "~/components/ui/summary-list"
import type { SeasonView } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber, formatPeriod } from "~/platform/i18n/format"
import { SeasonStateTag } from "./state-tags"

/** The season's days and state, and a warning where it is too short to count. */
export function SeasonHead({ season, people }: { season: SeasonView; people: number }) {
  const { t, locale } = useTranslate()
  const { state, drawnOn, nominateByOn, startsOn, endsOn, months, creditMonths } = season
  const warning =
    creditMonths === null
      ? t("season.no_policy")
      : months < creditMonths
        ? t("season.short", { months: formatNumber(months), required: formatNumber(creditMonths) })
        : null
  return (
    <div className="mb-6">
      <SummaryList
        items={[
          { term: t("season.column.state"), value: <SeasonStateTag state={state} /> },
          { term: t("season.fact.people"), value: formatNumber(people) },
          { term: t("season.fact.drawn"), value: formatDate(drawnOn, locale) },
          { term: t("season.fact.nominate_by"), value: formatDate(nominateByOn, locale) },
          { term: t("season.fact.stay"), value: formatPeriod({ from: startsOn, to: endsOn, openWord: "" }, locale) },
          { term: t("season.fact.months"), value: t("season.months", { months: formatNumber(months) }) },
        ]}
      />
      {warning !== null && <p className="mt-4 rounded border-l-4 border-warn bg-warn-soft px-4 py-3">{warning}</p>}
    </div>
  )
}
