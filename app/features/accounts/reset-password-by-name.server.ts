import { findAccountToSignIn } from "#db/queries/accounts"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { resetPassword } from "./reset-password.server"
import { signInKey } from "./sign-in-name"

/** `resetPassword` for the command line, which knows people by their sign-in name. */
export async function resetPasswordByName({
  actor,
  signInName,
}: {
  actor: Actor
  signInName: string
}): Promise<{ initialPassword: string }> {
  const account = await findAccountToSignIn(signInKey(signInName))
  if (account === undefined) throw new NotFound()
  return resetPassword({ actor, accountId: account.id, version: account.version })
}
