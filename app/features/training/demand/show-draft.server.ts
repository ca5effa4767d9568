import { listActiveCourses } from "#db/queries/training/courses-list"
import { listTrainers, listVenues } from "#db/queries/training/resources"
import { clockOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"

export type DraftPage = Awaited<ReturnType<typeof showDraft>>

/** What a suggestion can be changed to before it is drafted. */
export async function showDraft({ scope }: { readonly scope: Scope }) {
  const isActive = ({ state }: { readonly state: string }) => state === "active"
  return {
    courses: (await listActiveCourses(scope)).map(({ number, name, hoursTenths }) => ({ number, name, hours: hoursTenths / 10 })),
    venues: (await listVenues(scope)).filter(isActive).map(({ id, site, name, capacity, opensMinute, closesMinute }) => ({
      ...{ id, name: `${site} ${name}`, capacity, opens: clockOf(opensMinute), closes: clockOf(closesMinute) },
    })),
    trainers: (await listTrainers(scope)).filter(isActive).map(({ id, name, organisation }) => ({ id, name, organisation })),
  }
}
