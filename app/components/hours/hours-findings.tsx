import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { StatedFindings } from "../verdict/stated-findings"
import { fateOf, type LedgerEntry, type ShownFigures, sumHours } from "./hours-view"

export interface HoursFindingsProps {
  figures: ShownFigures
  entries: readonly LedgerEntry[]
  pendingClaims: number
}

/** What was looked for: hours of this cycle that do not count, claims that wait. Said in words, found or not. */
export function HoursFindings({ figures, entries, pendingClaims }: HoursFindingsProps) {
  const { t } = useTranslate()
  const { amount } = useAmounts()
  const lost = entries.filter((entry) => fateOf(entry) === "uncounted")
  const uncounted = sumHours(lost.map(({ recorded, counted }) => recorded - counted))
  const elsewhere = sumHours(entries.filter((entry) => fateOf(entry) === "elsewhere").map(({ recorded }) => recorded))
  return (
    <div className="grid gap-3">
      <StatedFindings
        findings={[
          uncounted === 0
            ? { clear: true, text: t("hours.negative.uncounted") }
            : { clear: false, text: t("hours.positive.uncounted", { count: lost.length, amount: amount(uncounted) }) },
          pendingClaims === 0
            ? { clear: true, text: t("hours.negative.pending") }
            : { clear: false, text: t("hours.positive.pending", { count: pendingClaims }) },
        ]}
      />
      <div className="max-w-prose text-sm text-muted">
        {elsewhere > 0 && <p>{t("hours.elsewhere", { amount: amount(elsewhere) })}</p>}
        <p>{t("hours.rolling", { amount: amount(figures.rollingFiveYears) })}</p>
      </div>
    </div>
  )
}
