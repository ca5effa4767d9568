import { listSchoolNames } from "#db/queries/people-counts"
import { listSchoolCodes } from "#db/queries/training/resource-schools"
import { countComingSessions, listVenues } from "#db/queries/training/resources"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import type { VenuesPage } from "./resource-page"

/** The district's venues with what is to be held in each. */
export async function showVenues({ scope, today }: { readonly scope: Scope; readonly today: CivilDate }): Promise<VenuesPage> {
  const coming = await countComingSessions(scope, { of: "venue", from: today })
  const schools = await listSchoolNames(scope)
  const codes = await listSchoolCodes(scope)
  const venues = (await listVenues(scope)).map((venue) => {
    const schoolCode = venue.schoolId === null ? null : (codes.get(venue.schoolId) ?? null)
    return {
      ...{ id: venue.id, version: venue.version, name: venue.name, site: venue.site, capacity: venue.capacity },
      schoolCode,
      schoolName: schools.find(({ code }) => code === schoolCode)?.name ?? schoolCode,
      equipment: JSON.parse(venue.equipment) as string[],
      opens: clockOf(venue.opensMinute),
      closes: clockOf(venue.closesMinute),
      isArchived: venue.state === "archived",
      coming: coming.get(venue.id) ?? 0,
    }
  })
  return { venues, schools }
}
