import { listTierCandidates } from "#db/queries/indicators-nearest/tier-candidates"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { TIER_AWARDS, type Tier } from "~/domain/codes"
import { lacksOf } from "~/domain/indicators/nearest/lacks"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import { phrase } from "~/domain/phrases"
import { evaluateTier } from "~/domain/tiers/evaluate"
import { tierAbove, tierOf } from "~/domain/tiers/ladder"
import { judgeNear } from "./judge-near.server"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"
import { canBeSaid, WITHHELD } from "./withheld"

/** So many more are judged than shown, so that those whom time alone brings there come first of all who lack one condition. */
const SPARE = 10

/** Who may apply for a class now by the standings, then who lacks one condition, the earliest day first where time alone brings it, judged by the rule itself. */
export async function listNearTier(asked: NearAsked & { readonly next: Exclude<Tier, "qualified"> }): Promise<readonly Nearest[]> {
  const { scope, packs, today, next, limit } = asked
  const below = TIER_AWARDS.filter((award) => tierOf(award) !== "educator" && tierAbove(tierOf(award)) === next)
  const people = await listTierCandidates(scope, { next, below, limit: limit + SPARE })
  const step = phrase("nearest.step.apply_tier", { tier: next })
  const ready = people.filter(({ outcome }) => outcome === "met").map((person) => nearPerson(person, { lacking: [step], steps: 0 }))
  const others = ready.length >= limit ? [] : people.filter(({ outcome }) => outcome !== "met")
  const judged = await judgeNear({ districtId: scope.districtId, people: others })
  const lacking = judged.flatMap(({ person, facts }) => {
    const { criteria, summary } = evaluateTier({ facts, packs, asOf: today })
    if (!canBeSaid(criteria)) return []
    const lacks = lacksOf({ criteria, withheld: WITHHELD, step })
    // years, titles and hours are no common measure of work: whom time alone brings there comes first
    return [nearPerson(person, { ...lacks, work: 0, on: summary.key === "tier.summary.waits" ? dayIn(summary.values?.from) : null })]
  })
  return takeNearest([...ready, ...lacking], limit)
}

function dayIn(value: string | number | undefined): CivilDate | null {
  return typeof value === "string" ? (value as CivilDate) : null
}
