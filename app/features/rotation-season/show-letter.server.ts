import { findSeason } from "#db/queries/rotation-seasons"
import { findSeasonMember } from "#db/queries/rotation-seasons-members"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { issuedDays } from "./issued-days.server"
import { type Letter, letterOf } from "./letter"

/** The letter of somebody who has a host school. Whoever has none has no letter either: `NotFound`. */
export async function showLetter({ scope, schoolYear, memberId }: { scope: Scope; schoolYear: number; memberId: number }): Promise<Letter> {
  const season = await findSeason(scope, schoolYear)
  const member = season && (await findSeasonMember(scope, { seasonId: season.id, memberId }))
  if (member === undefined || member.hostName === null) throw new NotFound()
  const issuedOn = await issuedDays({ scope, schoolYear, members: [member] })
  return letterOf({ member, schoolYear, issuedOn: issuedOn(member) }) ?? notFound()
}

function notFound(): never {
  throw new NotFound()
}
