import type { Instant } from "#db/columns"
import { listBalanceSchools } from "#db/queries/balance-schools"
import { findPupilCount, listPupilCounts } from "#db/queries/pupil-counts"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { PupilsChange } from "./balance.schema"

interface Changing {
  readonly actor: Actor
  readonly schoolCode: string
  readonly change: PupilsChange
  readonly today: CivilDate
  readonly now: Instant
}

/** Writes down how many pupils a school had on a day, corrects it, or takes it back: a fact like any other, so that what was known before can be asked again. */
export async function changePupils({ actor, schoolCode, change, today, now }: Changing): Promise<{ done: PupilsChange["intent"] }> {
  const scope = scopeFor(actor, "pupils.write")
  if (change.intent === "count" && change.countedOn > today) refuse("pupils_ahead", { field: "countedOn", params: { today } })
  await inTransaction(async (tx) => {
    const school = (await listBalanceSchools(scope, today, tx)).find((each) => each.schoolCode === schoolCode)
    if (school === undefined) throw new NotFound()
    const seen = change.intent === "count" ? undefined : await findPupilCount(scope, { schoolCode, id: change.version }, tx)
    if (change.intent !== "count" && seen === undefined) refuse("changed_meanwhile")
    if (change.intent === "count") {
      const { countedOn } = change
      const same = (await listPupilCounts(scope, schoolCode, tx)).find((row) => row.countedOn === countedOn)
      if (same !== undefined) refuse("pupils_counted", { field: "countedOn", params: { countedOn, pupils: same.pupils } })
    }
    if (change.intent === "correct" && seen?.pupils === change.pupils) refuse("pupils_same", { field: "pupils" })
    const changes = await recordFacts({ actor, today, now }, (facts) => write({ facts, change, schoolId: school.schoolId }), tx)
    await audit(tx, actor, `plan.pupils_${PAST[change.intent]}`, { subject: { kind: "school", key: schoolCode }, details: { changes } })
  })
  return { done: change.intent }
}

const PAST = { count: "counted", correct: "corrected", withdraw: "withdrawn" } as const

async function write({ facts, change, schoolId }: { facts: FactRecorder; change: PupilsChange; schoolId: number }): Promise<void> {
  if (change.intent === "count") {
    const { countedOn, pupils } = change
    await facts.insert("pupil_count", { schoolId, countedOn, pupils })
  } else if (change.intent === "correct") await facts.correct("pupil_count", change.version, { pupils: change.pupils })
  else await facts.withdraw("pupil_count", change.version)
}
