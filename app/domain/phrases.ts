/** Every sentence that a verdict may carry, by message key, with the names of its values. The message catalogues must have each in every language. */
import { APPRAISALS_PHRASES } from "./appraisals/phrases"
import { DUAL_QUALIFIED_PHRASES } from "./dual-qualified/phrases"
import { ENTERPRISE_PRACTICE_PHRASES } from "./enterprise-practice/phrases"
import { ETHICS_PHRASES } from "./ethics/phrases"
import { FORECAST_PHRASES } from "./indicators/forecast/phrases"
import { NEAREST_PHRASES } from "./indicators/nearest/phrases"
import { INDICATOR_PHRASES } from "./indicators/phrases"
import { REGISTRATION_PHRASES } from "./registration/phrases"
import { ROTATION_PHRASES } from "./rotation/phrases"
import { ROTATION_CREDIT_PHRASES } from "./rotation-credit/phrases"
import { TIER_PHRASES } from "./tiers/phrases"
import { TITLE_PHRASES } from "./titles/phrases"
import type { Phrase } from "./verdict"

export const VERDICT_PHRASES = [
  ...APPRAISALS_PHRASES,
  ...DUAL_QUALIFIED_PHRASES,
  ...ENTERPRISE_PRACTICE_PHRASES,
  ...ETHICS_PHRASES,
  ...INDICATOR_PHRASES,
  ...FORECAST_PHRASES,
  ...NEAREST_PHRASES,
  ...REGISTRATION_PHRASES,
  ...ROTATION_PHRASES,
  ...ROTATION_CREDIT_PHRASES,
  ...TIER_PHRASES,
  ...TITLE_PHRASES,

  // no policy pack in force
  { key: "policy.summary.lapsed", values: ["policy", "until"] },
  { key: "policy.summary.not_yet", values: ["policy", "from"] },
  { key: "policy.summary.none", values: [] },
  { key: "policy.remedy.publish", values: [] },

  // hours
  { key: "hours.summary.met", values: ["credited", "required"] },
  { key: "hours.summary.nothing_required", values: [] },
  { key: "hours.summary.not_met_total", values: ["credited", "required", "missing"] },
  {
    key: "hours.summary.not_met_concentrated",
    values: ["credited", "required", "concentrated", "concentratedRequired", "missingConcentrated"],
  },
  { key: "hours.summary.not_met_both", values: ["credited", "required", "missing", "missingConcentrated"] },
  { key: "hours.summary.never_in_post", values: [] },
  { key: "hours.summary.not_in_post", values: ["from", "until"] },
  { key: "hours.summary.post_kind", values: ["postKind"] },
  { key: "hours.summary.post_kind_unknown", values: [] },
  { key: "hours.summary.teaching_since_unknown", values: [] },
  { key: "hours.summary.registration_unknown", values: [] },
  { key: "hours.remedy.total", values: ["missing", "until"] },
  { key: "hours.remedy.concentrated", values: ["missing", "until"] },
  { key: "hours.remedy.closed", values: ["missing", "until"] },
  { key: "hours.remedy.record_post_kind", values: [] },
  { key: "hours.remedy.record_teaching_since", values: [] },
  { key: "hours.remedy.record_registration", values: [] },
  { key: "hours.instead.other_cycle", values: ["from", "until"] },
  { key: "hours.instead.induction", values: ["until"] },
  { key: "hours.instead.repeat", values: ["project", "endsOn", "hours"] },
  { key: "hours.instead.pending", values: [] },

  // induction
  { key: "induction.summary.met", values: ["hours", "required"] },
  { key: "induction.summary.not_met", values: ["hours", "required", "missing"] },
  { key: "induction.summary.running", values: ["hours", "required", "missing", "until"] },
  { key: "induction.summary.principal_met", values: ["hours", "required"] },
  { key: "induction.summary.principal_not_met", values: ["hours", "required", "missing"] },
  { key: "induction.summary.principal_running", values: ["hours", "required", "missing", "until"] },
  { key: "induction.summary.both_met", values: ["hours", "required", "principalHours", "principalRequired"] },
  { key: "induction.summary.not_concerned", values: ["from"] },
  { key: "induction.summary.post_kind_unknown", values: [] },
  { key: "induction.summary.teaching_since_unknown", values: [] },
  { key: "induction.remedy.hours", values: ["missing", "until"] },
  { key: "induction.remedy.principal_hours", values: ["missing", "until"] },
  { key: "induction.remedy.closed", values: ["missing", "until"] },
  { key: "induction.remedy.record_post_kind", values: [] },
  { key: "induction.remedy.record_teaching_since", values: [] },
] as const

export type VerdictPhraseKey = (typeof VERDICT_PHRASES)[number]["key"]
type ValueName<Key extends VerdictPhraseKey> = Extract<(typeof VERDICT_PHRASES)[number], { key: Key }>["values"][number]

/** A phrase with exactly the values that its text may name. */
export function phrase<Key extends VerdictPhraseKey>(key: Key, values: Readonly<Record<ValueName<Key>, string | number>>): Phrase {
  return Object.keys(values).length === 0 ? { key } : { key, values }
}
