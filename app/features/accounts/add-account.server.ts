import { isRole } from "~/domain/roles"
import type { Actor } from "~/platform/actor"
import { refuse } from "~/platform/errors"
import { createAccount } from "./create-account.server"

/** Makes an account as the command line names it: `scope` is the school's code for a school administrator, her number for a teacher. */
export async function addAccount(asked: {
  actor: Actor
  signInName: string
  role: string
  scope: string | null
}): Promise<{ initialPassword: string }> {
  const { actor, signInName, role, scope } = asked
  if (!isRole(role)) refuse("role_unknown", { field: "role", params: { role } })
  return createAccount({ actor, signInName, displayName: signInName, role, schoolCode: scope, teacherNo: scope })
}
