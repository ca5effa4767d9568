import type { Instant } from "#db/columns"
import { listConcernedPeople } from "#db/queries/doctor/concerned-people"
import { type Finding, findFindings, isOfPeople } from "#db/queries/doctor/find-findings"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import { JUDGED_RULES } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { CHECK_IDS, CHECKS, type CheckId } from "./checks"
import { noteFindings } from "./examinations.server"
import { isFindingOf } from "./is-finding"
import { mendDigest } from "./mend-digest.server"
import { type MendStep, planMend } from "./plan-mend"

/** A finding whose mend somebody saw and wants done. */
export interface ChosenFinding {
  readonly key: string
  readonly teacherId: number
  readonly digest: string
}

interface Asked {
  readonly actor: Actor
  readonly check: CheckId
  readonly chosen: readonly ChosenFinding[]
  readonly today: CivilDate
  readonly now: Instant
}

export interface Mended {
  readonly mended: number
  /** of the chosen, what was in order already */
  readonly inOrder: number
}

/**
 * Does the mends that were shown, all or none, as facts of their own with their audit. Each finding is looked for again in the transaction:
 * what is gone by now is in order; what has changed since it was shown is refused.
 */
export async function mendFindings({ actor, check, chosen, today, now }: Asked): Promise<Mended> {
  const scope = scopeFor(actor, "doctor.mend")
  const teacherIds = [...new Set(chosen.map(({ teacherId }) => teacherId))]
  const { mended, left } = await inTransaction(async (tx) => {
    const found = await findingsOf({ check, actor, teacherIds, today, now }, tx)
    const plans = plansOf({ check, chosen, found })
    for (const [teacherId, steps] of plans) {
      const [person] = await listConcernedPeople(scope, [teacherId], tx)
      const changes = await recordFacts({ actor, today, now }, (facts) => carryOut({ facts, teacherId, steps }), tx)
      const subject = { kind: "person", key: person?.teacherNo ?? String(teacherId) }
      await audit(tx, actor, "doctor.mended", { subject, details: { check, changes } })
    }
    const checks = CHECK_IDS.filter((one) => isOfPeople(one))
    const after = new Map<CheckId, readonly Finding[]>()
    for (const one of checks) after.set(one, await findingsOf({ check: one, actor, teacherIds, today, now }, tx))
    return { mended: [...plans.values()].reduce((sum, steps) => sum + steps.length, 0), left: after }
  })
  noteFindings({ districtId: actor.districtId, teacherIds, findings: left })
  return { mended, inOrder: chosen.length - mended }
}

type About = Omit<Asked, "chosen"> & { readonly teacherIds: readonly number[] }

async function findingsOf({ check, actor, teacherIds, today, now }: About, tx: Tx): Promise<readonly Finding[]> {
  const asked = { check, today, now, rules: JUDGED_RULES, teacherIds, limit: Number.POSITIVE_INFINITY, isFinding: isFindingOf(check) }
  return (await findFindings(scopeFor(actor, "doctor.mend"), asked, tx)).findings
}

/** What is to be done, by person; two findings that one step mends ask for it once. */
function plansOf(known: {
  readonly check: CheckId
  readonly chosen: readonly ChosenFinding[]
  readonly found: readonly Finding[]
}): ReadonlyMap<number, readonly MendStep[]> {
  const { check, chosen, found } = known
  const plans = new Map<number, MendStep[]>()
  const rows = new Set<string>()
  for (const { key, teacherId, digest } of CHECKS[check].mends ? chosen : []) {
    const finding = found.find((one) => one.key === key && one.teacherId === teacherId)
    if (finding === undefined) continue
    const step = planMend(check, finding)
    if (step === null || mendDigest(step) !== digest) refuse("changed_meanwhile")
    const row = step.kind === "derive" ? `person:${teacherId}` : `${step.table}:${step.id}`
    if (rows.has(row)) continue
    rows.add(row)
    plans.set(teacherId, [...(plans.get(teacherId) ?? []), step])
  }
  return plans
}

async function carryOut({
  facts,
  teacherId,
  steps,
}: {
  facts: FactRecorder
  teacherId: number
  steps: readonly MendStep[]
}): Promise<void> {
  facts.touch([teacherId])
  for (const step of steps) {
    if (step.kind === "withdraw") await facts.withdraw(step.table, step.id)
    else if (step.kind === "correct") await facts.correct(step.table, step.id, { [step.column]: step.after })
  }
}
