import type { ListedRule, ShownFigures, StandingsRow } from "~/features/desk/standings-page"
import { formatDate, formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

type Figure = ShownFigures[string] | undefined

const isThere = (value: Figure): value is string | number | boolean => value !== null && value !== undefined
const text = (value: Figure) => (isThere(value) ? String(value) : null)

/** The figure by which a rule's people are told apart, in a few words; null where there is none. */
export function figureInWords(
  rule: ListedRule,
  { figures, outcome }: Pick<StandingsRow, "figures" | "outcome">,
  translator: Translator,
  amount: (hours: number) => string,
): string | null {
  const { t, label } = translator
  const number = (value: Figure) => formatNumber(Number(value))
  switch (rule) {
    case "rotation":
      return isThere(figures.yearsAtSchool) ? t("desk.years", { count: number(figures.yearsAtSchool) }) : null
    case "title": {
      const { current, next } = figures
      if (!isThere(next)) return isThere(current) ? label("title", text(current)) : null
      return t("desk.step", { from: isThere(current) ? label("title", text(current)) : t("desk.no_title"), to: label("title", text(next)) })
    }
    case "tier": {
      const { current, next } = figures
      if (!isThere(next)) return isThere(current) ? label("tier", text(current)) : null
      return t("desk.step", { from: isThere(current) ? label("tier", text(current)) : t("desk.no_tier"), to: label("tier", text(next)) })
    }
    case "dual-qualified":
      return isThere(figures.level) ? label("dualQualifiedLevel", text(figures.level)) : null
    case "registration":
      return isThere(figures.conclusion) ? label("registrationConclusion", text(figures.conclusion)) : null
    case "enterprise-practice":
      if (!isThere(figures.days) || !isThere(figures.required)) return null
      return t("desk.days_of", { days: number(figures.days), required: number(figures.required) })
    case "rotation-credit":
      return outcome !== "not_applicable" && isThere(figures.ruralOrWeakMonths)
        ? t("desk.months", { count: number(figures.ruralOrWeakMonths) })
        : null
    case "induction":
      return isThere(figures.hours) && isThere(figures.requiredHours)
        ? `${amount(Number(figures.hours))} / ${amount(Number(figures.requiredHours))}`
        : null
  }
}

/** The rule's day. One from which an application is possible, and that has come, is no date worth reading. */
export function dayInWords(
  rule: ListedRule,
  { dueOn, asOfOn, outcome }: Pick<StandingsRow, "dueOn" | "asOfOn" | "outcome">,
  { t, locale }: Translator,
): string {
  if (dueOn === null) return "–"
  if (rule !== "title" || dueOn > asOfOn) return formatDate(dueOn, locale)
  return t(outcome === "met" ? "desk.now" : "desk.time_served")
}
