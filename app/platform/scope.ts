import type { Scope } from "#db/scope"
import { type Action, reachOf } from "./access"
import type { Actor } from "./actor"
import { Denied } from "./errors"

export type { Scope } from "#db/scope"

/** Whose rows this actor may reach with this action. Throws `Denied` when none. */
export function scopeFor(actor: Actor, action: Action): Scope {
  const { districtId } = actor
  if (actor.role === "system") return { kind: "district", districtId }
  const reach = reachOf(actor.role, action)
  if (reach === "district") return { kind: "district", districtId }
  if (reach === "ownSchool" && actor.schoolCode) return { kind: "school", districtId, schoolCode: actor.schoolCode }
  if (reach === "self") return { kind: "self", districtId, teacherNo: actor.teacherNo || NOBODY }
  throw new Denied(action)
}

/** Whether the actor may do this at all: what a menu asks. */
export function mayDo(actor: Actor, action: Action): boolean {
  return actor.role === "system" || reachOf(actor.role, action) !== null
}

/** The number no teacher has: the scope of an account that is no teacher's, where only its own session is meant. */
const NOBODY = "-"
