import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { checkPosting } from "./check-posting"
import { findPostedPerson, postingShown } from "./posted-person.server"
import type { PostingWriter } from "./posting-writer"
import type { LeavingReason } from "./postings-page"

interface ClosePosting extends PostingWriter {
  readonly lastDayOn: CivilDate
  readonly reason: LeavingReason
  /** the open posting that the form showed */
  readonly version: number
}

/** Ends the open posting without another. 教师基本信息 stays as it is: whether she is in post at all is said there. */
export async function closePosting({ actor, teacherNo, lastDayOn, reason, version, today, now }: ClosePosting): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await findPostedPerson({ actor, teacherNo }, tx)
    const posting = postingShown(person, version)
    if (posting.endsOn !== null) refuse("changed_meanwhile")
    const others = person.postings.filter(({ id }) => id !== posting.id)
    const fields = { start: "lastDayOn", end: "lastDayOn" }
    checkPosting({ startsOn: posting.startsOn, endsOn: lastDayOn, fields, others, leftOn: person.leftOn, today })
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => void (await facts.correct("posting", posting.id, { endsOn: lastDayOn, origin: "history" })),
      tx,
    )
    await audit(tx, actor, "posting.closed", { subject: { kind: "person", key: teacherNo }, details: { reason, changes } })
  })
}
