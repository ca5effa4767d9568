import { inTransaction } from "#db/transaction"
import { recordFacts } from "~/features/standings/record-facts.server"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { findPostedPerson, postingShown } from "./posted-person.server"
import { adjoiningBefore } from "./posting-timeline"
import type { PostingWriter } from "./posting-writer"

interface WithdrawPosting extends PostingWriter {
  /** the posting as the form showed it */
  readonly version: number
  /** opens the posting again that ended on its eve: the move never was */
  readonly reopen: boolean
}

/** Takes back a posting that never was. The only one cannot be: nobody would find the person again. */
export async function withdrawPosting({ actor, teacherNo, version, reopen, today, now }: WithdrawPosting): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await findPostedPerson({ actor, teacherNo }, tx)
    const posting = postingShown(person, version)
    if (person.postings.length === 1) refuse("posting_only_one", { params: { school: posting.schoolName } })
    const before = reopen && posting.endsOn === null ? adjoiningBefore(person.postings, posting) : undefined
    const changes = await recordFacts(
      { actor, today, now },
      async (facts) => {
        await facts.withdraw("posting", posting.id)
        if (before !== undefined) await facts.correct("posting", before.id, { endsOn: null, origin: "history" })
      },
      tx,
    )
    await audit(tx, actor, "posting.withdrawn", { subject: { kind: "person", key: teacherNo }, details: { changes } })
  })
}
