import { setImmediate as nextTurn } from "node:timers/promises"
import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { findSeason } from "#db/queries/rotation-seasons"
import { countMembersByState, listMembersPart, type MemberPlace, type MembersAsked, memberPlace } from "#db/queries/rotation-seasons-list"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import { inTransaction } from "#db/transaction"
import type { Verdict } from "~/domain/verdict"
import { searchWords } from "~/features/standings/search-words"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { BoardFilter } from "./season-page"

const PEOPLE_AT_A_TIME = 100

/** A person of the list with the verdict by which she is on it; nothing of it is withheld. */
export interface ExportedMember {
  readonly member: MemberRow
  readonly verdict: Verdict<unknown> | null
  readonly verdictNumber: string | null
}

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly schoolYear: number
  readonly filter: BoardFilter
}

/**
 * The people of a season in the order of its board, part by part as the file is written. Reasons of age and leave are in it, so only the
 * office may have it. That they were taken away is in the audit before the first of them leaves.
 */
export async function exportSeason({ scope, actor, schoolYear, filter }: Asked): Promise<AsyncIterable<ExportedMember>> {
  const season = await findSeason(scope, schoolYear)
  if (season === undefined) throw new NotFound()
  const asked: MembersAsked = {
    seasonId: season.id,
    state: filter.state || null,
    schoolCode: filter.school || null,
    subject: filter.subject || null,
    words: searchWords(filter.q),
  }
  const byState = await countMembersByState(scope, asked)
  const rows = filter.state === "" ? Object.values(byState).reduce((sum, people) => sum + people, 0) : byState[filter.state]
  const subject = { kind: "rotation_season", key: String(schoolYear) }
  await inTransaction((tx) => audit(tx, actor, "season.exported", { subject, details: { filter: { ...filter }, rows } }))
  return membersInParts(scope, asked)
}

async function* membersInParts(scope: Scope, asked: MembersAsked): AsyncGenerator<ExportedMember> {
  for (let from: MemberPlace | null = null; ; ) {
    const part: readonly MemberRow[] = await listMembersPart(scope, asked, { from, backwards: false, limit: PEOPLE_AT_A_TIME })
    const kept = await listKeptVerdicts(part.flatMap(({ keptVerdictId }) => (keptVerdictId === null ? [] : [keptVerdictId])))
    const verdicts = new Map(kept.map((row) => [row.id, row]))
    for (const member of part) {
      const row = member.keptVerdictId === null ? undefined : verdicts.get(member.keptVerdictId)
      const verdict = row === undefined ? null : (JSON.parse(row.verdict) as Verdict<unknown>)
      yield { member, verdict, verdictNumber: row?.number ?? null }
    }
    const last = part.at(-1)
    if (last === undefined || part.length < PEOPLE_AT_A_TIME) return
    from = memberPlace(last)
    await nextTurn()
  }
}
