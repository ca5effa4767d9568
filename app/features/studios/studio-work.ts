import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import type { ChangeOf, StudioIntent } from "./studios.schema"

/** A change that an officer asks for: who, of which studio, what, and when. */
export interface StudioWork<I extends StudioIntent> {
  /** of the action `studio.run` */
  readonly scope: Scope
  readonly actor: Actor
  readonly studioNo: string
  readonly change: ChangeOf<I>
  readonly today: CivilDate
  readonly now: Instant
}

/** A studio's place in the audit. */
export function studioSubject(studioNo: string): { kind: "studio"; key: string } {
  return { kind: "studio", key: studioNo }
}
