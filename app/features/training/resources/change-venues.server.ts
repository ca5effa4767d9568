import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { changeVenue } from "./change-venue.server"
import { createVenue } from "./create-venue.server"
import { type VenuesForm, venueOf } from "./resources.schema"

interface Change {
  readonly actor: Actor
  readonly form: VenuesForm
  readonly today: CivilDate
  readonly now: Instant
}

/** One of the changes of the page of venues, by its `intent`. */
export async function changeVenues({ actor, form, today, now }: Change): Promise<{ readonly done: VenuesForm["intent"] }> {
  if (form.intent === "add") await createVenue({ actor, venue: venueOf(form), now })
  else {
    const { venueId, version } = form
    const venue = form.intent === "edit" ? venueOf(form) : null
    await changeVenue({ actor, venueId, version, venue, state: STATES[form.intent], today, now })
  }
  return { done: form.intent }
}

const STATES = { edit: null, archive: "archived", restore: "active" } as const
