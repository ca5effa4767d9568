import { listTeacherIdsByNo } from "#db/queries/checked-records"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { keepVerdict } from "~/features/standings/keep-verdict.server"
import type { JudgedRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { now } from "~/platform/clock.server"
import { Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { type FrozenCheck, MOST_AT_ONCE } from "./check-page"

interface FreezeVerdicts {
  readonly actor: Actor
  readonly teacherNos: readonly string[]
  readonly rule: JudgedRule
  readonly asOf: CivilDate
  readonly today: CivilDate
}

/** Freezes the verdict of a rule on each of these people under a number of its own: all of them, or, where a line is wrong, none. */
export async function freezeVerdicts({ actor, teacherNos, rule, asOf, today }: FreezeVerdicts): Promise<readonly FrozenCheck[]> {
  const scope = scopeFor(actor, "check.freeze")
  if (asOf > today) refuse("check_date_ahead", { field: "asOf", params: { today } })
  if (teacherNos.length > MOST_AT_ONCE) refuse("check_too_many", { field: "teacherNos", params: { most: MOST_AT_ONCE } })
  return inTransaction(async (tx) => {
    const known = await listTeacherIdsByNo(scope, teacherNos, tx)
    refuseLines(teacherNos, known)
    // The moment is taken while nobody else can write: what is known now is then exactly what was recorded by it.
    const madeAt = now()
    const frozen: FrozenCheck[] = []
    for (const [teacherNo, teacherId] of teacherNos.map((no) => [no, known.get(no) ?? 0] as const)) {
      const kept = await keepVerdict({ actor, teacherId, rule, asOf, now: madeAt, today, purpose: "checked_record" }, tx)
      const { outcome, subject } = kept.verdict
      await audit(tx, actor, "check.frozen", { subject: { kind: "check", key: kept.number }, details: { teacherNo, rule, asOf, outcome } })
      frozen.push({ number: kept.number, teacherNo, name: subject.name, outcome })
    }
    return frozen
  })
}

/** Names every line that is wrong. */
function refuseLines(teacherNos: readonly string[], known: ReadonlyMap<string, number>): void {
  const wrong = teacherNos.flatMap((teacherNo, at) => {
    const line = { field: "teacherNos", row: at + 1, params: { line: at + 1, no: teacherNo } }
    if (teacherNos.indexOf(teacherNo) < at) return [new Refusal("check_repeated", line)]
    return known.has(teacherNo) ? [] : [new Refusal("check_nobody", line)]
  })
  const [first, ...others] = wrong
  if (first !== undefined) throw new Refusals([first, ...others])
}
