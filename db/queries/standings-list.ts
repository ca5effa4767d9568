import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind, Stage } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { narrowestLead } from "./people-filter"
import { DUE, NEVER, peopleOf, type StandingsAsked, standingsSql, straightWay, type Way } from "./standings-filter"

/** A person of a list of verdicts, with her standing in short. */
export interface ListedStanding {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly outcome: Outcome
  /** JSON; null where no policy was in force */
  readonly figures: string | null
  readonly dueOn: CivilDate | null
  readonly asOfOn: CivilDate
  readonly computedAt: Instant
}

/** Each order ends in the id, so that no two rows are equal in it. `due`: the earliest day first, who has none last. */
const ORDERS = {
  name: ["r.name_key", "r.teacher_id"],
  school: ["r.school_code", "r.name_key", "r.teacher_id"],
  due: [DUE, "s.teacher_id"],
} as const
export type StandingsOrder = keyof typeof ORDERS
export const STANDINGS_ORDERS = Object.keys(ORDERS) as readonly StandingsOrder[]

/** A row's place in an order: its values in the order's columns. */
export type StandingsPlace = readonly (string | number)[]

export function standingPlace({ nameKey, schoolCode, dueOn, teacherId }: ListedStanding, order: StandingsOrder): StandingsPlace {
  if (order === "due") return [dueOn ?? NEVER, teacherId]
  return order === "name" ? [nameKey, teacherId] : [schoolCode, nameKey, teacherId]
}

export interface StandingsPart {
  readonly order: StandingsOrder
  /** from here on, this place not included; null = from the first */
  readonly from: StandingsPlace | null
  readonly backwards: boolean
  readonly limit: number
  /** how many people fit, as far as the caller has counted: few are all found and sorted, of many the order is walked until a page is full */
  readonly total: number
}

/** A part of a list of verdicts: at most `limit` people after (or, backwards, before) a place, always in the order asked for. */
export async function listStandingsPart(
  scope: Scope,
  asked: StandingsAsked,
  part: StandingsPart,
  tx?: Tx,
): Promise<readonly ListedStanding[]> {
  const { from, limit, backwards } = part
  const { sql, bound } = standingsPartSql(scope, asked, part)
  const places = Object.fromEntries((from ?? []).map((value, at) => [`place${at}`, value]))
  const rows = prepared<ListedStanding>(reader(tx), sql).all({ ...bound, ...places, limit })
  return backwards ? rows.reverse() : rows
}

/** The statement of a part; the plan test explains it. */
export function standingsPartSql(scope: Scope, asked: StandingsAsked, { order, from, backwards, total }: Omit<StandingsPart, "limit">) {
  const way = wayTo(scope, asked, { order, total })
  const { from: tables, where, bound } = standingsSql(scope, asked, way)
  const inOrder = isInOrder({ way, order })
  const sorted = ORDERS[order].map((column, at) => (at === 0 && !inOrder ? `+(${column})` : column))
  const after =
    from === null ? "" : ` and (${sorted.join(", ")}) ${backwards ? "<" : ">"} (${from.map((_, at) => `@place${at}`).join(", ")})`
  return {
    bound,
    sql: `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey, r.school_code as schoolCode,
        coalesce(c.name, r.school_code) as schoolName, r.post_kind as postKind, r.stage, r.subject,
        s.outcome, s.figures, s.due_on as dueOn, s.as_of_on as asOfOn, s.computed_at as computedAt
      from ${tables}
      left join school_record c on c.district_id = r.district_id and c.school_id = r.school_id and c.superseded_at is null
      where ${where}${after}
      order by ${sorted.map((column) => `${column}${backwards ? " desc" : ""}`).join(", ")} limit @limit`,
  }
}

/** Up to so many are quicker found one after the other in an index of standings, and sorted. */
const FEW_STANDINGS = 20_000
/** The same by way of the people, each of whose standings lies elsewhere. */
const FEW_PEOPLE = 1000

/** A search, one school or a small number leads straight to the few. Else the rows are walked in order: people by name or school, standings by their day. */
function wayTo(scope: Scope, asked: StandingsAsked, { order, total }: Pick<StandingsPart, "order" | "total">): Way {
  const straight = straightWay(scope, asked)
  if (straight !== null) return straight
  const { outcome, due } = asked
  const narrowest = narrowestLead(scope, peopleOf(asked))
  if ((outcome !== null || due !== null) && total <= FEW_STANDINGS) return { first: "standing", through: due === null ? "outcome" : "due" }
  if (narrowest !== null && total <= FEW_PEOPLE) return { first: "roster", lead: "columns" }
  if (order === "due") return { first: "standing", through: "due" }
  return { first: "roster", lead: order === "name" ? (narrowest ?? "order") : "order" }
}

/** Whether the rows come along this way in the order asked for. */
function isInOrder({ way, order }: { way: Way; order: StandingsOrder }): boolean {
  if (way.first === "standing") return order === "due" && way.through === "due"
  if (order === "due" || way.lead === "words" || way.lead === "columns") return false
  return way.lead === "order" || way.lead === "school_code" || order === "name"
}
