/** Dates of one supposition that are in the wrong order. */
import type { CivilDate } from "../calendar/civil-date"
import type { Hypothesis, HypothesisFault, Numbered } from "./hypothesis"

type Order = readonly [earlier: CivilDate | null, later: CivilDate | null, field: string]

/** A fault for each later date that lies before the earlier one; the same day will do. */
export function orderFaults({ at, hypothesis }: Numbered): readonly HypothesisFault[] {
  return ordersOf(hypothesis).flatMap(([earlier, later, field]): HypothesisFault[] =>
    earlier === null || later === null || earlier <= later ? [] : [{ at, code: "dates_out_of_order", field, values: { earlier, later } }],
  )
}

function ordersOf(hypothesis: Hypothesis): readonly Order[] {
  switch (hypothesis.kind) {
    case "rotation":
    case "class_adviser":
    case "enterprise_practice":
    case "posting":
    case "leave_end":
      return [[hypothesis.startsOn, hypothesis.endsOn, "endsOn"]]
    case "title":
      return [[hypothesis.engagedFrom, hypothesis.engagedUntil, "engagedUntil"]]
    case "tier_award":
      return [[hypothesis.grantedOn, hypothesis.termEndsOn, "termEndsOn"]]
    case "studio":
      return [[hypothesis.joinedOn, hypothesis.leftOn, "leftOn"]]
    case "dual_qualification":
      return [[hypothesis.certifiedOn, hypothesis.validUntil, "validUntil"]]
    case "certificate":
      return [
        [hypothesis.issuedOn, hypothesis.firstRegisteredOn, "firstRegisteredOn"],
        [hypothesis.issuedOn, hypothesis.registeredUntil, "registeredUntil"],
        [hypothesis.firstRegisteredOn, hypothesis.registeredUntil, "registeredUntil"],
      ]
    default:
      return []
  }
}
