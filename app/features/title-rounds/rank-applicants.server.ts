import type { Instant } from "#db/columns"
import { clearTitleRanks, listTitleApplications, type TitleApplicationRow, updateTitleApplication } from "#db/queries/title-applications"
import { findTitleRound } from "#db/queries/title-rounds"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { readRanks, type WrittenRank } from "./read-ranks"
import { isRanking } from "./round-days"

/** More than any school has teachers. */
const MOST_APPLICANTS = 1000

interface RankApplicants {
  readonly actor: Actor
  readonly roundId: number
  readonly written: readonly WrittenRank[]
  readonly today: CivilDate
  readonly now: Instant
}

/** A school ranks its own applicants of a round, all of them at once, title by title. It may do so again until the last day of ranking. */
export async function rankApplicants({ actor, roundId, written, today, now }: RankApplicants): Promise<{ readonly ranked: number }> {
  const scope = scopeFor(actor, "title_round.rank")
  return inTransaction(async (tx) => {
    const round = await findTitleRound(scope, roundId, tx)
    if (round === undefined) throw new NotFound()
    if (!isRanking(round, today)) refuse("title_round_not_ranking", { params: { until: round.rankByOn } })
    const asked = { roundId, schoolCode: null, title: null, from: null, backwards: false, limit: MOST_APPLICANTS }
    const applicants = await listTitleApplications(scope, asked, tx)
    if (!isSameAs(written, applicants)) refuse("changed_meanwhile")
    const { ranks, refusals } = readRanks(written, applicants)
    const [first, ...others] = refusals
    if (first !== undefined) throw new Refusals([first, ...others])
    const schoolId = applicants[0]?.schoolId ?? refuse("title_nobody_to_rank")
    await clearTitleRanks({ roundId, schoolId }, tx)
    for (const applicant of applicants) {
      const rank = ranks.get(applicant.id) ?? null
      if (!(await updateTitleApplication({ ...applicant, rank, state: "ranked", updatedAt: now }, tx))) refuse("changed_meanwhile")
    }
    const details = {
      schoolCode: applicants[0]?.schoolCode ?? null,
      ranks: applicants.map(({ id, title, rank }) => ({ id, title, before: rank, after: ranks.get(id) ?? null })),
    }
    await audit(tx, actor, "title_round.ranked", { subject: { kind: "title_round", key: String(roundId) }, details })
    return { ranked: applicants.length }
  })
}

/** Whether the form was made from these applications as they now stand. */
function isSameAs(written: readonly WrittenRank[], applicants: readonly TitleApplicationRow[]): boolean {
  const versions = new Map(applicants.map(({ id, version }) => [String(id), String(version)]))
  return written.length === applicants.length && written.every(({ applicationId, version }) => versions.get(applicationId) === version)
}
