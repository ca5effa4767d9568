import { listClaims } from "#db/queries/training/claims"
import { listClaimFiles } from "#db/queries/training/claims-files"
import { sendAttachment } from "~/platform/attachments-sent.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

interface Asked {
  readonly scope: Scope
  readonly number: string
  readonly fileId: number
}

/** A piece of evidence, for whoever reaches its claim: the claimant, her school, the college. One that was taken out is evidence of its history. */
export async function sendClaimFile({ scope, number, fileId }: Asked): Promise<Response> {
  const [claim] = await listClaims(scope, [number])
  if (claim === undefined) throw new NotFound()
  const file = (await listClaimFiles([claim.id])).find(({ attachmentId }) => attachmentId === fileId)
  if (file === undefined) throw new NotFound()
  return sendAttachment({ scope, attachmentId: file.attachmentId })
}
