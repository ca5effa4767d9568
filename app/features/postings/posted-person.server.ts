import { findProfile } from "#db/queries/person-records"
import { listStandingPostings, type StandingPosting } from "#db/queries/postings"
import { findRosterPerson } from "#db/queries/roster-person"
import type { Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"

export interface PostedPerson {
  readonly teacherId: number
  readonly postings: readonly StandingPosting[]
  readonly open: StandingPosting | undefined
  /** the last day in post that 教师基本信息 gives; null = in post */
  readonly leftOn: CivilDate | null
}

/** Whose postings are about to be changed, as they stand within the transaction. `NotFound` where the actor does not reach her. */
export async function findPostedPerson({ actor, teacherNo }: { actor: Actor; teacherNo: string }, tx: Tx): Promise<PostedPerson> {
  const scope = scopeFor(actor, "posting.write")
  const person = await findRosterPerson(scope, teacherNo, tx)
  if (person === undefined) throw new NotFound()
  const { teacherId } = person
  const about = { districtId: scope.districtId, teacherId }
  const postings = await listStandingPostings(about, tx)
  const profile = await findProfile(about, tx)
  const hasLeft = profile !== undefined && profile.employmentStatus !== "in_post"
  return { teacherId, postings, open: postings.find(({ endsOn }) => endsOn === null), leftOn: hasLeft ? profile.leftOn : null }
}

/** The posting that a form showed; one that was corrected or taken back meanwhile is refused. */
export function postingShown({ postings }: PostedPerson, version: number): StandingPosting {
  return postings.find(({ id }) => id === version) ?? refuse("changed_meanwhile")
}
