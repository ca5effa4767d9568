import { findRosterPerson } from "#db/queries/roster-person"
import { listClaims } from "#db/queries/training/claims"
import { listClaimFiles } from "#db/queries/training/claims-files"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { movesOpenTo } from "~/domain/claims/claim-state"
import type { Actor } from "~/platform/actor"
import { ATTACHMENT_LIMIT_BYTES } from "~/platform/attachments.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { claimCase } from "./claim-case.server"
import { claimFileShown, claimLine } from "./claim-line"
import type { NewClaimPage } from "./claim-page"
import { serviceDaysOn } from "./claim-term.server"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  /** the claim that is to be amended; null = a new one */
  readonly number: string | null
  readonly today: CivilDate
}

/** What a teacher needs to know to file a claim, or to amend one with what it says already. `NotFound` where it cannot be amended. */
export async function showFiling({ scope, actor, number, today }: Asked): Promise<NewClaimPage> {
  const { districtId } = scope
  const about = { today, maxBytes: ATTACHMENT_LIMIT_BYTES, serviceDays: await serviceDaysOn({ districtId, today }) }
  if ((await findRosterPerson(scope, actor.teacherNo ?? "")) === undefined) throw new NotFound()
  if (number === null) return { ...about, claim: null, files: [] }
  const [row] = await listClaims(scope, [number])
  if (row === undefined) throw new NotFound()
  const moves = movesOpenTo({ ...(await claimCase({ actor, hand: "teacher", row })), today })
  if (!moves.includes("amend")) throw new NotFound()
  const files = await listClaimFiles([row.id])
  return { ...about, claim: claimLine(row, today), files: files.filter(({ removedAt }) => removedAt === null).map(claimFileShown) }
}
