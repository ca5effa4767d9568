import { findOpenRun } from "#db/queries/training/enrolment-runs"
import { listRunSessions } from "#db/queries/training/sessions"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { PersonShown } from "./enrolment-page"
import { enrolmentTerms } from "./enrolment-terms.server"
import { type RunPeople, showRunPeople } from "./show-run-people.server"

const PEOPLE_AT_ONCE = 500

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
}

/** The people of a run for a file, those who have left it too; that it was taken out is audited. */
export async function exportRunEnrolments({ scope, actor, number, today }: Asked): Promise<readonly PersonShown[]> {
  const run = await findOpenRun(scope, number)
  if (run === undefined) throw new NotFound()
  const terms = await enrolmentTerms({ districtId: scope.districtId, today })
  const common = { scope, run, sessions: await listRunSessions([run.id]), terms, size: PEOPLE_AT_ONCE }
  const people: PersonShown[] = []
  let after: string | null = null
  do {
    const page: RunPeople = await showRunPeople({ ...common, search: { state: "everybody", q: "", after, before: null } })
    people.push(...page.rows)
    after = page.next
  } while (after !== null)
  await inTransaction((tx) =>
    audit(tx, actor, "enrolment.exported", { subject: { kind: "run", key: number }, details: { people: people.length } }),
  )
  return people
}
