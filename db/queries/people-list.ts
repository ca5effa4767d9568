import type { EmploymentStatus, PostKind, Stage } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { HoursStanding } from "../schema/standings"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { fits, type Lead, narrowestLead, type PeopleAsked } from "./people-filter"

/** A row of the people list, in tenths of hours. */
export interface ListedPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
  readonly standing: HoursStanding
  readonly creditedTenths: number
  readonly requiredTenths: number
  readonly remainingTenths: number
  readonly computedAt: Instant
}

/** Each order ends in the id, so that no two rows are equal in it. `remaining`: most first. */
const ORDERS = {
  name: { columns: ["name_key", "teacher_id"], isDescending: false },
  remaining: { columns: ["remaining_tenths", "teacher_id"], isDescending: true },
  school: { columns: ["school_code", "name_key", "teacher_id"], isDescending: false },
} as const
export type PeopleOrder = keyof typeof ORDERS
export const PEOPLE_ORDERS = Object.keys(ORDERS) as readonly PeopleOrder[]

/** A row's place in an order: its values in the order's columns. */
export type PeoplePlace = readonly (string | number)[]

export function placeOf({ nameKey, schoolCode, remainingTenths, teacherId }: ListedPerson, order: PeopleOrder): PeoplePlace {
  if (order === "remaining") return [remainingTenths, teacherId]
  return order === "name" ? [nameKey, teacherId] : [schoolCode, nameKey, teacherId]
}

export interface PeoplePart {
  readonly order: PeopleOrder
  /** from here on, this place not included; null = from the first */
  readonly from: PeoplePlace | null
  readonly backwards: boolean
  readonly limit: number
  /** few people fit (the caller has counted): find them all and sort, rather than walk the order until a page is full */
  readonly isNarrow: boolean
}

/** A part of the list: at most `limit` people after (or, backwards, before) a place, always in the order asked for. */
export async function listPeoplePart(scope: Scope, asked: PeopleAsked, part: PeoplePart, tx?: Tx): Promise<readonly ListedPerson[]> {
  const { from, limit, backwards } = part
  const { sql, bound } = partSql(scope, asked, part)
  const places = Object.fromEntries((from ?? []).map((value, at) => [`place${at}`, value]))
  const rows = prepared<ListedPerson>(reader(tx), sql).all({ ...bound, ...places, limit })
  return backwards ? rows.reverse() : rows
}

/** The statement of a part; the plan test explains it. */
export function partSql(scope: Scope, asked: PeopleAsked, { order, from, backwards, isNarrow }: Omit<PeoplePart, "limit">) {
  const { columns, isDescending } = ORDERS[order]
  const lead = leadOf(scope, asked, { order, isNarrow })
  const { sql, bound } = fits({ scope, asked, lead })
  const sorted = columns.map((column, at) => `${at === 0 && !isInOrder({ lead, order }) ? "+" : ""}r.${column}`)
  const isDown = isDescending !== backwards
  const after = from === null ? "" : ` and (${sorted.join(", ")}) ${isDown ? "<" : ">"} (${from.map((_, at) => `@place${at}`).join(", ")})`
  return {
    bound,
    sql: `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey, r.school_code as schoolCode,
        coalesce(c.name, r.school_code) as schoolName, r.post_kind as postKind, r.stage, r.subject, r.employment_status as employmentStatus,
        r.hours_standing as standing, r.credited_tenths as creditedTenths, r.required_tenths as requiredTenths,
        r.remaining_tenths as remainingTenths, r.computed_at as computedAt
      from roster r
      left join school_record c on c.district_id = r.district_id and c.school_id = r.school_id and c.superseded_at is null
      where ${sql}${after}
      order by ${sorted.map((column) => `${column}${isDown ? " desc" : ""}`).join(", ")} limit @limit`,
  }
}

/** A search, one school or a small number leads straight to the few. Else the rows are walked in order: by name along the index of a filter, or along the order's own. */
function leadOf(scope: Scope, asked: PeopleAsked, { order, isNarrow }: Pick<PeoplePart, "order" | "isNarrow">): Lead {
  const narrowest = narrowestLead(scope, asked)
  if (narrowest === null) return "order"
  if (narrowest === "words" || narrowest === "school_code") return narrowest
  if (isNarrow) return "columns"
  if (order === "name") return narrowest
  return order === "remaining" && asked.standing !== null ? "hours_standing" : "order"
}

/** Whether the index of `lead` gives its rows in the order asked for. */
function isInOrder({ lead, order }: { lead: Lead; order: PeopleOrder }): boolean {
  switch (lead) {
    case "order":
      return true
    case "words":
    case "columns":
      return false
    case "school_code":
      return order !== "remaining"
    case "hours_standing":
      return order !== "school"
    default:
      return order === "name"
  }
}
