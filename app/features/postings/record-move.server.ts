import { findSchool } from "#db/queries/postings"
import { inTransaction } from "#db/transaction"
import { type CivilDate, eve } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { checkPosting } from "./check-posting"
import { findPostedPerson } from "./posted-person.server"
import type { PostingWriter } from "./posting-writer"

interface RecordMove extends PostingWriter {
  readonly schoolCode: string
  readonly startsOn: CivilDate
  readonly postKind: PostKind
  /** the open posting that the form showed; 0 = none */
  readonly version: number
}

/** A move: the open posting ends on the eve, the new one begins. At the school where she is, only a change of post is one. */
export async function recordMove(asked: RecordMove): Promise<void> {
  const { actor, teacherNo, schoolCode, startsOn, postKind, version, today, now } = asked
  await inTransaction(async (tx) => {
    const person = await findPostedPerson({ actor, teacherNo }, tx)
    const { teacherId, postings, open, leftOn } = person
    if ((open?.id ?? 0) !== version) refuse("changed_meanwhile")
    const school = await findSchool({ districtId: actor.districtId, code: schoolCode }, tx)
    if (school === undefined) refuse("school_unknown", { field: "schoolCode", params: { code: schoolCode } })
    if (open?.schoolId === school.id && (open.postKind ?? postKind) === postKind)
      refuse("posting_same_school", { field: "schoolCode", params: { school: school.name, from: open.startsOn } })
    const closes = open !== undefined && open.startsOn < startsOn ? open : undefined
    const others = postings.map((other) => (other.id === closes?.id ? { ...other, endsOn: eve(startsOn) } : other))
    if (open !== undefined && closes === undefined)
      refuse("posting_before_present", { field: "startsOn", params: { school: open.schoolName, from: open.startsOn } })
    checkPosting({ startsOn, endsOn: null, fields: { start: "startsOn", end: "startsOn" }, others, leftOn, today })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        if (closes !== undefined) await facts.correct("posting", closes.id, { endsOn: eve(startsOn), origin: "history" })
        await facts.insert("posting", { teacherId, schoolId: school.id, startsOn, endsOn: null, postKind, origin: "history" })
      },
      tx,
    )
    await audit(tx, actor, "posting.moved", { subject: { kind: "person", key: teacherNo }, details: { changes } })
  })
}
