/** Supposed rotations among the recorded ones: one at a time, and to another school. */
import { contains, touches } from "../calendar/period"
import type { Posting, Rotation } from "../facts"
import type { HypothesisFault, HypothesisOf } from "./hypothesis"
import { naturalKey, supposedEvidence } from "./mark"
import type { NumberedOf } from "./numbered"
import { withSupposed } from "./replace"

interface Question {
  readonly recorded: readonly Rotation[]
  readonly supposed: readonly NumberedOf<"rotation">[]
  /** as they would stand: a rotation begins at the school where she is then */
  readonly postings: readonly Posting[]
  readonly teacherNo: string
}

interface Answer {
  readonly rotations: readonly Rotation[]
  readonly faults: readonly HypothesisFault[]
}

/** The rotations as they would stand; where there are faults, they are of no use. */
export function supposeRotations({ recorded, supposed, postings, teacherNo }: Question): Answer {
  const faults: HypothesisFault[] = []
  const added = supposed.flatMap(({ at, hypothesis }) => {
    const originSchoolCode = hypothesis.originSchoolCode ?? schoolOn(postings, hypothesis.startsOn)
    if (originSchoolCode === null) {
      faults.push({ at, code: "not_posted_on", field: "startsOn", values: { on: hypothesis.startsOn } })
      return []
    }
    if (originSchoolCode === hypothesis.host.code)
      faults.push({ at, code: "host_is_origin", field: "hostSchoolCode", values: { school: hypothesis.host.name } })
    return [{ at, rotation: rotationOf(hypothesis, { originSchoolCode, teacherNo }) }]
  })
  const rotations = withSupposed(
    recorded,
    added.map(({ rotation }) => rotation),
    keyOf,
  )
  for (const { at, rotation } of added) {
    const own = naturalKey(keyOf(rotation))
    const other = rotations.find((one) => naturalKey(keyOf(one)) !== own && touches(one, rotation))
    if (other === undefined) continue
    const values = { school: other.evidence.label, from: other.startsOn }
    faults.push(
      other.endsOn === null
        ? { at, code: "rotation_overlaps_open", field: "startsOn", values }
        : { at, code: "rotation_overlaps", field: "startsOn", values: { ...values, until: other.endsOn } },
    )
  }
  return { rotations, faults }
}

function rotationOf(
  { host, rotationKind, movesPersonnel, startsOn, endsOn }: HypothesisOf<"rotation">,
  { originSchoolCode, teacherNo }: { originSchoolCode: string; teacherNo: string },
): Rotation {
  return {
    kind: rotationKind,
    movesPersonnel,
    originSchoolCode,
    hostSchoolCode: host.code,
    hostSettlement: host.settlement,
    hostIsWeak: host.isWeak,
    startsOn,
    endsOn,
    evidence: supposedEvidence({ sheet: "交流轮岗", key: `${teacherNo}|${startsOn}`, label: host.name }),
  }
}

/** The school of the posting in force on the day; of several that begun last. */
function schoolOn(postings: readonly Posting[], on: Rotation["startsOn"]): string | null {
  const inForce = postings.filter((posting) => contains(posting, on))
  const [present] = [...inForce].sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))
  return present?.schoolCode ?? null
}

function keyOf(rotation: Rotation): string {
  return rotation.evidence.key
}
