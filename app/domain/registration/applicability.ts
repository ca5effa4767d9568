/** Whom does periodic registration concern? Established people in post at public schools. Clause: registration.scope. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import type { Evidence, Posting, TeacherFacts } from "../facts"
import type { MissingFact } from "../hours/missing-facts"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"

export type Applicability =
  | { readonly kind: "applies" }
  | { readonly kind: "not_applicable"; readonly reason: Phrase; readonly evidence: readonly Evidence[] }
  /** facts are missing without which it cannot be said; never an empty list */
  | { readonly kind: "unknown"; readonly missing: readonly MissingFact[]; readonly evidence: readonly Evidence[] }

/** One posting in force on the day that is concerned is enough. Nobody whom a known fact rules out is asked for another. */
export function applicabilityOf({ facts, pack, asOf }: { facts: TeacherFacts; pack: PolicyPack; asOf: CivilDate }): Applicability {
  const inForce = facts.postings.filter((posting) => contains(posting, asOf)).sort(latestFirst)
  const evidence = inForce.map((posting) => posting.evidence)
  const [present] = inForce
  if (present === undefined) return { kind: "not_applicable", reason: phrase("registration.summary.not_in_post", {}), evidence }
  if (facts.isEstablished === false) {
    return { kind: "not_applicable", reason: phrase("registration.summary.not_established", {}), evidence: [facts.evidence] }
  }
  const { ownership } = pack.registration
  const known = inForce.flatMap(({ schoolOwnership }) => schoolOwnership ?? [])
  const isOwnershipKnown = known.some((schoolOwnership) => ownership.value.includes(schoolOwnership))
  const [otherOwnership] = known
  if (!isOwnershipKnown && otherOwnership !== undefined && known.length === inForce.length) {
    return { kind: "not_applicable", reason: phrase("registration.summary.ownership", { schoolOwnership: otherOwnership }), evidence }
  }
  const missing = [...(facts.isEstablished === null ? [ESTABLISHED] : []), ...(isOwnershipKnown ? [] : [OWNERSHIP])]
  return missing.length === 0 ? { kind: "applies" } : { kind: "unknown", missing, evidence: [facts.evidence, ...evidence] }
}

const ESTABLISHED: MissingFact = {
  name: "是否在编",
  summary: phrase("registration.summary.established_unknown", {}),
  remedy: phrase("registration.remedy.record_established", {}),
}

const OWNERSHIP: MissingFact = {
  name: "举办者",
  summary: phrase("registration.summary.ownership_unknown", {}),
  remedy: phrase("registration.remedy.record_ownership", {}),
}

function latestFirst(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn > b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
