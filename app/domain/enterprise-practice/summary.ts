/** The one sentence that says how her enterprise practice stands. */
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"
import type { PracticeDays } from "./days"

/** Of somebody whom the rule concerns. */
export function summaryOf({ known: { days }, pack }: { known: PracticeDays; pack: PolicyPack }): Phrase {
  const { days: setting, windowYears } = pack.enterprisePractice
  const values = { days, required: setting.value, years: windowYears.value }
  return days >= setting.value
    ? phrase("enterprise_practice.summary.met", values)
    : phrase("enterprise_practice.summary.not_met", { ...values, missing: setting.value - days })
}
