import type { Instant } from "#db/columns"
import { findSchoolId } from "#db/queries/studios"
import { insertVenue } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { VenueInput } from "./resource-input"

/** Adds a place where training is held, and returns its id. */
export async function createVenue({
  actor,
  venue,
  now,
}: {
  readonly actor: Actor
  readonly venue: VenueInput
  readonly now: Instant
}): Promise<number> {
  const { districtId } = scopeFor(actor, "course.write")
  const { name, site, schoolCode, capacity, equipment, opensMinute, closesMinute } = venue
  if (opensMinute >= closesMinute) refuse("venue_closes_before_opening", { field: "closes" })
  return inTransaction(async (tx) => {
    const schoolId = schoolCode === null ? null : await findSchoolId({ districtId, code: schoolCode }, tx)
    if (schoolId === undefined) refuse("venue_school_unknown", { field: "schoolCode" })
    const row = { districtId, name, site, schoolId, capacity, equipment: JSON.stringify(equipment), opensMinute, closesMinute }
    const venueId = await insertVenue({ ...row, createdAt: now, createdBy: actor.accountId }, tx)
    if (venueId === null) refuse("venue_exists", { field: "name", params: { site, name } })
    await audit(tx, actor, "venue.created", { subject: { kind: "venue", key: String(venueId) }, details: { ...venue } })
    return venueId
  })
}
