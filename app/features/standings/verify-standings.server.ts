import { listRosterNames, listStandings, listTeacherIds, type StandingRow } from "#db/queries/standings"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import { sharingWork } from "~/domain/hours/shared-work"
import type { PolicyPack } from "~/domain/policy/pack"
import { hoursStandingRow } from "./hours-standing"
import { policyPacks } from "./policy-packs.server"
import { evaluateRule, isJudgedRule, JUDGED_RULES } from "./rules"
import { standingRow } from "./standing-row"

const PEOPLE_AT_A_TIME = 500

/** A standing that is not what its facts say. */
export interface StandingFault {
  readonly teacherNo: string
  readonly rule: string
  readonly cycleStartsOn: string
  /** missing = nobody computed it; differs = the facts say otherwise */
  readonly kind: "missing" | "differs" | "unlisted"
}

/**
 * Judges everybody afresh, each standing on the day it was judged for, and names what differs. A standing that is due at once, because another
 * pack was published for its day, is not wrong yet: the daily refresh comes to it.
 */
export async function verifyStandings({
  districtId,
}: {
  districtId: string
}): Promise<{ people: number; standings: number; faults: readonly StandingFault[] }> {
  const faults: StandingFault[] = []
  const packs = await policyPacks({ districtId })
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
      const note = (kind: StandingFault["kind"], rule: string, cycleStartsOn = "") =>
        faults.push({ teacherNo: facts.teacherNo, rule, cycleStartsOn, kind })
      for (const rule of JUDGED_RULES) if (!rows.some((row) => row.rule === rule)) note("missing", rule)
      if (listed.get(teacherId)?.name !== facts.name) note("unlisted", "hours")
      checked += rows.length
      const differing = sharingWork(() => rows.filter((row) => !isDueAtOnce(row) && !areEqual(row, judgedAfresh({ row, facts, packs }))))
      for (const { rule, cycleStartsOn } of differing) note("differs", rule, cycleStartsOn)
    }
  }
}

function isDueAtOnce({ nextChangeOn, asOfOn }: StandingRow): boolean {
  return nextChangeOn !== null && nextChangeOn <= asOfOn
}

/** What should be kept in the row's place; nothing equals a row of a rule that is not judged. */
function judgedAfresh({ row, facts, packs }: { row: StandingRow; facts: TeacherFacts; packs: readonly PolicyPack[] }): StandingRow | null {
  const { rule, teacherId, asOfOn: asOf } = row
  if (rule === "hours") return hoursStandingRow(teacherId, evaluateHours({ facts, packs, asOf }))
  return isJudgedRule(rule) ? standingRow(teacherId, evaluateRule(rule, { facts, packs, asOf })) : null
}

function areEqual(a: StandingRow, b: StandingRow | null): boolean {
  return b !== null && (Object.keys(b) as (keyof StandingRow)[]).every((column) => a[column] === b[column])
}

function byTeacher(rows: readonly StandingRow[]): ReadonlyMap<number, readonly StandingRow[]> {
  const groups = new Map<number, StandingRow[]>()
  for (const row of rows) groups.set(row.teacherId, [...(groups.get(row.teacherId) ?? []), row])
  return groups
}
