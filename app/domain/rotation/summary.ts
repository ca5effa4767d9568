/** The one sentence that says whether she is due for rotation. */
import { phrase } from "../phrases"
import type { Outcome, Phrase } from "../verdict"
import type { KnownClock } from "./clock"
import type { Exemption } from "./exemption"

/** Why she is exempt. */
export function exemptSummary(exemption: Exemption): Phrase {
  if (exemption.code === "in_rotation") return phrase("rotation.summary.in_rotation", { since: exemption.since })
  if (exemption.code === "on_leave") return phrase("rotation.summary.on_leave", { leaveKind: exemption.leaveKind })
  return phrase("rotation.summary.age", { age: exemption.age, exemptFrom: exemption.exemptFrom })
}

/** How her years stand. `outcome` is that of the criterion of years. */
export function yearsSummary({ known: { clock }, outcome }: { known: KnownClock; outcome: Outcome }): Phrase {
  if (outcome === "undetermined") return phrase("rotation.summary.leader_since_unknown", {})
  const values = { years: clock.years, required: clock.requiredYears, since: clock.startsOn }
  return outcome === "met" ? phrase("rotation.summary.due", values) : phrase("rotation.summary.not_due", { ...values, dueOn: clock.dueOn })
}
