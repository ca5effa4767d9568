import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { acceptOffer } from "./accept-offer.server"
import { applyForSeat } from "./apply-for-seat.server"
import type { OwnPlaceForm } from "./enrolment.schema"
import { withdrawEnrolment } from "./withdraw-enrolment.server"

interface Change {
  readonly actor: Actor
  readonly number: string
  readonly form: OwnPlaceForm
  readonly today: CivilDate
  readonly now: Instant
}

/** What has been done, to be said once: `enrolments.done.<what>`. */
export interface DoneToPlace {
  readonly done: "applied" | "applied_school" | "enrolled" | "waitlisted" | "withdrawn" | "withdrawn_late" | "accepted"
  readonly position: number | null
}

/** Whatever a teacher does with her own place in a run. */
export async function changeOwnPlace({ actor, number, form, today, now }: Change): Promise<DoneToPlace> {
  const common = { actor, number, today, now }
  switch (form.intent) {
    case "apply": {
      const { state, needsSchool, position } = await applyForSeat(common)
      return { done: state === "applied" && needsSchool ? "applied_school" : state, position }
    }
    case "withdraw": {
      const { isLate } = await withdrawEnrolment({ ...common, version: form.version })
      return { done: isLate ? "withdrawn_late" : "withdrawn", position: null }
    }
    case "accept":
      await acceptOffer({ ...common, version: form.version })
      return { done: "accepted", position: null }
  }
}
