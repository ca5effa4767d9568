import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { assertWholeDistrict, type CheckSql } from "./check-sql"
import { DERIVED_CHECKS, PROVENANCE_CHECKS } from "./derived-checks"
import { DEVELOPMENT_CHECKS } from "./development-checks"
import { GROWTH_CHECKS } from "./growth-checks"
import { POSTING_CHECKS } from "./posting-checks"

const ALL = { ...POSTING_CHECKS, ...GROWTH_CHECKS, ...DEVELOPMENT_CHECKS, ...DERIVED_CHECKS, ...PROVENANCE_CHECKS }
export type CheckId = keyof typeof ALL
/** Every check that can be asked. */
export const CHECK_IDS = Object.keys(ALL) as readonly CheckId[]

/** What the sentence about a finding tells. */
export type FindingDetails = Readonly<Record<string, string | number | null>>

/** Rows that contradict one another, or themselves. */
export interface Finding {
  /** whom it concerns; null = nobody in particular */
  readonly teacherId: number | null
  /** the rows, as `table:id` joined by `+`: the same rows, the same key */
  readonly key: string
  readonly details: FindingDetails
}

interface Asked {
  readonly check: CheckId
  readonly today: CivilDate
  readonly now: Instant
  /** the rules of which everybody has a standing */
  readonly rules: readonly string[]
  /** null = everybody */
  readonly teacherIds: readonly number[] | null
  /** at most so many are returned; all are counted */
  readonly limit: number
  /** what of the candidates is a finding, where SQL alone cannot say */
  readonly isFinding: (finding: Finding) => boolean
}

/** Whether a check can be asked of some people alone. */
export function isOfPeople(check: CheckId): boolean {
  return (ALL[check] as CheckSql).isOfAll !== true
}

/** Asks one check of people of the district, in their order. What is no check of single people is asked of all. */
export async function findFindings(
  scope: Scope,
  { check, today, now, rules, teacherIds, limit, isFinding }: Asked,
  tx?: Tx,
): Promise<{ readonly count: number; readonly findings: readonly Finding[] }> {
  assertWholeDistrict(scope)
  const ofAll = teacherIds === null || !isOfPeople(check)
  const bound = { districtId: scope.districtId, today, now, rules: JSON.stringify(rules), ids: JSON.stringify(teacherIds ?? []) }
  const rows = prepared<StoredFinding>(reader(tx), checkSql(check, { ofAll })).iterate(bound)
  const findings: Finding[] = []
  let count = 0
  for (const row of rows as IterableIterator<StoredFinding>) {
    const finding = { teacherId: row.teacherId, key: row.key, details: JSON.parse(row.details) as FindingDetails }
    if (!isFinding(finding)) continue
    count += 1
    if (findings.length < limit) findings.push(finding)
  }
  return { count, findings }
}

interface StoredFinding {
  readonly teacherId: number | null
  readonly key: string
  readonly details: string
}

/** The statement of a check. */
function checkSql(check: CheckId, { ofAll }: { ofAll: boolean }): string {
  const who = ofAll ? "select id from teacher where district_id = @districtId" : "select value from json_each(@ids)"
  return `with who(id) as (${who}) select * from (${ALL[check].sql}) order by teacherId, key`
}
