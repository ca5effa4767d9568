import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Rule } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** An objection that has no answer yet: what a verdict shows while it is under review. */
export interface OpenObjection {
  readonly teacherNo: string
  readonly rule: Rule
  readonly criterionId: string
  readonly number: string
  readonly dueOn: CivilDate
}

/** The open objections of people by their numbers, in one statement. Who may see a verdict may see that it is under review. */
export async function listOpenObjections(
  { districtId, teacherNos }: { readonly districtId: string; readonly teacherNos: readonly string[] },
  tx?: Tx,
): Promise<readonly OpenObjection[]> {
  return prepared<OpenObjection>(
    reader(tx),
    `select t.teacher_no as teacherNo, o.rule, o.criterion_id as criterionId, o.number, o.due_on as dueOn
     from json_each(@teacherNos) n
     cross join teacher t on t.district_id = @districtId and t.teacher_no = n.value
     cross join objection o on o.teacher_id = t.id and o.state = 'open' order by o.id`,
  ).all({ districtId, teacherNos: JSON.stringify(teacherNos) })
}

/** How many open objections each owner has, of those past their day how many: what the queue's head says. */
export async function countOpenObjections(
  scope: Scope,
  { ownerRole, today }: { readonly ownerRole: string; readonly today: CivilDate },
  tx?: Tx,
): Promise<{ readonly open: number; readonly overdue: number }> {
  assertScope(scope)
  if (scope.kind === "self") return { open: 0, overdue: 0 }
  const school =
    scope.kind === "school" ? " and owner_school_id = (select id from school where district_id = @districtId and code = @schoolCode)" : ""
  const escalated = ownerRole === "hr_officer" ? " or escalated_at is not null" : ""
  const row = prepared<{ open: number; overdue: number }>(
    reader(tx),
    `select count(*) as open, coalesce(sum(due_on < @today), 0) as overdue from objection
     where district_id = @districtId and state = 'open' and (owner_role = @ownerRole${escalated})${school}`,
  ).get({ districtId: scope.districtId, ownerRole, today, ...(scope.kind === "school" && { schoolCode: scope.schoolCode }) })
  return row ?? { open: 0, overdue: 0 }
}

/** Open objections whose day has passed and of which HR has not been told. */
export async function listOverdueObjections(
  { districtId, today }: { readonly districtId: string; readonly today: CivilDate },
  tx?: Tx,
): Promise<readonly { readonly id: number; readonly number: string }[]> {
  return prepared<{ id: number; number: string }>(
    reader(tx),
    `select id, number from objection
     where district_id = @districtId and state = 'open' and due_on < @today and escalated_at is null order by due_on, id`,
  ).all({ districtId, today })
}

/** Notes that HR has been told, once: false where that was noted before, or the case has been closed. Its version stays, so that whoever is answering loses nothing. */
export async function escalateObjection({ id, at }: { readonly id: number; readonly at: Instant }, tx: Tx): Promise<boolean> {
  const text = "update objection set escalated_at = ? where id = ? and state = 'open' and escalated_at is null"
  return prepared(tx, text).run(at, id).changes === 1
}
