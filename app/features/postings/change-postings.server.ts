import type { z } from "zod"
import { closePosting } from "./close-posting.server"
import { correctPosting } from "./correct-posting.server"
import type { PostingWriter } from "./posting-writer"
import type { changePostingsForm } from "./postings.schema"
import { recordMove } from "./record-move.server"
import { withdrawPosting } from "./withdraw-posting.server"

type Change = z.infer<typeof changePostingsForm>

/** Does the one change of somebody's postings that a form asks for, and says which. */
export async function changePostings({ change, ...writer }: PostingWriter & { readonly change: Change }): Promise<Change["intent"]> {
  if (change.intent === "move") await recordMove({ ...writer, ...change })
  else if (change.intent === "close") await closePosting({ ...writer, ...change })
  else if (change.intent === "correct") await correctPosting({ ...writer, ...change })
  else await withdrawPosting({ ...writer, version: change.version, reopen: change.reopen === "yes" })
  return change.intent
}
