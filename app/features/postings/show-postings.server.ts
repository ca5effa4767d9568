import { listSchoolNames } from "#db/queries/people-counts"
import { findProfile } from "#db/queries/person-records"
import { listClosingReasons } from "#db/queries/posting-closings"
import { findPostingSuccessor, listStandingLeaves, listStandingPostings, type StandingPosting } from "#db/queries/postings"
import { findRosterPerson } from "#db/queries/roster-person"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { latestStart } from "./check-posting"
import { adjoiningBefore, seamsOf } from "./posting-timeline"
import type { PostingsPage, ShownPosting } from "./postings-page"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  /** the posting to be corrected, as a form may have shown it long ago */
  readonly edit: number | null
  /** the school suggested for a move */
  readonly to: string
  readonly today: CivilDate
}

/** One person's postings as they stand, with what lies between them. `NotFound` where the scope does not reach her. */
export async function showPostings({ scope, teacherNo, edit, to, today }: Asked): Promise<PostingsPage> {
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const about = { districtId: scope.districtId, teacherId: person.teacherId }
  const postings = await listStandingPostings(about)
  const reasons = await listClosingReasons({ ...about, teacherNo })
  const shown = (posting: StandingPosting) => shownPosting(posting, reasons.get(posting.id) ?? null)
  const seams = seamsOf(postings, await listStandingLeaves(about))
  const profile = await findProfile(about)
  const editingId = edit === null ? null : await findPostingSuccessor({ ...about, postingId: edit })
  const editing = postings.find(({ id }) => id === editingId)
  const open = postings.find(({ endsOn }) => endsOn === null)
  const reopens = editing?.endsOn === null ? adjoiningBefore(postings, editing) : undefined
  return {
    teacherNo: person.teacherNo,
    name: person.name,
    schoolName: person.schoolName,
    timeline: postings.map((posting, at) => ({ posting: shown(posting), seam: seams[at] ?? null })).reverse(),
    open: open === undefined ? null : shown(open),
    editing: editing === undefined ? null : shown(editing),
    reopens: reopens === undefined ? null : shown(reopens),
    isEditingGone: edit !== null && editing === undefined,
    leftOn: profile === undefined || profile.employmentStatus === "in_post" ? null : profile.leftOn,
    schools: await listSchoolNames(scope),
    suggested: to,
    latestStart: latestStart(today),
    today,
  }
}

function shownPosting(posting: StandingPosting, closedFor: string | null): ShownPosting {
  const { id, schoolCode, schoolName, startsOn, endsOn, postKind, origin, sourceKind: kind, sourceRow: row, ...source } = posting
  const { fileName, recordedAt, recordedBy } = source
  return {
    id,
    schoolCode,
    schoolName,
    startsOn,
    endsOn,
    closedFor,
    postKind,
    origin,
    source: { kind, fileName, row, recordedAt, recordedBy },
  }
}
