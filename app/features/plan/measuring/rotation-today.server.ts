import { listPeopleJudgedSince } from "#db/queries/indicators/people-state"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { type Marks, markOf } from "~/domain/indicators/tallied/marks"
import { lastSchoolYear, rotationMarks } from "~/domain/indicators/tallied/rotation-year"
import type { FactsBasis } from "./facts-basis.server"
import { peopleOn } from "./people-on.server"

/** More than so many are counted anew with everybody else. */
const FEW_CHANGED = 500

interface Known {
  /** of which school year, day and packs, and of whom: fewer people means that somebody was taken off */
  readonly of: string
  readonly until: string
  readonly marks: Map<number, Marks>
}

const known = new Map<string, Known>()

interface Asked {
  readonly districtId: string
  readonly today: CivilDate
  readonly basis: FactsBasis
  readonly portfolioParts: readonly PortfolioPart[]
}

/**
 * Who counts for what in the shares of rotation: of a school year that is over no standing tells. Everybody is asked once a school year; after
 * that only whose facts changed.
 */
export async function rotationToday({ districtId, today, basis, portfolioParts }: Asked): Promise<ReadonlyMap<number, Marks>> {
  const of = `${basis.state.opening}|${lastSchoolYear(today)}|${today}|${basis.packsDigest}`
  const before = known.get(districtId)
  const isCurrent = before?.of === of
  if (isCurrent && before.until === basis.state.computedAt) return before.marks
  const changed = isCurrent ? await listPeopleJudgedSince({ districtId, since: before.until }) : null
  if (before === undefined || changed === null || changed.length > FEW_CHANGED) {
    const marks = await everybody({ districtId, today, basis, portfolioParts })
    known.set(districtId, { of, until: basis.state.computedAt, marks })
    return marks
  }
  const marks = new Map(before.marks)
  for (const { teacherId, facts } of await listTeacherFacts({ districtId, teacherIds: changed, knownAt: null })) {
    const hers = rotationMarks({ facts, packs: basis.packs, asOf: today })
    if (hers === 0) marks.delete(teacherId)
    else marks.set(teacherId, hers)
  }
  known.set(districtId, { of, until: basis.state.computedAt, marks })
  return marks
}

const PARTS = ["numerator", "denominator", "unknown"] as const
const OF_ROTATION = (["rotated", "rotated_backbone"] as const)
  .flatMap((tally) => PARTS.map((part) => markOf(tally, part)))
  .reduce((all, bit) => all | bit, 0)

async function everybody({ districtId, today, portfolioParts }: Asked): Promise<Map<number, Marks>> {
  const { teacherIds, marks } = await peopleOn({ districtId, asOf: today, portfolioParts })
  const found = new Map<number, Marks>()
  for (const [at, teacherId] of teacherIds.entries()) {
    const hers = (marks[at] ?? 0) & OF_ROTATION
    if (hers !== 0) found.set(teacherId, hers)
  }
  return found
}
