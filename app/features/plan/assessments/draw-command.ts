import type { AssessmentKind } from "#db/schema/plan"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"

/** What the child process that draws assessments is told. */
export interface DrawCommand {
  readonly actor: Actor
  readonly planId: string
  readonly kind: AssessmentKind
  readonly title: string
  readonly asOf: CivilDate
  readonly today: CivilDate
}
