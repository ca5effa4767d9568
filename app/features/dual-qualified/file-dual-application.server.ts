import type { Instant } from "#db/columns"
import { insertDualApplication } from "#db/queries/dual-applications"
import { findRosterPerson } from "#db/queries/roster-person"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DualQualifiedLevel } from "~/domain/codes"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { applicationVerdict } from "./application-verdict.server"

interface FileDualApplication {
  readonly actor: Actor
  readonly level: DualQualifiedLevel
  readonly statement: string | undefined
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher applies to be certified at a level. One application a person is under way at a time. */
export async function fileDualApplication({ actor, level, statement, today, now }: FileDualApplication): Promise<void> {
  const scope = scopeFor(actor, "dual_qualified.apply")
  await inTransaction(async (tx) => {
    const person = await findRosterPerson(scope, actor.teacherNo ?? "", tx)
    if (person === undefined) throw new NotFound()
    const { teacherId, schoolCode } = person
    const kept = await applicationVerdict({ actor, teacherId, level, today, now }, tx)
    const application = { districtId: actor.districtId, teacherId, schoolCode, level, keptVerdictId: kept.id, statement: statement || null }
    const filed = await insertDualApplication({ ...application, createdAt: now, createdBy: actor.accountId }, tx)
    const applicationId = filed ?? refuse("dual_already_applied")
    const subject = { kind: "dual_application", key: String(applicationId) }
    await audit(tx, actor, "dual_application.filed", { subject, details: { level, keptVerdict: kept.number } })
  })
}
