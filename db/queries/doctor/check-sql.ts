/** How the checks of the data doctor are written: each selects `teacherId`, `key` and `details`, one row a finding. */

import { assertScope, type Scope } from "../../scope"

/** A contradiction may lie between two schools: who sees one alone is told nothing of it. */
export function assertWholeDistrict(scope: Scope): void {
  assertScope(scope)
  if (scope.kind !== "district") throw new Error("the doctor examines a whole district")
}

/** One check, as it is asked of the facts that stand. It binds @districtId, @today, @now and @rules. */
export interface CheckSql {
  /**
   * Selects the person concerned (null = nobody's), the rows concerned as `table:id`, joined by `+`, and what to say of them as JSON.
   * It begins with the people asked about: `from who w`.
   */
  readonly sql: string
  /** asks of everybody whatever the people asked about: what lies between two people, or is nobody's */
  readonly isOfAll?: true
}

/** Stands for the end of what is open. */
export const NEVER = "9999-12-31"

/** The facts of `w` that stand in a table. */
export function factsOf(table: string, alias: string): string {
  return `cross join ${table} ${alias} on ${alias}.district_id = @districtId and ${alias}.teacher_id = w.id and ${alias}.superseded_at is null`
}

/** 教师基本信息 of `w`, as `r`. */
export const PROFILE = factsOf("teacher_record", "r")

/** The names of schools, each by the id that a column holds. */
export function schoolNamed(alias: string, idColumn: string): string {
  return `left join school_record ${alias} on ${alias}.district_id = @districtId and ${alias}.school_id = ${idColumn} and ${alias}.superseded_at is null`
}

/** The findings' own name of rows: `posting:12+posting:15`. */
export function rowKey(table: string, ...idColumns: readonly string[]): string {
  return idColumns.map((column) => `'${table}:' || ${column}`).join(" || '+' || ")
}

/** The day on which someone born on `column` is so old; 29 February's is 28 February, as everywhere. */
export function birthday(column: string, years: number): string {
  return `date(${column}, '+${years} years', 'floor')`
}

interface Period {
  readonly from: string
  readonly until: string
}

/** Two periods, both ends included, that share a day; open ends are null. */
export function share(a: Period, b: Period): string {
  return `${a.from} <= coalesce(${b.until}, '${NEVER}') and ${b.from} <= coalesce(${a.until}, '${NEVER}')`
}

/** That period `inner` lies within `outer`. */
export function within(inner: Period, outer: Period): string {
  return `${inner.from} >= ${outer.from} and coalesce(${inner.until}, '${NEVER}') <= coalesce(${outer.until}, '${NEVER}')`
}

/** The start and end columns of a row. */
export function period(alias: string): Period {
  return { from: `${alias}.starts_on`, until: `${alias}.ends_on` }
}

/** That row `a` comes before row `b`: each pair is found once. */
export function inOrder(a: string, b: string, column = "starts_on"): string {
  return `(${a}.${column}, ${a}.id) < (${b}.${column}, ${b}.id)`
}
