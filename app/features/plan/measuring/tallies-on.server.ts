import { setImmediate as pause } from "node:timers/promises"
import { countPartToday, findPartEdges, PARTS_OF_PEOPLE } from "#db/queries/indicators/tallies-today"
import { COUNTED_TODAY, type CountedToday, type TodayAsked } from "#db/queries/indicators/today-columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type DistrictFacts, type Place, TALLIES, type Tally, type TallyName } from "~/domain/indicators/district-facts"
import type { PortfolioPart } from "~/domain/indicators/plan"
import type { Scope } from "~/platform/scope"
import type { FactsBasis } from "./facts-basis.server"
import { type PeopleCounted, tallyOf } from "./people-counted"
import { peopleOn } from "./people-on.server"
import { peopleToday, peopleTodayIfKnown } from "./people-today.server"
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

/**
 * Every tally on a day, by place: of today from the standings in a fixed number of statements, or from what is known of everybody already; of any
 * other day by judging everybody on it.
 */
export async function talliesOn(asked: TalliesAsked): Promise<DistrictFacts["tallies"]> {
  const { scope, asOf, today, portfolioParts, basis, onProgress } = asked
  const { districtId } = scope
  const schoolCode = schoolOf(scope, asked.schoolCode)
  const standings = asOf === today ? standingsAsked(asked) : null
  if (standings === null) {
    const people = await peopleOn({ districtId, asOf, portfolioParts, ...(onProgress && { onProgress }) })
    return talliesOf(people, { tallies: TALLIES, schoolCode })
  }
  const known = await peopleTodayIfKnown({ districtId, today, basis, portfolioParts })
  if (known !== null) return talliesOf(known, { tallies: TALLIES, schoolCode })
  // of a school year that is over no standing tells; the processes that judge everybody work beside this one
  const everybodyToday = peopleToday({ districtId, today, basis, portfolioParts })
  const [counted, everybody] = await Promise.all([talliesFromStandings(scope, standings), everybodyToday])
  return { ...counted, ...talliesOf(everybody, { tallies: ["rotated", "rotated_backbone"], schoolCode }) } as DistrictFacts["tallies"]
}

function talliesOf(people: PeopleCounted, of: { tallies: readonly TallyName[]; schoolCode: string | null }): DistrictFacts["tallies"] {
  const { tallies, schoolCode } = of
  return Object.fromEntries(tallies.map((tally) => [tally, tallyOf(people, { tally, schoolCode })])) as Record<TallyName, readonly Tally[]>
}

/** What the standings say, in a fixed number of statements. */
export async function talliesFromStandings(scope: Scope, standings: TodayAsked): Promise<Readonly<Record<CountedToday, readonly Tally[]>>> {
  const tallies = new Map(COUNTED_TODAY.map((tally) => [tally, new Map<string, Tally>()]))
  const edges = await findPartEdges()
  for (let part = 0; part < PARTS_OF_PEOPLE; part++) {
    const ids = { fromId: edges[part] ?? 0, beforeId: edges[part + 1] ?? 0 }
    for (const row of await countPartToday(scope, { ...standings, ...ids })) for (const tally of COUNTED_TODAY) add(tallies, tally, row)
    await pause()
  }
  return Object.fromEntries([...tallies].map(([tally, rows]) => [tally, [...rows.values()]])) as unknown as Record<CountedToday, Tally[]>
}

function add(tallies: ReadonlyMap<CountedToday, Map<string, Tally>>, tally: CountedToday, row: Place): void {
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
