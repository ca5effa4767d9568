import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { checkPosting } from "./check-posting"
import { findPostedPerson, postingShown } from "./posted-person.server"
import type { PostingWriter } from "./posting-writer"

interface CorrectPosting extends PostingWriter {
  readonly fromOn: CivilDate
  /** null = still there */
  readonly untilOn: CivilDate | null
  readonly kind: PostKind
  /** the posting as the form showed it */
  readonly version: number
}

/** Puts right the dates or the kind of one posting. The school is no matter of correction: that posting is taken back and the right one recorded. */
export async function correctPosting(asked: CorrectPosting): Promise<void> {
  const { actor, teacherNo, fromOn: startsOn, untilOn: endsOn, kind: postKind, version, today, now } = asked
  await inTransaction(async (tx) => {
    const person = await findPostedPerson({ actor, teacherNo }, tx)
    const posting = postingShown(person, version)
    if (posting.startsOn === startsOn && posting.endsOn === endsOn && posting.postKind === postKind)
      refuse("posting_unchanged", { field: "fromOn" })
    const others = person.postings.filter(({ id }) => id !== posting.id)
    checkPosting({ startsOn, endsOn, fields: { start: "fromOn", end: "untilOn" }, others, leftOn: person.leftOn, today })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => void (await facts.correct("posting", posting.id, { startsOn, endsOn, postKind, origin: "history" })),
      tx,
    )
    await audit(tx, actor, "posting.corrected", { subject: { kind: "person", key: teacherNo }, details: { changes } })
  })
}
