/** Whose next step could close an indicator's gap, by its measure; or why nobody can be named. */
import type { Tier, TierAward } from "../../codes"
import { phrase } from "../../phrases"
import type { Phrase } from "../../verdict"
import type { TallyName } from "../district-facts"
import type { MeasureChoice } from "../measure-choice"

export type Whom =
  /** specialised-course teachers without a certification in force */
  | { readonly list: "dual_qualified" }
  /** who may apply for the class, then who lacks one condition */
  | { readonly list: "tier"; readonly next: Exclude<Tier, "qualified"> }
  /** who is behind with her hours */
  | { readonly list: "hours" }
  /** who is due for rotation and has not gone; `backbone`: of those who hold an award */
  | { readonly list: "rotation"; readonly backbone: boolean }
  | { readonly list: "kindergarten_uncertified" }
  | { readonly list: "kindergarten_untrained" }
  | { readonly list: "portfolio" }
  | { readonly list: "registration" }
  | { readonly list: "schools_without_honour"; readonly containing: string | null }
  | { readonly list: "nobody"; readonly why: Phrase }

const TIER_OF: Readonly<Record<TierAward, Exclude<Tier, "qualified">>> = {
  backbone: "backbone",
  subject_master: "subject_master",
  subject_leader: "subject_leader",
  educator_teacher: "educator",
  educator_principal: "educator",
}

/** Nobody is named where the records do not say who is near: nothing is invented. */
export function whomToAsk(measure: MeasureChoice): Whom {
  switch (measure.name) {
    case "awards": {
      const [tier] = measure.tiers
      return tier === undefined ? nobody("unkept") : { list: "tier", next: TIER_OF[tier] }
    }
    case "schools_with_honour":
      return { list: "schools_without_honour", containing: measure.containing }
    case "share":
      return ofTally(measure.tally)
    default:
      return nobody(measure.name)
  }
}

function ofTally(tally: TallyName): Whom {
  switch (tally) {
    case "dual_qualified":
      return { list: "dual_qualified" }
    case "hours_completion":
      return { list: "hours" }
    case "kindergarten_certified":
      return { list: "kindergarten_uncertified" }
    case "kindergarten_trained":
      return { list: "kindergarten_untrained" }
    case "portfolio":
      return { list: "portfolio" }
    case "registered":
      return { list: "registration" }
    case "rotated":
      return { list: "rotation", backbone: false }
    case "rotated_backbone":
      return { list: "rotation", backbone: true }
    case "in_post":
      return nobody("unkept")
  }
}

type Silent = Exclude<MeasureChoice["name"], "awards" | "schools_with_honour" | "share">

function nobody(name: Silent): Whom {
  return { list: "nobody", why: phrase(`nearest.none.${name}`, {}) }
}
