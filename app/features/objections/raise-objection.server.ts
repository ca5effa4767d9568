import { findOpenObjection, insertObjection } from "#db/queries/objection-writes"
import { findSchool } from "#db/queries/postings"
import { findRosterPerson } from "#db/queries/roster-person"
import { inTransaction } from "#db/transaction"
import { addDays, type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { JudgedRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { ownerOf } from "./owner-of"

interface RaiseObjection {
  readonly actor: Actor
  readonly rule: JudgedRule
  readonly criterionId: string
  readonly asOf: CivilDate
  readonly grounds: string
  readonly today: CivilDate
}

/** A teacher contests one criterion of her own verdict: the verdict is frozen as it is, and the owner of the fact has until the policy's day to answer. */
export async function raiseObjection({ actor, rule, criterionId, asOf, grounds, today }: RaiseObjection): Promise<string> {
  const scope = scopeFor(actor, "objection.own")
  const { districtId } = scope
  if (asOf > today) refuse("check_date_ahead", { field: "asOf", params: { today } })
  return inTransaction(async (tx) => {
    const person = await findRosterPerson(scope, actor.teacherNo ?? "", tx)
    if (person === undefined) throw new NotFound()
    const { teacherId, teacherNo, schoolCode } = person
    const open = await findOpenObjection({ teacherId, rule, criterionId }, tx)
    if (open !== null) refuse("objection_open_already", { params: { number: open } })
    const pack = choosePack({ packs: await policyPacks({ districtId }, tx), on: today })
    if (pack === null) refuse("objection_no_policy", { params: { today } })
    const at = now()
    const kept = await keepVerdict({ actor, teacherId, rule, asOf, now: at, today, purpose: "objection" }, tx)
    const criterion = kept.verdict.criteria.find(({ id }) => id === criterionId)
    if (criterion === undefined) throw new NotFound()
    const ownerRole = ownerOf(criterion)
    const school = ownerRole === "school_administrator" ? await findSchool({ districtId, code: schoolCode }, tx) : undefined
    const dueOn = addDays(today, pack.objection.answerDays.value)
    const number = await insertObjection(
      {
        districtId,
        year: yearOf(today),
        teacherId,
        rule,
        criterionId,
        keptVerdictId: kept.id,
        grounds,
        ownerRole,
        ownerSchoolId: school?.id ?? null,
        dueOn,
        createdAt: at,
        createdBy: actor.accountId,
      },
      tx,
    )
    const details = {
      teacherNo,
      rule,
      criterionId,
      ownerRole,
      ownerSchool: school === undefined ? null : schoolCode,
      dueOn,
      kept: kept.number,
    }
    await audit(tx, actor, "objection.raised", { subject: { kind: "objection", key: number }, details })
    return number
  })
}
