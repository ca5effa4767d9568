import { listCandidates } from "#db/queries/training/enrolment-candidates"
import { listRunEnrolments } from "#db/queries/training/enrolments"
import type { Tx } from "#db/transaction"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { EnrolableRun } from "./enrolable-run.server"
import { isStanding } from "./enrolment-state"
import type { EnrolmentTerms } from "./enrolment-terms.server"
import { type ObstacleWords, obstacleWords } from "./obstacle-words"
import { MOST_IN_LIST, readNumbers } from "./read-numbers"
import { type Weighed, weighCandidates } from "./weigh-candidates.server"

/** One line of a pasted list. */
export interface ListLine {
  readonly teacherNo: string
  /** null = nobody has this number */
  readonly weighed: Weighed | null
  /** why she is left out; empty = she can be enrolled */
  readonly against: readonly ObstacleWords[]
}

interface Checking {
  readonly scope: Scope
  readonly list: string
  readonly enrolable: EnrolableRun
  readonly terms: EnrolmentTerms
}

/** Every line of a pasted list, in its order, with all that stands against it. */
export async function checkList({ scope, list, enrolable, terms }: Checking, tx?: Tx): Promise<readonly ListLine[]> {
  const numbers = readNumbers(list)
  if (numbers.length === 0) refuse("required", { field: "list" })
  if (numbers.length > MOST_IN_LIST)
    refuse("enrolment_list_too_long", { field: "list", params: { lines: numbers.length, most: MOST_IN_LIST } })
  const { run } = enrolable
  const candidates = await listCandidates(scope, { teacherNos: numbers, lateSince: terms.lateSince }, tx)
  const weighed = (await weighCandidates({ candidates, runs: [enrolable], terms }, tx)).get(run.id) ?? []
  const standing = new Set(
    (await listRunEnrolments(scope, [run.id], tx)).filter(({ state }) => isStanding(state)).map(({ teacherNo }) => teacherNo),
  )
  return numbers.map((teacherNo) => {
    const one = weighed.find(({ candidate }) => candidate.teacherNo === teacherNo) ?? null
    if (one === null) return { teacherNo, weighed: null, against: [{ code: "enrolment_unknown_number", params: { teacherNo } }] }
    if (standing.has(teacherNo))
      return { teacherNo, weighed: one, against: [{ code: "enrolment_already", params: { name: one.candidate.name, title: run.title } }] }
    return { teacherNo, weighed: one, against: obstacleWords(one) }
  })
}
