import type { RunCard } from "~/features/training/enrolment/enrolment-page"
import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** How full a run is, in words. */
export function seatsWords(run: RunCard, { t }: Pick<Translator, "t">): string {
  const { allocation, isAllocated, capacity, seatsLeft, waiting, applied } = run
  if (allocation !== "first_come" && !isAllocated) return t("catalogue.seats_ranked", { capacity, applied })
  return seatsLeft > 0 ? t("catalogue.seats", { left: seatsLeft, capacity }) : t("catalogue.seats_full", { capacity, waiting })
}

/** Whether one may apply now, and until when. */
export function windowWords(run: RunCard, { t, locale }: Pick<Translator, "t" | "locale">): string {
  if (run.state === "cancelled") return t("catalogue.cancelled")
  if (run.state === "closed") return t("catalogue.closed")
  if (run.isOpen) return t("catalogue.open_until", { until: formatDate(run.enrolUntilOn, locale) })
  return run.isOver ? t("catalogue.over") : t("catalogue.opens", { from: formatDate(run.enrolFromOn, locale) })
}
