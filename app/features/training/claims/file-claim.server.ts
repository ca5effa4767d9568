import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { insertClaim } from "#db/queries/training/claims"
import { insertClaimFiles } from "#db/queries/training/claims-files"
import { inTransaction } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { type ReadyAttachment, takeAttachments } from "~/platform/attachments.server"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { uploadOnce } from "~/platform/upload-once.server"
import { checkedFields, withoutToken } from "./checked-fields"
import { MOST_FILES, type ShownDuplicate } from "./claim-page"
import { claimDueOn } from "./claim-term.server"
import { claimedTraining } from "./claimed-training"
import { type FiledTraining, fileClaimForm } from "./claims.schema"
import { keepFiles } from "./keep-files.server"
import { repeatsOf } from "./repeats-of.server"

interface Filing {
  readonly actor: Actor
  /** a form with its evidence */
  readonly request: Request
  readonly today: CivilDate
  readonly now: Instant
}

/** Filed under its number; or what it may repeat, for the teacher to read first: then nothing was filed. */
export type Filed =
  | { readonly number: string }
  | { readonly repeats: readonly ShownDuplicate[]; readonly values: Readonly<Record<string, string>> }

/** A teacher claims hours for training held elsewhere, with its evidence. The same form sent twice files one claim. */
export async function fileClaim({ actor, request, today, now }: Filing): Promise<Filed> {
  return takeAttachments({ request, most: MOST_FILES }, ({ files, fields }) => {
    const sha256 = files.map((file) => file.sha256).join(" ")
    return uploadOnce({ actor, request, fields, sha256 }, (once) => file({ actor: once, files, fields, today, now }))
  })
}

interface Received extends Omit<Filing, "request"> {
  readonly files: readonly ReadyAttachment[]
  readonly fields: Readonly<Record<string, string>>
}

async function file({ actor, files, fields, today, now }: Received): Promise<Filed> {
  const scope = scopeFor(actor, "claim.own")
  const form: FiledTraining = checkedFields(fileClaimForm, fields)
  const training = claimedTraining(form, today)
  if (files.length === 0) refuse("claim_without_evidence", { field: "file" })
  const person = (await findRosterPerson(scope, actor.teacherNo ?? "")) ?? missing()
  const sha256s = files.map(({ sha256 }) => sha256)
  const repeats = await repeatsOf({ scope, teacherId: person.teacherId, claimId: null, training, sha256s })
  if (repeats.length > 0 && form.another === undefined) return { repeats, values: withoutToken(fields) }
  for (const each of files) await each.place()
  return inTransaction(async (tx) => {
    const { districtId, accountId: createdBy } = actor
    const { teacherId, teacherNo, schoolCode } = person
    const dueOn = await claimDueOn({ districtId, today, of: "school" }, tx)
    const claim = { ...training, districtId, year: yearOf(today), teacherId, schoolCode, dueOn, createdAt: now, createdBy }
    const { id, number } = await insertClaim(claim, tx)
    await insertClaimFiles({ claimId: id, attachmentIds: await keepFiles({ actor, files }, tx) }, tx)
    const { level, endsOn, hoursTenths } = training
    const details = { teacherNo, schoolCode, level, endsOn, hours: hoursTenths / 10, dueOn, files: sha256s, repeats: repeats.length }
    await audit(tx, actor, "claim.filed", { subject: { kind: "claim", key: number }, details })
    return { number }
  })
}

function missing(): never {
  throw new NotFound()
}
