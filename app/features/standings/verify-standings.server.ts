import { listRosterNames, listStandings, listTeacherIds, type StandingRow } from "#db/queries/standings"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { hoursStandingRow } from "./hours-standing"
import { shippedPacks } from "./policy-packs.server"

const PEOPLE_AT_A_TIME = 500

/** A standing that is not what its facts say. */
export interface StandingFault {
  readonly teacherNo: string
  readonly rule: string
  readonly cycleStartsOn: string
  /** missing = nobody computed it; differs = the facts say otherwise */
  readonly kind: "missing" | "differs" | "unlisted"
}

/** Judges everybody afresh, each standing on the day it was judged for, and names what differs. */
export async function verifyStandings({
  districtId,
}: {
  districtId: string
}): Promise<{ people: number; standings: number; faults: readonly StandingFault[] }> {
  const faults: StandingFault[] = []
  const packs = shippedPacks()
  let people = 0
  let checked = 0
  for (let afterId = 0; ; ) {
    const teacherIds = await listTeacherIds({ districtId, afterId, limit: PEOPLE_AT_A_TIME })
    const lastId = teacherIds.at(-1)
    if (lastId === undefined) return { people, standings: checked, faults }
    afterId = lastId
    const teachers = await listTeacherFacts({ districtId, teacherIds, knownAt: null })
    const kept = byTeacher(await listStandings({ districtId, teacherIds }))
    const listed = await listRosterNames(teacherIds)
    for (const { teacherId, facts } of teachers) {
      people += 1
      const rows = kept.get(teacherId) ?? []
      const note = (kind: StandingFault["kind"], cycleStartsOn = "") =>
        faults.push({ teacherNo: facts.teacherNo, rule: "hours", cycleStartsOn, kind })
      if (rows.length === 0) note("missing")
      if (listed.get(teacherId)?.name !== facts.name) note("unlisted")
      for (const row of rows) {
        checked += 1
        const afresh = hoursStandingRow(teacherId, evaluateHours({ facts, packs, asOf: row.asOfOn }))
        if (!areEqual(row, afresh)) note("differs", row.cycleStartsOn)
      }
    }
  }
}

function areEqual(a: StandingRow, b: StandingRow): boolean {
  return (Object.keys(b) as (keyof StandingRow)[]).every((column) => a[column] === b[column])
}

function byTeacher(rows: readonly StandingRow[]): ReadonlyMap<number, readonly StandingRow[]> {
  const groups = new Map<number, StandingRow[]>()
  for (const row of rows) groups.set(row.teacherId, [...(groups.get(row.teacherId) ?? []), row])
  return groups
}
