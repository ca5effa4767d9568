/** Which rotations (交流轮岗) count? Clause: rotation.credit-months. */
import type { CivilDate } from "../calendar/civil-date"
import { type ClosedPeriod, fullMonths } from "../calendar/period"
import type { Rotation, TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"

/** A rotation as it is known on a day. */
export interface KnownRotation {
  readonly rotation: Rotation
  /** full months from its start to its end, or to the day while it runs, that day included */
  readonly months: number
  /** null = still running on the day: an end on the day or later is not yet an end */
  readonly endsOn: CivilDate | null
}

/** Every rotation that had begun by `asOf`, counted or not, earliest first. */
export function rotationsKnownOn({ facts, asOf }: { facts: Pick<TeacherFacts, "rotations">; asOf: CivilDate }): readonly KnownRotation[] {
  return facts.rotations
    .filter(({ startsOn }) => startsOn <= asOf)
    .sort(byStart)
    .map((rotation) => {
      const endsOn = rotation.endsOn !== null && rotation.endsOn < asOf ? rotation.endsOn : null
      return { rotation, months: fullMonths(daysOf({ rotation, endsOn }, asOf)), endsOn }
    })
}

/** The rotations that count on `asOf`, earliest first: to a school other than the origin school, and long enough by then. */
export function countedRotations(about: {
  facts: Pick<TeacherFacts, "rotations">
  pack: PolicyPack
  asOf: CivilDate
}): readonly KnownRotation[] {
  return rotationsKnownOn(about).filter((known) => isCounted({ known, pack: about.pack }))
}

/** Whether a rotation counts as it is known. */
export function isCounted({ known, pack }: { known: KnownRotation; pack: PolicyPack }): boolean {
  return leadsElsewhere(known.rotation) && known.months >= pack.rotation.creditMonths.value
}

/** Whether a rotation changes the school at all: within one school there is none. */
export function leadsElsewhere({ originSchoolCode, hostSchoolCode }: Rotation): boolean {
  return hostSchoolCode !== originSchoolCode
}

/** Its days up to `asOf`, both ends included. */
export function daysOf({ rotation, endsOn }: Pick<KnownRotation, "rotation" | "endsOn">, asOf: CivilDate): ClosedPeriod {
  return { startsOn: rotation.startsOn, endsOn: endsOn ?? asOf }
}

function byStart(a: Rotation, b: Rotation): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.evidence.key < b.evidence.key ? -1 : 1
}
