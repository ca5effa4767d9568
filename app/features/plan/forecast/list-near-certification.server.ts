import { listUncertified } from "#db/queries/indicators-nearest/uncertified"
import { applicationCriteria } from "~/domain/dual-qualified/application"
import { lacksOf } from "~/domain/indicators/nearest/lacks"
import { type Nearest, takeNearest } from "~/domain/indicators/nearest/nearest"
import { phrase } from "~/domain/phrases"
import { judgeNear } from "./judge-near.server"
import type { NearAsked } from "./near-asked"
import { nearPerson } from "./near-person"
import { canBeSaid, WITHHELD } from "./withheld"

/** So many more are judged than shown, for those of whom nothing may be said. */
const SPARE = 10

/** Specialised-course teachers who are not certified: who may apply by their standings, then by how much they lack of the conditions, judged by the rule itself. */
export async function listNearCertification({ scope, pack, today, limit }: NearAsked): Promise<readonly Nearest[]> {
  const conditions = pack.dualQualified.conditions.value
  const people = await listUncertified(scope, {
    asks: {
      skillCertificate: conditions.includes("skill-certificate"),
      practice: conditions.includes("enterprise-practice"),
      certificate: conditions.includes("certificate"),
    },
    on: today,
    limit: limit + SPARE,
  })
  const step = phrase("nearest.step.apply_dual", {})
  const ready = people.filter(({ mayApply }) => mayApply === 1).map((person) => nearPerson(person, { lacking: [step], steps: 0 }))
  const others = ready.length >= limit ? [] : people.filter(({ mayApply }) => mayApply === 0)
  const judged = await judgeNear({ districtId: scope.districtId, people: others })
  const lacking = judged.flatMap(({ person, facts }) => {
    const criteria = applicationCriteria({ facts, pack, asOf: today })
    return canBeSaid(criteria) ? [nearPerson(person, lacksOf({ criteria, withheld: WITHHELD, step }))] : []
  })
  return takeNearest([...ready, ...lacking], limit)
}
