import { listCandidates } from "#db/queries/training/enrolment-candidates"
import type { Tx } from "#db/transaction"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { EnrolableRun } from "./enrolable-run.server"
import type { EnrolmentTerms } from "./enrolment-terms.server"
import { type Weighed, weighCandidates } from "./weigh-candidates.server"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly enrolable: Pick<EnrolableRun, "run" | "sessions">
  readonly terms: EnrolmentTerms
}

/** One person before one run; not found where the scope does not reach her. */
export async function findCandidate({ scope, teacherNo, enrolable, terms }: Asked, tx?: Tx): Promise<Weighed> {
  const candidates = await listCandidates(scope, { teacherNos: [teacherNo], lateSince: terms.lateSince }, tx)
  const [weighed] = (await weighCandidates({ candidates, runs: [enrolable], terms }, tx)).get(enrolable.run.id) ?? []
  if (weighed === undefined) throw new NotFound()
  return weighed
}
