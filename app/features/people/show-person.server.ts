import type { Instant } from "#db/columns"
import { type FactRecord, findProfile, listPersonRecords, type ProfileRow, type RecordKind } from "#db/queries/person-records"
import { listClosingReasons } from "#db/queries/posting-closings"
import { findRosterPerson, type RosterPerson } from "#db/queries/roster-person"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { type PersonFacts, type PersonPage, RECORD_SECTIONS } from "./person-page"
import { recordSections } from "./record-sections"

/** Which mask hides a whole section; the others are open to whoever may see the person. */
const SECTION_MASKS: Readonly<Partial<Record<RecordKind, MaskedField>>> = { leave: "leaves", ethics: "ethics", appraisal: "appraisals" }
/** Which masks hide a single field of the head. */
const FIELD_MASKS = ["sex", "education"] as const satisfies readonly (MaskedField & keyof PersonFacts)[]

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly teacherNo: string
  readonly today: CivilDate
  readonly now: Instant
}

/** Everything recorded of one person beside her hours, as far as the reader may see it. `NotFound` where the scope does not reach her. */
export async function showPerson({ scope, actor, teacherNo, today, now }: Asked): Promise<PersonPage> {
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const about = { districtId: scope.districtId, teacherId: person.teacherId }
  const hidden = new Set<MaskedField>(actor.role === "system" ? [] : maskedFields(actor.role))
  const kinds = RECORD_SECTIONS.filter((kind) => {
    const mask = SECTION_MASKS[kind]
    return mask === undefined || !hidden.has(mask)
  })
  const profile = await findProfile(about)
  if (profile === undefined) throw new NotFound()
  const records = await listPersonRecords({ ...about, kinds })
  // study is told by a reason for leaving as by a leave: who may not see the one, may not see the other
  const closings = hidden.has("leaves") ? new Map<number, string>() : await listClosingReasons({ ...about, teacherNo })
  const facts = factsOf({ person, profile, postings: records.get("posting") ?? [], today })
  const masked = FIELD_MASKS.filter((field) => hidden.has(field))
  return {
    facts: { ...facts, ...Object.fromEntries(masked.map((field) => [field, null])) },
    masked,
    sections: recordSections(records, closings),
    hasPath: mayDo(actor, "career.read"),
    mayPost: mayDo(actor, "posting.write"),
    mayCheck: mayDo(actor, "check.freeze"),
    computedAt: now,
  }
}

interface Known {
  readonly person: RosterPerson
  readonly profile: ProfileRow
  /** newest first */
  readonly postings: readonly FactRecord[]
  readonly today: CivilDate
}

function factsOf({ person, profile, postings, today }: Known): PersonFacts {
  const starts = postings.map((posting) => String(posting.values.starts_on))
  return {
    teacherNo: person.teacherNo,
    name: profile.name,
    schoolName: person.schoolName,
    schoolCode: person.schoolCode,
    postKind: person.postKind,
    postSince: starts.find((startsOn) => startsOn <= today) ?? null,
    stage: profile.stage,
    subject: profile.subject,
    isSpecialised: yesNo(profile.isSpecialised),
    isEstablished: yesNo(profile.isEstablished),
    employmentStatus: profile.employmentStatus,
    leftOn: profile.employmentStatus === "in_post" ? null : profile.leftOn,
    teachingSince: profile.teachingSinceOn,
    education: profile.education,
    sex: profile.sex,
  }
}

function yesNo(flag: 0 | 1 | null): boolean | null {
  return flag === null ? null : flag === 1
}
