import { setImmediate as nextTurn } from "node:timers/promises"
import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import {
  listTitleApplications,
  type TitleApplicationPlace,
  type TitleApplicationRow,
  titleApplicationPlace,
} from "#db/queries/title-applications"
import { countTitleApplications, findTitleRound, type TitleRoundRow } from "#db/queries/title-rounds"
import { inTransaction } from "#db/transaction"
import type { Verdict } from "~/domain/verdict"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

const AT_A_TIME = 100

/** An application with the verdict it was filed on. */
export interface ReasonedApplication {
  readonly application: TitleApplicationRow
  readonly verdict: Verdict<unknown>
}

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly roundId: number
}

/** Every application of a round with its reasons, part by part as the file is written. That the list was taken away is in the audit before the first row leaves. */
export async function exportRound({ scope, actor, roundId }: Asked): Promise<{
  readonly round: TitleRoundRow
  readonly rows: AsyncIterable<ReasonedApplication>
}> {
  const round = await findTitleRound(scope, roundId)
  if (round === undefined) throw new NotFound()
  const { applicants } = await countTitleApplications(scope, roundId)
  const subject = { kind: "title_round", key: String(roundId) }
  await inTransaction((tx) => audit(tx, actor, "title_round.exported", { subject, details: { rows: applicants } }))
  return { round, rows: applicationsOf(scope, roundId) }
}

async function* applicationsOf(scope: Scope, roundId: number): AsyncGenerator<ReasonedApplication> {
  for (let from: TitleApplicationPlace | null = null; ; ) {
    const part = { roundId, schoolCode: null, title: null, from, backwards: false, limit: AT_A_TIME }
    const applications: readonly TitleApplicationRow[] = await listTitleApplications(scope, part)
    const kept = await listKeptVerdicts(applications.map(({ keptVerdictId }) => keptVerdictId))
    const verdictOf = new Map(kept.map(({ id, verdict }) => [id, JSON.parse(verdict) as Verdict<unknown>]))
    for (const application of applications) {
      const verdict = verdictOf.get(application.keptVerdictId)
      if (verdict !== undefined) yield { application, verdict }
    }
    const last = applications.at(-1)
    if (last === undefined || applications.length < AT_A_TIME) return
    from = titleApplicationPlace(last)
    await nextTurn()
  }
}
