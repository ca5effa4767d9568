import type { z } from "zod"
import type { Actor } from "~/platform/actor"
import type { changeAccountForm } from "./accounts.schema"
import { changeRole } from "./change-role.server"
import { disableAccount } from "./disable-account.server"
import { enableAccount } from "./enable-account.server"
import { endAccountSessions } from "./end-account-sessions.server"
import { resetPassword } from "./reset-password.server"

export type AccountChanged =
  | { readonly done: "disabled" | "enabled" | "role" | "sessions" }
  /** shown once */
  | { readonly initialPassword: string }

interface ChangeAccount {
  readonly actor: Actor
  readonly accountId: string
  readonly change: z.infer<typeof changeAccountForm>
}

/** Does the one change that an administrator's form asks for. */
export async function changeAccount({ actor, accountId, change }: ChangeAccount): Promise<AccountChanged> {
  const asked = { actor, accountId, version: change.version }
  if (change.intent === "reset-password") return resetPassword(asked)
  if (change.intent === "disable") await disableAccount(asked)
  else if (change.intent === "enable") await enableAccount(asked)
  else if (change.intent === "end-sessions") await endAccountSessions(asked)
  else {
    const { role, schoolCode = null, teacherNo = null } = change
    await changeRole({ ...asked, role, schoolCode, teacherNo })
  }
  const done = { disable: "disabled", enable: "enabled", "end-sessions": "sessions", "change-role": "role" } as const
  return { done: done[change.intent] }
}
