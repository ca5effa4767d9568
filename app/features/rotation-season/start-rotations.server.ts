import type { Instant } from "#db/columns"
import type { SeasonRow } from "#db/queries/rotation-seasons"
import { listOpenPostings, type OpenPosting } from "#db/queries/rotation-seasons-facts"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { Tx } from "#db/transaction"
import { type CivilDate, eve } from "~/domain/calendar/civil-date"
import { contains } from "~/domain/calendar/period"
import type { RotationKind } from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import type { Json } from "~/platform/canonical-json"
import { saveMemberStep } from "./managed-member.server"
import { type Obstacle, obstacleTo } from "./obstacle-to"

interface Start {
  readonly actor: Actor
  readonly season: SeasonRow
  readonly members: readonly MemberRow[]
  readonly today: CivilDate
  readonly now: Instant
}

interface Going {
  readonly member: MemberRow
  readonly hostSchoolId: number
  readonly kind: RotationKind
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  /** the posting at the origin school that ends, and its kind; null where the personnel relation stays */
  readonly moved: { readonly posting: OpenPosting; readonly postKind: OpenPosting["postKind"] } | null
}
export interface Stopped {
  readonly member: MemberRow
  readonly obstacle: Obstacle
}

/**
 * Sends assigned people off: a row of 交流轮岗 each and, where the personnel relation moves, the posting at the origin school ended on the
 * eve and one at the host school begun, so that none overlaps. Who cannot go stays assigned, and is told with the reason.
 */
export async function startRotations(start: Start, tx: Tx): Promise<{ readonly started: number; readonly stopped: readonly Stopped[] }> {
  const { actor, season, members, today, now } = start
  const { districtId } = actor
  const teacherIds = members.map(({ teacherId }) => teacherId)
  const known = await listTeacherFacts({ districtId, teacherIds, knownAt: null }, tx)
  const factsOf = new Map(known.map(({ teacherId, facts }) => [teacherId, facts]))
  const postings = await listOpenPostings({ districtId, teacherIds }, tx)
  const going: Going[] = []
  const stopped: Stopped[] = []
  for (const member of members) {
    const { teacherId } = member
    const found = goingOf({ member, facts: factsOf.get(teacherId), posting: postings.get(teacherId), today })
    if ("code" in found) stopped.push({ member, obstacle: found })
    else going.push(found)
  }
  if (going.length === 0) return { started: 0, stopped }
  const changes = await recordFacts({ actor, today, now }, (facts) => writeFacts(facts, going), tx)
  for (const { member } of going) {
    const facts = changes.filter((change) => teacherOf(change) === member.teacherId) as unknown as Json
    await saveMemberStep(
      { actor, now, season, before: member, change: { state: "away" }, action: "season.member.started", details: { facts } },
      tx,
    )
  }
  return { started: going.length, stopped }
}

interface About {
  readonly member: MemberRow
  readonly facts: TeacherFacts | undefined
  readonly posting: OpenPosting | undefined
  readonly today: CivilDate
}

function goingOf({ member, facts, posting, today }: About): Going | Obstacle {
  const { originCode, originSchoolId, hostSchoolId, kind, startsOn, endsOn, movesPersonnel } = member
  if (hostSchoolId === null || kind === null || startsOn === null || endsOn === null)
    throw new Error("an assigned person has a host school")
  if (startsOn > today) return { code: "season_not_begun", params: { startsOn } }
  if (facts === undefined) return { code: "season_not_at_origin", params: { startsOn } }
  const obstacle = obstacleTo({ facts, originCode, startsOn, endsOn })
  if (obstacle !== null) return obstacle
  if (movesPersonnel !== 1) return { member, hostSchoolId, kind, startsOn, endsOn, moved: null }
  if (posting === undefined || posting.schoolId !== originSchoolId) return { code: "season_not_at_origin", params: { startsOn } }
  if (posting.startsOn >= startsOn) return { code: "season_posting_begins_later", params: { since: posting.startsOn } }
  // 任教履历 may leave the kind out where 教师基本信息 has it: once ended, the posting must say it itself
  const postKind = facts.postings.find((each) => each.schoolCode === originCode && contains(each, today) && each.endsOn === null)?.postKind
  return { member, hostSchoolId, kind, startsOn, endsOn, moved: { posting, postKind: postKind ?? posting.postKind } }
}

async function writeFacts(facts: FactRecorder, going: readonly Going[]): Promise<void> {
  for (const { member, hostSchoolId, kind, startsOn, endsOn, moved } of going) {
    const { teacherId, originSchoolId, movesPersonnel } = member
    await facts.insert("rotation", { teacherId, kind, movesPersonnel, originSchoolId, hostSchoolId, startsOn, endsOn })
    if (moved === null) continue
    const { posting, postKind } = moved
    await facts.correct("posting", posting.id, { endsOn: eve(startsOn), postKind, origin: "history" })
    await facts.insert("posting", { teacherId, schoolId: hostSchoolId, startsOn, endsOn: null, postKind, origin: "history" })
  }
}

function teacherOf({ before, after }: { readonly before: Json; readonly after: Json }): unknown {
  return ((after ?? before) as { readonly teacherId?: number } | null)?.teacherId
}
