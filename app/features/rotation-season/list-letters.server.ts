import { findSeason } from "#db/queries/rotation-seasons"
import { listLetterMembers } from "#db/queries/rotation-seasons-members"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { issuedDays } from "./issued-days.server"
import { type Letter, letterOf } from "./letter"

/** As many as print in one go without the browser losing breath. */
const LETTERS_A_PART = 50

/** The letters of everybody assigned or away, in the order of their numbers, from after one on. `next`: the last number, where there are more. */
export async function listLetters({
  scope,
  schoolYear,
  after,
}: {
  scope: Scope
  schoolYear: number
  after: number
}): Promise<{ readonly letters: readonly Letter[]; readonly next: number | null }> {
  const season = await findSeason(scope, schoolYear)
  if (season === undefined) throw new NotFound()
  const members = await listLetterMembers(scope, { seasonId: season.id, afterId: after, limit: LETTERS_A_PART + 1 })
  const shown = members.slice(0, LETTERS_A_PART)
  const issuedOn = await issuedDays({ scope, schoolYear, members: shown })
  const letters = shown.flatMap((member) => letterOf({ member, schoolYear, issuedOn: issuedOn(member) }) ?? [])
  return { letters, next: members.length > LETTERS_A_PART ? (shown.at(-1)?.id ?? null) : null }
}
