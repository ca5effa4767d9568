import type { Instant } from "#db/columns"
import { findRotationFact, listOpenPostings } from "#db/queries/rotation-seasons-facts"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import type { Tx } from "#db/transaction"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { type FactChange, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"

export interface RotationEnd {
  /** the last day at the host school */
  readonly lastOn: CivilDate
  /** where she works from the day after, if her personnel relation had moved; null where it had not */
  readonly backTo: "origin" | "host" | null
  readonly today: CivilDate
}

/**
 * Corrects the end of a rotation to the day it really ended. Where the personnel relation had moved and she comes back, the posting at the
 * host school ends that day too, and one at the origin school begins on the next.
 */
export async function endRotation(
  { actor, now, member, lastOn, backTo, today }: RotationEnd & { actor: Actor; now: Instant; member: MemberRow },
  tx: Tx,
): Promise<readonly FactChange[]> {
  const { teacherId, startsOn, hostSchoolId, originSchoolId, movesPersonnel } = member
  if (startsOn === null || hostSchoolId === null) throw new Error("who is away has gone somewhere on a day")
  if (lastOn < startsOn) refuse("season_ends_before_start", { field: "lastOn", params: { startsOn } })
  if (lastOn > today) refuse("season_later_than_today", { field: "lastOn", params: { today } })
  if (movesPersonnel === 1 && backTo === null) refuse("required", { field: "backTo" })
  const { districtId } = actor
  const fact = await findRotationFact({ districtId, teacherId, startsOn }, tx)
  if (fact === undefined) refuse("season_fact_gone", { params: { startsOn } })
  const posting = (await listOpenPostings({ districtId, teacherIds: [teacherId] }, tx)).get(teacherId)
  const isMovedBack = movesPersonnel === 1 && backTo === "origin"
  if (isMovedBack && (posting === undefined || posting.schoolId !== hostSchoolId)) refuse("season_not_at_host")
  return recordFacts(
    { actor, today, now },
    async (facts) => {
      if (lastOn !== member.endsOn) await facts.correct("rotation", fact.id, { endsOn: lastOn })
      if (!isMovedBack || posting === undefined) return
      const { postKind } = posting
      await facts.correct("posting", posting.id, { endsOn: lastOn })
      await facts.insert("posting", {
        teacherId,
        schoolId: originSchoolId,
        startsOn: addDays(lastOn, 1),
        endsOn: null,
        postKind,
        origin: "history",
      })
    },
    tx,
  )
}
