import type { Instant } from "#db/columns"
import { findRosterPerson } from "#db/queries/roster-person"
import { type ClaimedTraining, type ClaimRow, listClaims } from "#db/queries/training/claims"
import { type ClaimFileRow, insertClaimFiles, listClaimFiles, removeClaimFiles } from "#db/queries/training/claims-files"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { moveClaim } from "~/domain/claims/claim-state"
import type { Actor } from "~/platform/actor"
import { type ReadyAttachment, takeAttachments } from "~/platform/attachments.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { uploadOnce } from "~/platform/upload-once.server"
import { checkedFields, withoutToken } from "./checked-fields"
import { claimCase } from "./claim-case.server"
import { MOST_FILES } from "./claim-page"
import { claimDueOn } from "./claim-term.server"
import { claimedTraining } from "./claimed-training"
import { amendClaimForm } from "./claims.schema"
import type { Filed } from "./file-claim.server"
import { foundClaims } from "./found-claims.server"
import { keepFiles } from "./keep-files.server"
import { repeatsOf } from "./repeats-of.server"
import { saveClaim } from "./save-claim.server"

interface Amending {
  readonly actor: Actor
  readonly number: string
  readonly request: Request
  readonly today: CivilDate
  readonly now: Instant
}

/** A teacher amends a claim that was returned, refused or withdrawn: it goes to her school again under its number, with all that happened to it. */
export async function amendClaim({ actor, number, request, today, now }: Amending): Promise<Filed> {
  return takeAttachments({ request, most: MOST_FILES }, ({ files, fields }) => {
    const sha256 = files.map((file) => file.sha256).join(" ")
    return uploadOnce({ actor, request, fields, sha256 }, (once) => amend({ actor: once, number, files, fields, today, now }))
  })
}

interface Received extends Omit<Amending, "request"> {
  readonly files: readonly ReadyAttachment[]
  readonly fields: Readonly<Record<string, string>>
}

async function amend({ actor, number, files, fields, today, now }: Received): Promise<Filed> {
  const scope = scopeFor(actor, "claim.own")
  const { removed, ...form } = formOf(fields)
  const training = claimedTraining(form, today)
  const [seen] = await listClaims(scope, [number])
  if (seen === undefined) throw new NotFound()
  const standing = (await listClaimFiles([seen.id])).filter((file) => file.removedAt === null && !removed.includes(file.attachmentId))
  const added = files.filter(({ sha256 }) => !standing.some((file) => file.sha256 === sha256))
  const sha256s = [...standing, ...added].map((file) => file.sha256)
  if (sha256s.length === 0) refuse("claim_without_evidence", { field: "file" })
  if (sha256s.length > MOST_FILES) refuse("too_many_files", { field: "file", params: { files: MOST_FILES } })
  const repeats = await repeatsOf({ scope, teacherId: seen.teacherId, claimId: seen.id, training, sha256s })
  if (repeats.length > 0 && form.another === undefined) return { repeats, values: withoutToken(fields) }
  for (const file of added) await file.place()
  await inTransaction((tx) => write({ actor, number, version: form.version, removed, training, added, today, now }, tx))
  return { number }
}

const TAKEN_OUT = /^removed-(\d{1,15})$/

/** The fields of the form, and the ids of the evidence that is ticked to be taken out. */
function formOf(fields: Readonly<Record<string, string>>) {
  const removed = Object.keys(fields).flatMap((name) => TAKEN_OUT.exec(name)?.[1] ?? [])
  const others = Object.fromEntries(Object.entries(fields).filter(([name]) => !TAKEN_OUT.test(name)))
  return { ...checkedFields(amendClaimForm, others), removed: removed.map(Number) }
}

interface Amendment extends Omit<Amending, "request"> {
  readonly version: number
  readonly removed: readonly number[]
  readonly training: ClaimedTraining
  readonly added: readonly ReadyAttachment[]
}

async function write({ actor, number, version, removed, training, added, today, now }: Amendment, tx: Tx): Promise<void> {
  const scope = scopeFor(actor, "claim.own")
  const [before] = await foundClaims({ scope, seen: [{ number, version }] }, tx)
  const person = await findRosterPerson(scope, actor.teacherNo ?? "", tx)
  if (before === undefined || person === undefined) throw new NotFound()
  const step = moveClaim({ ...(await claimCase({ actor, hand: "teacher", row: before }, tx)), move: "amend", today })
  if ("fault" in step) refuse(`claim_${step.fault}`, { params: { number } })
  const dueOn = await claimDueOn({ districtId: actor.districtId, today, of: "school" }, tx)
  const files = await changeFiles({ before, actor, removed, added, now }, tx)
  const undecided = { endorsedBy: null, decidedBy: null, decidedAt: null, recognisedTenths: null, hoursEntryId: null }
  const unsaid = { schoolNote: null, decisionNote: null, appeal: null, appealedAt: null }
  const { schoolCode } = person
  const after: ClaimRow = { ...before, ...training, ...undecided, ...unsaid, schoolCode, state: step.to, dueOn, updatedAt: now }
  const changed = changedFields(before, training)
  await saveClaim({ actor, before, after, action: "claim.amended", details: { schoolCode, dueOn, changed, ...files } }, tx)
}

interface FileChange {
  readonly before: ClaimRow
  readonly actor: Actor
  readonly removed: readonly number[]
  readonly added: readonly ReadyAttachment[]
  readonly now: Instant
}

async function changeFiles({ before, actor, removed, added, now }: FileChange, tx: Tx) {
  const gone: readonly ClaimFileRow[] = (await listClaimFiles([before.id], tx)).filter(
    ({ attachmentId, removedAt }) => removedAt === null && removed.includes(attachmentId),
  )
  await removeClaimFiles({ claimId: before.id, attachmentIds: gone.map(({ attachmentId }) => attachmentId), at: now }, tx)
  await insertClaimFiles({ claimId: before.id, attachmentIds: await keepFiles({ actor, files: added }, tx) }, tx)
  return { filesAdded: added.map(({ sha256 }) => sha256), filesRemoved: gone.map(({ sha256 }) => sha256) }
}

/** What was changed of the words of a claim: from what to what. */
function changedFields(before: ClaimRow, training: ClaimedTraining) {
  const names = Object.keys(training) as (keyof ClaimedTraining)[]
  return names
    .filter((name) => before[name] !== training[name])
    .map((name) => ({ field: name, before: before[name], after: training[name] }))
}
