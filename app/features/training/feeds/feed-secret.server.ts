import type { FeedOwner } from "#db/queries/training/feeds"
import { sealOf, sha256 } from "~/platform/crypto.server"

interface Given {
  readonly owner: FeedOwner
  /** random, of the form that asks for it: sent twice, the form means one address */
  readonly formKey: string
}

/** The secret of a calendar address. It is kept nowhere: only whoever has the form and the server's key can make it again. */
export function feedSecret({ owner, formKey }: Given): string {
  return sealOf("calendar feed", `${owner.kind} ${owner.id} ${formKey}`)
}

/** What is kept of a secret, and looked up by. */
export function feedHash(secret: string): string {
  return sha256(`calendar feed ${secret}`)
}
