import type { Instant } from "#db/columns"
import { findSchoolId } from "#db/queries/studios"
import { existsVenueNamed, findVenue, listOverfullSessions, updateVenue, type VenueRow } from "#db/queries/training/resources"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { VenueInput } from "./resource-input"

interface Change {
  readonly actor: Actor
  readonly venueId: number
  readonly version: number
  /** null = only its state changes */
  readonly venue: VenueInput | null
  /** null = as it was */
  readonly state: VenueRow["state"] | null
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Changes a venue, or takes it out of use and back. A room in which something is still to be held cannot be made too small for it,
 * shut before it ends, or taken out of use.
 */
export async function changeVenue({ actor, venueId, version, venue, state, today, now }: Change): Promise<void> {
  const scope = scopeFor(actor, "course.write")
  if (venue !== null && venue.opensMinute >= venue.closesMinute) refuse("venue_closes_before_opening", { field: "closes" })
  await inTransaction(async (tx) => {
    const before = await findVenue(scope, venueId, tx)
    if (before === undefined) throw new NotFound()
    if (before.version !== version) refuse("changed_meanwhile")
    const after = {
      ...before,
      ...(venue === null ? {} : await changed({ districtId: scope.districtId, before, venue }, tx)),
      state: state ?? before.state,
    }
    const [session] = await listOverfullSessions({ venue: after, from: today }, tx)
    if (session !== undefined)
      refuse(state === "archived" ? "venue_is_used" : "venue_too_small", {
        field: "capacity",
        params: { run: session.runNumber, on: session.on },
      })
    if (!(await updateVenue({ ...after, updatedAt: now }, tx))) refuse("changed_meanwhile")
    const subject = { kind: "venue", key: String(venueId) }
    await audit(tx, actor, "venue.changed", { subject, details: { before: { ...before }, after: { ...after } } })
  })
}

async function changed({ districtId, before, venue }: { districtId: string; before: VenueRow; venue: VenueInput }, tx: Tx) {
  const { name, site, schoolCode, capacity, equipment, opensMinute, closesMinute } = venue
  const schoolId = schoolCode === null ? null : await findSchoolId({ districtId, code: schoolCode }, tx)
  if (schoolId === undefined) refuse("venue_school_unknown", { field: "schoolCode" })
  if (await existsVenueNamed({ districtId, site, name, butId: before.id }, tx))
    refuse("venue_exists", { field: "name", params: { site, name } })
  return { name, site, schoolId, capacity, equipment: JSON.stringify(equipment), opensMinute, closesMinute }
}
