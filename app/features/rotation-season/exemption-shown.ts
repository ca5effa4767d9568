import type { Verdict } from "~/domain/verdict"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"

/** Why someone is exempt may say what is withheld elsewhere: a leave, an age. */
const BEHIND: Readonly<Record<string, MaskedField>> = { on_leave: "leaves", age: "bornOn" }

/** The code of an exemption, as far as this reader may know it: "withheld" where she may not, null where the person is not exempt. */
export function shownExemption({ role }: Pick<Actor, "role">, { figures }: Verdict<{ readonly exemption: string | null }>): string | null {
  const exemption = figures?.exemption ?? null
  const mask = exemption === null ? undefined : BEHIND[exemption]
  return mask !== undefined && role !== "system" && maskedFields(role).includes(mask) ? "withheld" : exemption
}
