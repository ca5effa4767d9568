import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { StatedFindings } from "../verdict/stated-findings"
import type { ShownFigures } from "./hours-view"

/** What was looked for: uncounted hours, claims that wait. Said in words, found or not. */
export function HoursFindings({ figures, pendingClaims }: { figures: ShownFigures; pendingClaims: number }) {
  const { t } = useTranslate()
  const { amount } = useAmounts()
  const uncounted = Math.round((figures.recorded - figures.credited) * 10) / 10
  return (
    <div className="grid gap-3">
      <StatedFindings
        findings={[
          uncounted === 0
            ? { clear: true, text: t("hours.negative.uncounted") }
            : { clear: false, text: t("hours.positive.uncounted", { amount: amount(uncounted) }) },
          pendingClaims === 0
            ? { clear: true, text: t("hours.negative.pending") }
            : { clear: false, text: t("hours.positive.pending", { count: pendingClaims }) },
        ]}
      />
      <p className="max-w-prose text-sm text-muted">{t("hours.rolling", { amount: amount(figures.rollingFiveYears) })}</p>
    </div>
  )
}
