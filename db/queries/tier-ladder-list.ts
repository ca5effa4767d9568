import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, Tier } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { DUE, NEVER } from "./standings-filter"
import { type LadderAsked, ladderSql } from "./tier-ladder"

/** A person of a list of the ladder. */
export interface LadderPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolName: string
  readonly subject: string | null
  readonly tier: Tier | null
  readonly level: DesignationLevel | null
  readonly next: Tier | null
  readonly lacking: number | null
  readonly lapsed: Tier | null
  readonly lapsedOn: CivilDate | null
  readonly outcome: Outcome
  readonly termEndsOn: CivilDate | null
  readonly computedAt: Instant
}

/** By name; or by the end of the term, the earliest first and who has none last. */
const ORDERS = { name: ["r.name_key", "r.teacher_id"], due: [DUE, "s.teacher_id"] } as const
export type LadderOrder = keyof typeof ORDERS

/** A row's place in an order. */
export type LadderPlace = readonly [string, number]

export function ladderPlace({ nameKey, termEndsOn, teacherId }: LadderPerson, order: LadderOrder): LadderPlace {
  return [order === "name" ? nameKey : (termEndsOn ?? NEVER), teacherId]
}

export interface LadderPart {
  readonly order: LadderOrder
  /** from here on, this place not included; null = from the first */
  readonly from: LadderPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of a list of the ladder: at most `limit` people after (or, backwards, before) a place, always in the order asked for. */
export async function listLadderPart(scope: Scope, asked: LadderAsked, part: LadderPart, tx?: Tx): Promise<readonly LadderPerson[]> {
  const { sql, bound } = ladderPartSql(scope, asked, part)
  const place = part.from === null ? {} : { place0: part.from[0], place1: part.from[1] }
  const rows = prepared<LadderPerson>(reader(tx), sql).all({ ...bound, ...place, limit: part.limit })
  return part.backwards ? rows.reverse() : rows
}

/** The statement of a part; the plan test explains it. */
export function ladderPartSql(scope: Scope, asked: LadderAsked, { order, from, backwards }: Omit<LadderPart, "limit">) {
  const { way, from: tables, where, bound } = ladderSql(scope, asked)
  const isInOrder =
    order === "due"
      ? way.first === "standing" && way.by === "due"
      : way.first === "roster" && way.lead !== "words" && way.lead !== "columns"
  const sorted = ORDERS[order].map((column, at) => (at === 0 && !isInOrder ? `+(${column})` : column))
  const after = from === null ? "" : ` and (${sorted.join(", ")}) ${backwards ? "<" : ">"} (@place0, @place1)`
  return {
    bound,
    sql: `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey,
        coalesce(c.name, r.school_code) as schoolName, r.subject, s.figures ->> 'current' as tier, s.figures ->> 'level' as level,
        s.figures ->> 'next' as next, s.figures ->> 'lacking' as lacking, s.figures ->> 'lapsed' as lapsed,
        s.figures ->> 'lapsedOn' as lapsedOn, s.outcome, s.due_on as termEndsOn, s.computed_at as computedAt
      from ${tables}
      left join school_record c on c.district_id = r.district_id and c.school_id = r.school_id and c.superseded_at is null
      where ${where}${after}
      order by ${sorted.map((column) => `${column}${backwards ? " desc" : ""}`).join(", ")} limit @limit`,
  }
}
