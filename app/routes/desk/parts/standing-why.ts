import type { ListedRule, ShownFigures, StandingsRow } from "~/features/desk/standings-page"
import type { MessageKey } from "~/platform/i18n/messages"
import type { MessageValues, Translator } from "~/platform/i18n/translate"

interface Why {
  readonly key: MessageKey
  readonly values?: MessageValues
}
type Outcome = StandingsRow["outcome"]
type Judged = Pick<StandingsRow, "outcome" | "figures" | "asOfOn">
type Read = (standing: Judged & { readonly translator: Translator }) => Why | null

const text = (value: ShownFigures[string] | undefined): string => (value === null || value === undefined ? "" : String(value))
const has = (...values: (ShownFigures[string] | undefined)[]) => values.every((value) => value !== null && value !== undefined)

/** What a rule's figures say in one sentence; null where they say nothing, and the person's page must. */
const READ: Readonly<Record<ListedRule, Read>> = {
  rotation: ({ outcome, figures: { yearsAtSchool, exemption, clockStartsOn, dueOn } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.rotation.not_applicable" }
    if (exemption === "in_rotation" || exemption === "on_leave" || exemption === "age") return { key: `desk.why.rotation.${exemption}` }
    if (outcome === "exempt") return { key: "desk.why.rotation.exempt" }
    if (!has(yearsAtSchool, clockStartsOn, dueOn) || (outcome !== "met" && outcome !== "not_met")) return null
    return { key: `desk.why.rotation.${outcome}`, values: { years: Number(yearsAtSchool), since: text(clockStartsOn), dueOn: text(dueOn) } }
  },
  title: ({ outcome, figures: { next, earliestDate }, asOfOn, translator: { label } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.title.not_applicable" }
    if (!has(next) || (outcome !== "met" && outcome !== "not_met")) return null
    const values = { next: label("title", text(next)), on: text(earliestDate) }
    if (outcome === "met" || !has(earliestDate)) return { key: `desk.why.title.${outcome}`, values }
    return { key: text(earliestDate) > asOfOn ? "desk.why.title.waits" : "desk.why.title.time_served", values }
  },
  tier: ({ outcome, figures: { next }, translator: { label } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.tier.not_applicable" }
    if (!has(next) || (outcome !== "met" && outcome !== "not_met")) return null
    return { key: `desk.why.tier.${outcome}`, values: { next: label("tier", text(next)) } }
  },
  "dual-qualified": ({ outcome, figures: { level, validUntil, application }, translator: { label } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.dual-qualified.not_applicable" }
    if (outcome === "not_met") return { key: `desk.why.dual-qualified.${application === "met" ? "may_apply" : "not_met"}` }
    if (outcome !== "met" || !has(level, validUntil)) return null
    return { key: "desk.why.dual-qualified.met", values: { level: label("dualQualifiedLevel", text(level)), until: text(validUntil) } }
  },
  registration: ({ outcome, figures: { windowStart, windowEnd } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.registration.not_applicable" }
    if (has(windowStart, windowEnd))
      return {
        key: outcome === "undetermined" ? "desk.why.registration.running" : "desk.why.registration.period",
        values: { from: text(windowStart), until: text(windowEnd) },
      }
    return outcome === "not_met" ? { key: "desk.why.registration.not_met" } : null
  },
  "enterprise-practice": ({ outcome, figures: { days, required } }) => {
    if (outcome === "not_applicable") return { key: "desk.why.enterprise-practice.not_applicable" }
    if (!has(days, required)) return null
    return { key: "desk.why.enterprise-practice.judged", values: { days: Number(days), required: Number(required) } }
  },
  "rotation-credit": ({ outcome }) => (isPlain(outcome) ? { key: `desk.why.rotation-credit.${outcome}` } : null),
  induction: ({ outcome, figures: { until }, asOfOn }) => {
    if (outcome === "undetermined" && has(until) && text(until) >= asOfOn)
      return { key: "desk.why.induction.running", values: { until: text(until) } }
    return isPlain(outcome) ? { key: `desk.why.induction.${outcome}` } : null
  },
}

function isPlain(outcome: Outcome): outcome is "met" | "not_met" | "not_applicable" {
  return outcome === "met" || outcome === "not_met" || outcome === "not_applicable"
}

/** Why, in one sentence, from the kept figures alone; the criteria stand on the person's page. */
export function whyInWords(rule: ListedRule, { outcome, figures, asOfOn }: Judged, translator: Translator): string {
  const why = READ[rule]({ outcome, figures, asOfOn, translator })
  if (why !== null) return translator.t(why.key, why.values)
  return translator.t(outcome === "undetermined" ? "desk.why.undetermined" : "desk.why.unexplained")
}
