import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { type ClauseWords, clauseWords } from "~/features/standings/clause-words"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { type OwnRoundWithVerdict, showOwnRounds } from "./show-own-rounds.server"

export interface OwnRoundPage extends OwnRoundWithVerdict {
  readonly clauses: Readonly<Record<string, ClauseWords>>
  readonly hoursPerCredit: number
  readonly today: CivilDate
}

/** One round for a teacher, with every criterion of her verdict and the words of its clauses. */
export async function showOwnRound(asked: {
  readonly scope: Scope
  readonly teacherNo: string
  readonly roundId: number
  readonly today: CivilDate
}): Promise<OwnRoundPage> {
  const [own] = await showOwnRounds(asked)
  if (own === undefined) throw new NotFound()
  const pack = choosePack({ packs: await policyPacks(asked.scope), on: own.round.judgedOn })
  return {
    ...own,
    clauses: clauseWords(own.verdict.criteria, pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    today: asked.today,
  }
}
