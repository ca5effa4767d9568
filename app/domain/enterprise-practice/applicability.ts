/** Whom do the rules of enterprise practice and of the dual-qualified concern? Specialised-course teachers in post at vocational schools. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import { plainCriterion } from "../criterion"
import type { Evidence, Posting, TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import type { ClauseRef, Criterion, Phrase } from "../verdict"

export type Applicability =
  | { readonly kind: "applies" }
  | { readonly kind: "not_applicable"; readonly reason: Phrase; readonly evidence: readonly Evidence[] }
  /** at a vocational school, 是否专业课教师 is not recorded */
  | { readonly kind: "unknown"; readonly reason: Phrase; readonly evidence: readonly Evidence[] }

/** One posting at a vocational school in force on the day is enough. Nobody elsewhere is asked for 是否专业课教师. */
export function applicabilityOf({ facts, asOf }: { facts: TeacherFacts; asOf: CivilDate }): Applicability {
  const inForce = facts.postings.filter((posting) => contains(posting, asOf)).sort(latestFirst)
  const evidence = inForce.map((posting) => posting.evidence)
  const [present] = inForce
  if (present === undefined) return { kind: "not_applicable", reason: phrase("vocational.summary.not_in_post", {}), evidence }
  if (!inForce.some(({ schoolKind }) => schoolKind === "vocational")) {
    return { kind: "not_applicable", reason: phrase("vocational.summary.school_kind", { schoolKind: present.schoolKind }), evidence }
  }
  const ofPerson = [facts.evidence]
  if (facts.isSpecialised === null) {
    return { kind: "unknown", reason: phrase("vocational.summary.specialised_unknown", {}), evidence: ofPerson }
  }
  if (facts.isSpecialised) return { kind: "applies" }
  return { kind: "not_applicable", reason: phrase("vocational.summary.culture_course", {}), evidence: ofPerson }
}

/** `applies`: of whom the rule does not concern, or of whom it is not known. */
export function appliesCriterion({ about, clause }: { about: Exclude<Applicability, { kind: "applies" }>; clause: ClauseRef }): Criterion {
  const { kind, evidence } = about
  if (kind === "not_applicable") return plainCriterion({ id: "applies", outcome: "not_applicable", clause, evidence })
  const remedy = phrase("vocational.remedy.record_specialised", {})
  return plainCriterion({ id: "applies", outcome: "undetermined", clause, evidence, missing: ["是否专业课教师"], remedy })
}

function latestFirst(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn > b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
