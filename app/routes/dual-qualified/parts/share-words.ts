import type { SchoolShare } from "~/features/dual-qualified/dual-page"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

type Share = SchoolShare["share"]

/** The share in one sentence; that nobody is in the denominator is said, never as a number. */
export function shareInWords(share: Share, { t }: Pick<Translator, "t">): string {
  const { numerator, denominator, percent, limitPercent, outcome, lacking } = share
  if (percent === null) return t("dual.share_nobody")
  const numbers = { numerator, denominator, percent: percentOf(share), limit: formatNumber(limitPercent) }
  if (outcome === "met") return t("dual.share_over", numbers)
  if (lacking === null) return t("dual.share_never", numbers)
  return t(percent === limitPercent ? "dual.share_exactly" : "dual.share_below", { ...numbers, lacking })
}

/** Rounded to a tenth, but never across the limit: what is not over it does not read as if it were, nor the other way round. */
export function percentOf({ percent, limitPercent }: Pick<Share, "percent" | "limitPercent">): string {
  if (percent === null) return ""
  const rounded = Math.round(percent * 10) / 10
  if (percent > limitPercent && rounded <= limitPercent) return formatNumber(Math.ceil(percent * 10) / 10)
  if (percent < limitPercent && rounded >= limitPercent) return formatNumber(Math.floor(percent * 10) / 10)
  return formatNumber(rounded)
}
