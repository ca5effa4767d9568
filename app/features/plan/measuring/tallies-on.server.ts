import { setImmediate as pause } from "node:timers/promises"
import { countFoundToday } from "#db/queries/indicators/people-state"
import { countPartToday, findPartEdges, PARTS_OF_PEOPLE } from "#db/queries/indicators/tallies-today"
import { COUNTED_TODAY, type TodayAsked } from "#db/queries/indicators/today-columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type DistrictFacts, type Place, TALLIES, type Tally, type TallyName } from "~/domain/indicators/district-facts"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { markOf } from "~/domain/indicators/tallied/marks"
import type { Scope } from "~/platform/scope"
import type { FactsBasis } from "./facts-basis.server"
import { tallyOf } from "./people-counted"
import { peopleOn } from "./people-on.server"
import { rotationToday } from "./rotation-today.server"
import { schoolOf } from "./school-of"
import { standingsAsked } from "./standings-asked"

export interface TalliesAsked {
  readonly scope: Scope
  /** null = every school of the scope */
  readonly schoolCode: string | null
  readonly asOf: CivilDate
  readonly today: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  readonly basis: FactsBasis
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/** Every tally on a day, by place: of today from the standings in a fixed number of statements, of any other day by judging everybody on it. */
export async function talliesOn(asked: TalliesAsked): Promise<DistrictFacts["tallies"]> {
  const { scope, asOf, today, portfolioParts, onProgress } = asked
  const standings = asOf === today ? standingsAsked(asked) : null
  if (standings !== null) return talliesToday(asked, standings)
  const people = await peopleOn({ districtId: scope.districtId, asOf, portfolioParts, ...(onProgress && { onProgress }) })
  const schoolCode = schoolOf(scope, asked.schoolCode)
  const ofAll = TALLIES.map((tally) => [tally, tallyOf(people, { tally, schoolCode })] as const)
  return Object.fromEntries(ofAll) as Record<TallyName, readonly Tally[]>
}

async function talliesToday(asked: TalliesAsked, standings: TodayAsked): Promise<DistrictFacts["tallies"]> {
  const { scope, today, basis, portfolioParts, schoolCode } = asked
  const tallies = new Map(TALLIES.map((tally) => [tally, new Map<string, Tally>()]))
  const edges = await findPartEdges()
  for (let part = 0; part < PARTS_OF_PEOPLE; part++) {
    const ids = { fromId: edges[part] ?? 0, beforeId: edges[part + 1] ?? 0 }
    for (const row of await countPartToday(scope, { ...standings, ...ids })) for (const tally of COUNTED_TODAY) add(tallies, tally, row)
    await pause()
  }
  const marks = await rotationToday({ districtId: scope.districtId, today, basis, portfolioParts })
  for (const row of await countFoundToday(scope, { schoolCode, marks, columns: ROTATION_COLUMNS }))
    for (const tally of ["rotated", "rotated_backbone"] as const) add(tallies, tally, row)
  return Object.fromEntries([...tallies].map(([tally, rows]) => [tally, [...rows.values()]])) as unknown as Record<TallyName, Tally[]>
}

const ROTATION_COLUMNS = (["rotated", "rotated_backbone"] as const).flatMap(
  (tally) =>
    [
      [`${tally}_n`, markOf(tally, "numerator")],
      [`${tally}_d`, markOf(tally, "denominator")],
      [`${tally}_u`, markOf(tally, "unknown")],
    ] as const,
)

function add(tallies: ReadonlyMap<TallyName, Map<string, Tally>>, tally: TallyName, row: Place): void {
  const sums = row as unknown as Readonly<Record<string, number | undefined>>
  const [numerator, denominator, unknown] = [sums[`${tally}_n`] ?? 0, sums[`${tally}_d`] ?? 0, sums[`${tally}_u`] ?? 0]
  const rows = tallies.get(tally)
  if (rows === undefined || numerator + denominator + unknown === 0) return
  const { schoolCode, stage, subject } = row
  const key = `${schoolCode}|${stage}|${subject}`
  const before = rows.get(key) ?? { schoolCode, stage, subject, numerator: 0, denominator: 0, unknown: 0 }
  rows.set(key, {
    ...before,
    numerator: before.numerator + numerator,
    denominator: before.denominator + denominator,
    unknown: before.unknown + unknown,
  })
}
