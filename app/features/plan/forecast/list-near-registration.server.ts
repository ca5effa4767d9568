import { listStandingsPart } from "#db/queries/standings-list"
import { lacksOf } from "~/domain/indicators/nearest/lacks"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import { phrase } from "~/domain/phrases"
import { evaluateRegistration } from "~/domain/registration/evaluate"
import { judgeNear } from "./judge-near.server"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"
import { canBeSaid, WITHHELD } from "./withheld"

/** So many more are judged than shown: who lacks least comes first, and of some nothing may be said. */
const SPARE = 10
/** More than can be sorted at once: the list is walked along the index of the day. */
const MANY = Number.MAX_SAFE_INTEGER

/** Who cannot be registered as things stand, of those whose window ends first the ones who lack least; judged by the rule itself. */
export async function listNearRegistration({ scope, packs, today, limit }: NearAsked): Promise<readonly Nearest[]> {
  const asked = { rule: "registration", outcome: "not_met", due: null, words: [], schoolCode: null, stage: null, subject: null } as const
  const people = await listStandingsPart(scope, asked, { order: "due", from: null, backwards: false, limit: limit + SPARE, total: MANY })
  const judged = await judgeNear({ districtId: scope.districtId, people })
  const candidates = judged.flatMap(({ person, facts }) => {
    const { criteria } = evaluateRegistration({ facts, packs, asOf: today })
    if (!canBeSaid(criteria)) return []
    const lacks = lacksOf({ criteria, withheld: WITHHELD, step: phrase("nearest.lacks.condition", {}) })
    return [nearPerson(person, { ...lacks, on: person.dueOn })]
  })
  return takeNearest(candidates, limit)
}
