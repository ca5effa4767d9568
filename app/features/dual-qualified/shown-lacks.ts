import { maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"

/** Whether an actor may know of a sanction. Whoever may not is not told of a person that it is all she lacks. */
export function canSeeAll({ role }: Pick<Actor, "role">): boolean {
  return role === "system" || !maskedFields(role).includes("ethics")
}
