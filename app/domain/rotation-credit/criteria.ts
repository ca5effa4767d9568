/** The criterion of a counted rotation. Clause: rotation.credit-months. */
import { plainCriterion } from "../criterion"
import { clauseOf, type PolicyPack } from "../policy/pack"
import { isCounted, type KnownRotation, leadsElsewhere } from "../rotation/counted"
import type { Criterion } from "../verdict"
import { remedyFor } from "./remedy"

/** `counted-rotation`: met if there is one. `actual` is the months of the longest rotation to another school, 0 without any. */
export function countedRotationCriterion(about: { known: readonly KnownRotation[]; pack: PolicyPack }): Criterion {
  const { known, pack } = about
  const { creditMonths } = pack.rotation
  const elsewhere = known.filter(({ rotation }) => leadsElsewhere(rotation))
  const counted = known.filter((each) => isCounted({ known: each, pack }))
  return plainCriterion({
    id: "counted-rotation",
    outcome: counted.length > 0 ? "met" : "not_met",
    required: creditMonths.value,
    actual: Math.max(0, ...elsewhere.map(({ months }) => months)),
    unit: "months",
    clause: clauseOf(pack, creditMonths),
    evidence: (counted.length > 0 ? counted : elsewhere).map(({ rotation }) => rotation.evidence),
    remedy: counted.length > 0 ? null : remedyFor(about),
  })
}

/** The one criterion of who is not in post on the day. */
export function notInPostCriterion({ pack }: { pack: PolicyPack }): Criterion {
  return plainCriterion({ id: "applies", outcome: "not_applicable", clause: clauseOf(pack, pack.rotation.creditMonths) })
}
