/** Whom does the rule of rotation concern? Clauses: rotation.scope, rotation.post-kinds. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import type { Evidence, Posting, TeacherFacts } from "../facts"
import type { MissingFact } from "../hours/missing-facts"
import { phrase } from "../phrases"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"

export type Applicability =
  | { readonly kind: "applies"; readonly present: Posting }
  | { readonly kind: "not_applicable"; readonly reason: Phrase; readonly evidence: readonly Evidence[] }
  /** facts are missing without which it cannot be said; never an empty list */
  | { readonly kind: "unknown"; readonly missing: readonly MissingFact[]; readonly evidence: readonly Evidence[] }

interface About {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** One posting in force on the day that is concerned is enough; of several the one begun last is the present one. Nobody whom a known fact rules out is asked for another. */
export function applicabilityOf({ facts, pack, asOf }: About): Applicability {
  const inForce = facts.postings.filter((posting) => contains(posting, asOf)).sort(latestFirst)
  const evidence = inForce.map((posting) => posting.evidence)
  const judged = inForce.map((posting) => ({
    posting,
    reason: reasonAgainst({ posting, facts, pack }),
    missing: missingOf({ posting, facts, pack }),
  }))
  const possible = judged.filter(({ reason }) => reason === null)
  const concerned = possible.find(({ missing }) => missing.length === 0)
  if (concerned !== undefined) return { kind: "applies", present: concerned.posting }
  const [first] = possible
  if (first !== undefined) return { kind: "unknown", missing: first.missing, evidence }
  return { kind: "not_applicable", reason: judged[0]?.reason ?? phrase("rotation.summary.not_in_post", {}), evidence }
}

type OfPosting = Pick<About, "facts" | "pack"> & { readonly posting: Posting }

/** What rules the posting out, whatever else is not known; null if nothing does. */
function reasonAgainst({ posting, facts, pack }: OfPosting): Phrase | null {
  const { schoolKind, schoolOwnership, postKind } = posting
  const { ownership, postKinds } = pack.rotation
  const stages = stagesAsked({ posting, pack })
  if (stages === "none") return phrase("rotation.summary.school_kind", { schoolKind })
  if (schoolOwnership !== null && !ownership.value.includes(schoolOwnership)) {
    return phrase("rotation.summary.ownership", { schoolOwnership })
  }
  if (stages !== null && facts.stage !== null && !stages.includes(facts.stage)) {
    return phrase("rotation.summary.stage", { schoolKind, stage: facts.stage })
  }
  if (facts.isEstablished === false) return phrase("rotation.summary.not_established", {})
  if (postKind !== null && !postKinds.value.includes(postKind)) return phrase("rotation.summary.post_kind", { postKind })
  return null
}

function missingOf({ posting, facts, pack }: OfPosting): readonly MissingFact[] {
  const missing: MissingFact[] = []
  if (facts.isEstablished === null) {
    missing.push({
      name: "是否在编",
      summary: phrase("rotation.summary.established_unknown", {}),
      remedy: phrase("rotation.remedy.record_established", {}),
    })
  }
  if (posting.schoolOwnership === null) {
    missing.push({
      name: "举办者",
      summary: phrase("rotation.summary.ownership_unknown", {}),
      remedy: phrase("rotation.remedy.record_ownership", {}),
    })
  }
  if (facts.stage === null && stagesAsked({ posting, pack }) !== null) {
    missing.push({
      name: "任教学段",
      summary: phrase("rotation.summary.stage_unknown", {}),
      remedy: phrase("rotation.remedy.record_stage", {}),
    })
  }
  if (posting.postKind === null) {
    missing.push({
      name: "岗位类别",
      summary: phrase("rotation.summary.post_kind_unknown", {}),
      remedy: phrase("rotation.remedy.record_post_kind", {}),
    })
  }
  return missing
}

/** The stages that count at the school, null where all do; "none" where the kind of school is not concerned. */
function stagesAsked({ posting, pack }: Pick<OfPosting, "posting" | "pack">) {
  const place = pack.rotation.places.value.find(({ schoolKind }) => schoolKind === posting.schoolKind)
  return place === undefined ? "none" : place.stages
}

function latestFirst(a: Posting, b: Posting): number {
  if (a.startsOn !== b.startsOn) return a.startsOn > b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
