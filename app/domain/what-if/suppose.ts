/** A person's facts as they would be if something were so. Pure: the facts that are given stay as they are. */
import type { TeacherFacts } from "../facts"
import { supposeRegistration } from "./certificates"
import { HYPOTHESIS_KINDS, type Hypothesis, type HypothesisFault, type HypothesisOf, type Numbered } from "./hypothesis"
import { supposeLeaveEnds } from "./leaves"
import { supposedEvidence } from "./mark"
import { numberedInOrder, ofKind } from "./numbered"
import { orderFaults } from "./order-faults"
import { supposePostings } from "./postings"
import { withSupposed } from "./replace"
import { supposeRotations } from "./rotations"
import { isPlain, listOf, type PlainKind, rowOf } from "./rows"

export type Supposition =
  | { readonly ok: true; readonly facts: TeacherFacts }
  /** in the order of the list; each names its supposition */
  | { readonly ok: false; readonly faults: readonly HypothesisFault[] }

/** The facts with every supposition in them, in whatever order they come; or why they cannot be made of this person. */
export function suppose({ facts, hypotheses }: { facts: TeacherFacts; hypotheses: readonly Hypothesis[] }): Supposition {
  if (hypotheses.length === 0) return { ok: true, facts }
  const numbered = numberedInOrder(hypotheses)
  const { teacherNo } = facts
  const { postings, ...posted } = supposePostings({ recorded: facts.postings, supposed: ofKind(numbered, "posting"), teacherNo })
  const { rotations, ...rotated } = supposeRotations({
    recorded: facts.rotations,
    supposed: ofKind(numbered, "rotation"),
    postings,
    teacherNo,
  })
  const [registration] = ofKind(numbered, "registration")
  const { certificates, ...registered } = supposeRegistration({ recorded: facts.certificates, supposed: registration })
  const { leaves, ...ended } = supposeLeaveEnds({ recorded: facts.leaves, supposed: ofKind(numbered, "leave_end") })
  const parts = [posted, rotated, registered, ended]
  const faults = [...numbered.flatMap(orderFaults), ...twiceFaults(numbered, teacherNo), ...parts.flatMap((part) => part.faults)]
  if (faults.length > 0) return { ok: false, faults: faults.sort((a, b) => a.at - b.at) }
  const educated = withEducation(facts, numbered)
  return { ok: true, facts: withRows({ ...educated, postings, rotations, certificates, leaves }, numbered) }
}

function withEducation(facts: TeacherFacts, numbered: readonly Numbered[]): TeacherFacts {
  const [supposed] = ofKind(numbered, "education")
  if (supposed === undefined) return facts
  return { ...facts, education: supposed.hypothesis.education, evidence: supposedEvidence(facts.evidence) }
}

function withRows(facts: TeacherFacts, numbered: readonly Numbered[]): TeacherFacts {
  const lists: Partial<Record<ReturnType<typeof listOf>, readonly Keyed[]>> = {}
  for (const kind of HYPOTHESIS_KINDS) {
    if (!isPlain(kind)) continue
    const rows: Keyed[] = ofKind(numbered, kind).map(({ hypothesis }) => rowOf(hypothesis as HypothesisOf<PlainKind>, facts.teacherNo))
    if (rows.length > 0) lists[listOf(kind)] = withSupposed<Keyed>(facts[listOf(kind)], rows, keyOf)
  }
  return { ...facts, ...lists } as TeacherFacts
}

type Keyed = { readonly evidence: { readonly key: string } } | { readonly key: string }

function keyOf(row: Keyed): string {
  return "evidence" in row ? row.evidence.key : row.key
}

/** What can be said only once: one row, the registration, the education. */
function twiceFaults(numbered: readonly Numbered[], teacherNo: string): HypothesisFault[] {
  const seen = new Set<string>()
  return numbered.flatMap(({ at, hypothesis }): HypothesisFault[] => {
    const identity = identityOf(hypothesis, teacherNo)
    if (identity === null || !seen.has(identity)) {
      if (identity !== null) seen.add(identity)
      return []
    }
    return [{ at, code: "supposed_twice", field: null, values: {} }]
  })
}

/** null where another place looks after it. */
function identityOf(hypothesis: Hypothesis, teacherNo: string): string | null {
  const { kind } = hypothesis
  if (isPlain(kind)) return `${kind} ${keyOf(rowOf(hypothesis as HypothesisOf<PlainKind>, teacherNo))}`
  if (kind === "posting") return `${kind} ${hypothesis.startsOn} ${hypothesis.school.code}`
  if (kind === "rotation") return `${kind} ${hypothesis.startsOn}`
  return kind === "leave_end" ? null : kind
}
