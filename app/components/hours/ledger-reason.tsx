import { useTranslate } from "~/platform/i18n/context"
import { useAmounts } from "../amounts"
import { Icon } from "../ui/icon"
import type { LedgerEntry } from "./hours-view"

/** Why an entry counts in full, in part or not at all, and where its hours could count instead. Text on the page, never a tooltip. */
export function LedgerReason({ entry }: { entry: LedgerEntry }) {
  const { t, label } = useTranslate()
  const { say } = useAmounts()
  if (entry.reason === null) {
    return (
      <span className="whitespace-nowrap text-muted">
        <Icon name="check" className="mr-1 h-4 w-4 text-good" />
        {t("hours.counted_whole")}
      </span>
    )
  }
  const reason = entry.because === null ? label("uncreditedReason", entry.reason) : label("uncreditedBecause", entry.because)
  return (
    <span>
      <span className="text-warn">
        <Icon name={entry.counted > 0 ? "alert" : "dash"} className="mr-1 h-4 w-4" />
        {t(entry.counted > 0 ? "hours.why_part" : "hours.why_not", { reason })}
      </span>
      {entry.insteadCounts !== null && <span className="block text-muted">{say(entry.insteadCounts)}</span>}
    </span>
  )
}
