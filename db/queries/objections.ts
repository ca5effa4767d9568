import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Role } from "~/domain/roles"
import type { Outcome, Rule } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { ObjectionState } from "../schema/checks"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** An objection with the person it is of, the frozen verdict that it contests, and, once upheld, the one reached after. */
export interface ObjectionRow {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly rule: Rule
  readonly criterionId: string
  readonly grounds: string
  readonly ownerRole: Role
  readonly ownerSchoolName: string | null
  readonly state: ObjectionState
  readonly createdAt: Instant
  readonly createdBy: string | null
  readonly dueOn: CivilDate
  readonly escalatedAt: Instant | null
  readonly answer: string | null
  readonly answeredAt: Instant | null
  readonly answeredByName: string | null
  readonly keptVerdictId: number
  readonly keptNumber: string
  readonly outcomeBefore: Outcome
  readonly keptAfterId: number | null
  readonly keptAfterNumber: string | null
  readonly outcomeAfter: Outcome | null
}

const SELECT = `select o.id, o.number, o.version, o.teacher_id as teacherId, t.teacher_no as teacherNo, coalesce(r.name, t.teacher_no) as name,
    coalesce(s.name, r.school_code, '') as schoolName, o.rule, o.criterion_id as criterionId, o.grounds, o.owner_role as ownerRole,
    w.name as ownerSchoolName, o.state, o.created_at as createdAt, o.created_by as createdBy, o.due_on as dueOn, o.escalated_at as escalatedAt,
    o.answer, o.answered_at as answeredAt, a.display_name as answeredByName, o.kept_verdict_id as keptVerdictId, k.number as keptNumber,
    k.outcome as outcomeBefore, n.id as keptAfterId, n.number as keptAfterNumber, n.outcome as outcomeAfter
  from objection o
  join teacher t on t.id = o.teacher_id
  join kept_verdict k on k.id = o.kept_verdict_id
  left join kept_verdict n on n.teacher_id = o.teacher_id and n.rule = o.rule and o.state = 'upheld'
    and n.purpose = 'objection' and n.made_at = o.answered_at
  left join roster r on r.teacher_id = o.teacher_id
  left join school_record s on s.district_id = o.district_id and s.school_id = r.school_id and s.superseded_at is null
  left join school_record w on w.district_id = o.district_id and w.school_id = o.owner_school_id and w.superseded_at is null
  left join account a on a.id = o.answered_by`

/** Which of a scope's objections somebody of this role reaches as their owner. */
function reachSql(scope: Scope, role: Role | "system") {
  assertScope(scope)
  const district = "o.district_id = @districtId"
  const { districtId } = scope
  if (scope.kind === "self")
    return {
      sql: `${district} and o.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @teacherNo)`,
      bound: { districtId, teacherNo: scope.teacherNo },
    }
  if (scope.kind === "school")
    return {
      sql: `${district} and o.owner_role = 'school_administrator'
        and o.owner_school_id = (select id from school where district_id = @districtId and code = @schoolCode)`,
      bound: { districtId, schoolCode: scope.schoolCode },
    }
  if (role === "hr_officer" || role === "system") return { sql: district, bound: { districtId } }
  return { sql: `${district} and o.owner_role = @role`, bound: { districtId, role } }
}

/** An objection by its number; undefined where the scope, with this role, does not reach it. */
export async function findObjection(
  scope: Scope,
  { role, number }: { readonly role: Role | "system"; readonly number: string },
  tx?: Tx,
): Promise<ObjectionRow | undefined> {
  const { sql, bound } = reachSql(scope, role)
  return prepared<ObjectionRow>(reader(tx), `${SELECT} where ${sql} and o.number = @number`).get({ ...bound, number })
}

/** Which objections are asked for. */
export interface ObjectionsAsked {
  readonly role: Role | "system"
  readonly state: "open" | "closed"
  /** HR only: what others own and has not been escalated is asked for too */
  readonly everybody: boolean
}

export interface ObjectionPlace {
  readonly dueOn: CivilDate
  readonly id: number
}

/** A part of the list: of open ones the earliest due first, of closed ones the latest. */
export async function listObjections(
  scope: Scope,
  { role, state, everybody }: ObjectionsAsked,
  { from, backwards, limit }: { from: ObjectionPlace | null; backwards: boolean; limit: number },
  tx?: Tx,
): Promise<readonly ObjectionRow[]> {
  const { sql, bound } = reachSql(scope, role)
  const own = role === "hr_officer" && !everybody ? " and (o.owner_role = 'hr_officer' or o.escalated_at is not null)" : ""
  const isDown = (state === "closed") !== backwards
  const after = from === null ? "" : ` and (o.due_on, o.id) ${isDown ? "<" : ">"} (@dueOn, @id)`
  const order = isDown ? "o.due_on desc, o.id desc" : "o.due_on, o.id"
  const rows = prepared<ObjectionRow>(
    reader(tx),
    `${SELECT} where ${sql} and o.state ${state === "open" ? "=" : "<>"} 'open'${own}${after} order by ${order} limit @limit`,
  ).all({ ...bound, ...(from !== null && { dueOn: from.dueOn, id: from.id }), limit })
  return backwards ? rows.reverse() : rows
}
