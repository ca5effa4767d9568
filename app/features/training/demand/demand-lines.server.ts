import { listSchoolNames } from "#db/queries/training/demand"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type Completion, completionOf } from "~/domain/demand/completion"
import { unmetLines } from "~/domain/demand/unmet"
import type { Scope } from "~/platform/scope"
import { type DemandFilter, type DemandLine, GROUPED_BY } from "./demand-page"
import { type DemandPersonRow, readPeople } from "./read-people.server"

interface Asked {
  /** of the action `demand.read` */
  readonly scope: Scope
  readonly filter: DemandFilter
  /** null = today */
  readonly asOf: CivilDate | null
}

export interface DemandLines {
  readonly completion: Completion
  readonly lines: readonly DemandLine[]
  readonly schools: readonly { readonly code: string; readonly name: string }[]
}

/** Every line of unmet hours of a scope, the most hours first. */
export async function demandLines({ scope, filter, asOf }: Asked): Promise<DemandLines> {
  const people: DemandPersonRow[] = []
  for await (const part of readPeople({ scope, asked: filter, asOf })) people.push(...part)
  const schools = await listSchoolNames(scope)
  const nameOf = new Map(schools.map(({ code, name }) => [code, name]))
  const lines = unmetLines({ people, by: GROUPED_BY[filter.by] })
  return {
    completion: completionOf(people),
    schools,
    lines: lines
      .filter(
        ({ category, lacking, undetermined }) => (filter.category === "" || filter.category === category) && lacking + undetermined > 0,
      )
      .map(({ category, key: { school, ...key }, lacksTenths, ...line }) => ({
        id: [category, ...Object.values(key), school].join("|"),
        category,
        ...(key as Pick<DemandLine, "stage" | "subject" | "tier">),
        ...(school != null && { school: { code: school, name: nameOf.get(school) ?? school } }),
        ...line,
        hours: lacksTenths / 10,
      })),
  }
}
