import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, StudioKind } from "~/domain/codes"
import { prepared, reader } from "../client"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"
import { STUDIO_COLUMNS, type StudioRow } from "./studios"

/** How a studio stands: founded on a day to come, at work, past the end of its cycle and not renewed, or closed. */
export type StudioState = "ahead" | "running" | "past_cycle" | "closed"

/** Which studios are asked for; null = all. */
export interface StudiosAsked {
  /** the day that the state is of */
  readonly on: CivilDate
  /** part of a number, a name or a leader's name */
  readonly words: string | null
  readonly kind: StudioKind | null
  readonly level: DesignationLevel | null
  readonly state: StudioState | null
  readonly schoolCode: string | null
}

const STATE = `case when c.withdrawn_on <= @on then 'closed' when c.founded_on > @on then 'ahead' when c.cycle_ends_on < @on then 'past_cycle'
  else 'running' end`
const LED_BY = `exists (select 1 from studio_member m join roster r on r.teacher_id = m.teacher_id
  where m.district_id = s.district_id and m.studio_id = s.id and m.superseded_at is null and m.role = 'leader' and instr(r.name, @words) > 0)`
const FROM = "studio s join studio_record c on c.district_id = s.district_id and c.studio_id = s.id and c.superseded_at is null"

function asks(scope: Scope, { on, words, kind, level, state, schoolCode }: StudiosAsked) {
  assertScope(scope)
  const conditions = [
    "s.district_id = @districtId",
    ...(words === null ? [] : [`(instr(s.studio_no, upper(@words)) > 0 or instr(c.name, @words) > 0 or ${LED_BY})`]),
    ...(kind === null ? [] : ["c.kind = @kind"]),
    ...(level === null ? [] : ["c.level = @level"]),
    ...(state === null ? [] : [`${STATE} = @state`]),
    ...(schoolCode === null
      ? []
      : ["c.host_school_id = (select k.id from school k where k.district_id = @districtId and k.code = @schoolCode)"]),
  ]
  const asked = Object.entries({ words, kind, level, state, schoolCode }).filter(([, value]) => value !== null)
  return { where: conditions.join(" and "), bound: { districtId: scope.districtId, on, ...Object.fromEntries(asked) } }
}

/** How many studios fit, by kind: exact. `kind` itself is left out of what is asked. */
export async function countStudios(
  scope: Scope,
  asked: StudiosAsked,
  tx?: Tx,
): Promise<readonly { readonly kind: StudioKind; readonly studios: number }[]> {
  const { where, bound } = asks(scope, { ...asked, kind: null })
  return prepared<{ kind: StudioKind; studios: number }>(
    reader(tx),
    `select c.kind, count(*) as studios from ${FROM} where ${where} group by c.kind`,
  ).all(bound)
}

export interface StudiosPart {
  /** from this number on, not included; null = from the first */
  readonly from: string | null
  readonly backwards: boolean
  readonly limit: number
}

export type ListedStudio = StudioRow & { readonly state: StudioState }

/** A part of the directory: at most `limit` studios after (or, backwards, before) a number, in the order of their numbers. */
export async function listStudiosPart(scope: Scope, asked: StudiosAsked, part: StudiosPart, tx?: Tx): Promise<readonly ListedStudio[]> {
  const { from, backwards, limit } = part
  const { sql, bound } = studiosPartSql(scope, asked, part)
  const rows = prepared<ListedStudio>(reader(tx), sql).all({ ...bound, ...(from !== null && { from }), limit })
  return backwards ? rows.reverse() : rows
}

/** The statement of a part; the plan test explains it. */
export function studiosPartSql(scope: Scope, asked: StudiosAsked, { from, backwards }: Omit<StudiosPart, "limit">) {
  const { where, bound } = asks(scope, asked)
  const after = from === null ? "" : ` and s.studio_no ${backwards ? "<" : ">"} @from`
  return {
    bound,
    sql: `select ${STUDIO_COLUMNS}, ${STATE} as state from ${FROM} where ${where}${after}
      order by s.studio_no${backwards ? " desc" : ""} limit @limit`,
  }
}
