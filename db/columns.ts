import { type SQL, sql } from "drizzle-orm"
import { type AnySQLiteColumn, check, integer, text } from "drizzle-orm/sqlite-core"
import type { CivilDate } from "~/domain/calendar/civil-date"

/** An instant in UTC, ISO 8601 with milliseconds and `Z`, written by TypeScript, never by the database. */
export type Instant = string & { readonly __instant: true }

/** A civil date "YYYY-MM-DD" (see `dateCheck`). */
export const civilDate = (name: string) => text(name).$type<CivilDate>()

/** A UTC instant (see `instantCheck`). */
export const instant = (name: string) => text(name).$type<Instant>()

/** Hours or credits as integer tenths (see `positiveCheck`). */
export const tenthsOfHour = (name: string) => integer(name)

/** One of a closed list of codes; pair it with `codeCheck`, for Drizzle's own `enum` enforces nothing in the database. */
export const code = <T extends string>(name: string) => text(name).$type<T>()

/** Yes or no as 1 or 0 (see `flagCheck`). */
export const flag = (name: string) => integer(name).$type<0 | 1>()

/** Every code of a union, in the order given; the type makes a missing or an unknown code a compile error. */
export function allCodes<T extends string>(codes: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(codes) as T[]
}

const name = (column: AnySQLiteColumn) => sql.identifier(column.name)
const quoted = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "))
const constraint = (column: AnySQLiteColumn, kind: string) => `${column.name}_${kind}`

/** Refuses anything but a real date written YYYY-MM-DD: `date()` normalises 2024-02-31 and 2024-9-1 away. */
export const dateCheck = (column: AnySQLiteColumn) =>
  check(constraint(column, "is_date"), sql`${name(column)} is null or ${name(column)} is date(${name(column)})`)

export const instantCheck = (column: AnySQLiteColumn) =>
  check(
    constraint(column, "is_instant"),
    sql`${name(column)} is null or ${name(column)} is strftime('%Y-%m-%dT%H:%M:%fZ', ${name(column)})`,
  )

export const positiveCheck = (column: AnySQLiteColumn) =>
  check(constraint(column, "is_positive"), sql`${name(column)} is null or (typeof(${name(column)}) = 'integer' and ${name(column)} > 0)`)

export const flagCheck = (column: AnySQLiteColumn) =>
  check(constraint(column, "is_flag"), sql`${name(column)} is null or ${name(column)} in (0, 1)`)

export const codeCheck = (column: AnySQLiteColumn, codes: readonly string[]) =>
  check(constraint(column, "is_known"), sql`${name(column)} is null or ${name(column)} in (${quoted(codes)})`)

/** A period ends on or after the day it starts; open = null. */
export const periodCheck = (startsOn: AnySQLiteColumn, endsOn: AnySQLiteColumn) =>
  check(
    constraint(endsOn, "not_before_start"),
    sql`${name(endsOn)} is null or ${name(startsOn)} is null or ${name(endsOn)} >= ${name(startsOn)}`,
  )
