import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery, TrainingLevel } from "~/domain/codes"
import type { HoursEntry } from "~/domain/facts"
import { prepared, reader } from "../../client"
import type { Tx } from "../../transaction"

/** Days, both ends included. */
export interface Days {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** On which days somebody's training is asked for, by each of two rules; null = by this one not at all. */
export interface DaysOfPerson {
  readonly teacherId: number
  readonly hours: Days | null
  readonly registration: Days | null
}

/** In tenths of an hour. */
export interface HoursSum {
  readonly totalTenths: number
  /** of them, of the concentrated kind */
  readonly concentratedTenths: number
  readonly registrationTenths: number
}

/** What counts as concentrated. */
export interface ConcentratedKinds {
  readonly levels: readonly TrainingLevel[]
  readonly deliveries: readonly Delivery[]
}

/** The days of each person as a table that is read once; `materialized`, or its JSON is taken apart anew for every entry. */
const DAYS = `with n as materialized (
  select value ->> 0 as id, value ->> 1 as since, value ->> 2 as til, value ->> 3 as h1, value ->> 4 as h2, value ->> 5 as r1, value ->> 6 as r2,
    value ->> 7 as names
  from json_each(@days))`
const OF_PERSON = `from hours_entry f where f.district_id = @districtId and f.teacher_id = n.id and f.ends_on between n.since and n.til
  and f.superseded_at is null`

/** Recognised hours that ended on the days of each person, in the order asked: trainings told twice count twice. One statement; a walk down the key of the entries each. */
export async function sumHours(
  asked: { readonly districtId: string; readonly days: readonly DaysOfPerson[]; readonly concentrated: ConcentratedKinds },
  tx?: Tx,
): Promise<readonly HoursSum[]> {
  const { districtId, days, concentrated } = asked
  const isConcentrated = `${oneOf("level", concentrated.levels)} and ${oneOf("delivery", concentrated.deliveries)}`
  const inHours = "f.ends_on >= n.h1 and f.ends_on <= n.h2"
  const rows = prepared<string | null>(
    reader(tx),
    `${DAYS} select (select sum(iif(${inHours}, f.hours_tenths, 0)) || ',' || sum(iif(${isConcentrated} and ${inHours}, f.hours_tenths, 0))
      || ',' || sum(iif(f.ends_on >= n.r1 and f.ends_on <= n.r2, f.hours_tenths, 0)) ${OF_PERSON} and f.recognition = 'recognised') from n`,
  )
    .pluck()
    .all({ districtId, days: asJson(days) })
  return rows.map((row) => {
    const [totalTenths = 0, concentratedTenths = 0, registrationTenths = 0] = row === null ? [] : String(row).split(",").map(Number)
    return { totalTenths, concentratedTenths, registrationTenths }
  })
}

/** The project names of all entries that ended on the days of each person, recognised or not, in the order asked. Read from the key of the entries alone. */
export async function listProjectNames(
  { districtId, days }: { readonly districtId: string; readonly days: readonly DaysOfPerson[] },
  tx?: Tx,
): Promise<readonly (readonly string[])[]> {
  const rows = prepared<string | null>(reader(tx), `${DAYS} select (select group_concat(f.project_name, char(31)) ${OF_PERSON}) from n`)
    .pluck()
    .all({ districtId, days: asJson(days) })
  return rows.map((row) => (row === null ? NOBODY : String(row).split("\u001f")))
}

/** An entry as far as it tells whether a training was told twice. */
export type ToldEntry = Pick<HoursEntry, "projectName" | "trainingYear" | "level" | "delivery" | "endsOn" | "tenthsOfHour">

/** Of each person the recognised entries with these project names that ended on her days, in crediting order: the day they ended, then the key. */
export async function listEntriesNamed(
  {
    districtId,
    people,
  }: { readonly districtId: string; readonly people: readonly (DaysOfPerson & { readonly names: readonly string[] })[] },
  tx?: Tx,
): Promise<ReadonlyMap<number, readonly ToldEntry[]>> {
  const rows = prepared<ToldEntry & { readonly teacherId: number }>(
    reader(tx),
    `${DAYS} select f.teacher_id as teacherId, f.project_name as projectName, f.training_year as trainingYear, f.level, f.delivery, f.ends_on as endsOn,
       f.hours_tenths as tenthsOfHour
     from n cross join hours_entry f on f.district_id = @districtId and f.teacher_id = n.id and f.ends_on between n.since and n.til
     where f.superseded_at is null and f.project_name in (select value from json_each(n.names)) and f.recognition = 'recognised'`,
  ).all({ districtId, days: asJson(people) })
  const found = new Map<number, ToldEntry[]>()
  for (const { teacherId, ...entry } of rows) {
    const told = found.get(teacherId)
    if (told === undefined) found.set(teacherId, [entry])
    else told.push(entry)
  }
  for (const told of found.values()) told.sort(inCreditingOrder)
  return found
}

/** Of these people, those of whom a recognised entry ended on the days. */
export async function listTrained(
  asked: Days & { readonly districtId: string; readonly teacherIds: readonly number[] },
  tx?: Tx,
): Promise<ReadonlySet<number>> {
  const { districtId, teacherIds, from, until } = asked
  const found = prepared<number>(
    reader(tx),
    `select n.value from json_each(@ids) n where exists (
       select 1 from hours_entry f where f.district_id = @districtId and f.teacher_id = n.value and f.ends_on between @from and @until
         and f.superseded_at is null and f.recognition = 'recognised')`,
  )
    .pluck()
    .all({ districtId, from, until, ids: JSON.stringify(teacherIds) })
  return new Set(found as number[])
}

const NOBODY: readonly string[] = []
const NEVER = "9999-12-31"

function asJson(people: readonly (DaysOfPerson & { readonly names?: readonly string[] })[]): string {
  return JSON.stringify(
    people.map(({ teacherId, hours, registration, names = NOBODY }) => {
      const h1 = hours?.from ?? NEVER
      const r1 = registration?.from ?? NEVER
      const h2 = hours?.until ?? ""
      const r2 = registration?.until ?? ""
      return [teacherId, h1 < r1 ? h1 : r1, h2 > r2 ? h2 : r2, h1, h2, r1, r2, names]
    }),
  )
}

function inCreditingOrder(a: ToldEntry, b: ToldEntry): number {
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1
  return a.projectName < b.projectName ? -1 : 1
}

/** Codes are the packs', which are checked against the lists of codes: nothing in them can end a string. */
function oneOf(column: string, codes: readonly string[]): string {
  if (codes.some((code) => !/^[a-z_]+$/.test(code))) throw new Error("a code is in lower case")
  return codes.length === 0 ? "false" : `(${codes.map((code) => `f.${column} = '${code}'`).join(" or ")})`
}
