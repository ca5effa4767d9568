import {
  type ConcentratedKinds,
  type Days,
  type DaysOfPerson,
  type HoursSum,
  listEntriesNamed,
  listProjectNames,
  type ToldEntry,
} from "#db/queries/indicators/hours-sums"
import { contains } from "~/domain/calendar/period"
import type { HoursEntry } from "~/domain/facts"
import { repeatsAmong, trainingsToldTwice } from "~/domain/hours/repeats"

/** Hours that count once though told twice: what is too much in the sums. */
export type Repeats = HoursSum

interface Asked {
  readonly districtId: string
  readonly people: readonly DaysOfPerson[]
  readonly concentrated: ConcentratedKinds
  readonly spellingOf: (name: string) => number
}

/**
 * By person what the repeats among her entries come to; without a row who has none. Names alone say who may have one, the rule of repeats whether
 * it is one: few statements, and hardly a row of the entries read.
 */
export async function repeatsIn({ districtId, people, concentrated, spellingOf }: Asked): Promise<ReadonlyMap<number, Repeats>> {
  const suspects: (DaysOfPerson & { readonly names: readonly string[] })[] = []
  const told = await listProjectNames({ districtId, days: people })
  for (const [at, person] of people.entries()) {
    const names = namesToldTwice(told[at] ?? [], spellingOf)
    if (names.length > 0) suspects.push({ ...person, names })
  }
  if (suspects.length === 0) return new Map()
  const entries = await listEntriesNamed({ districtId, people: suspects })
  return new Map(
    suspects.map(({ teacherId, hours, registration }) => {
      const hers = entries.get(teacherId) ?? []
      const lost = repeated(hers, hours)
      const isConcentrated = ({ level, delivery }: ToldEntry) =>
        concentrated.levels.includes(level) && concentrated.deliveries.includes(delivery)
      return [
        teacherId,
        {
          totalTenths: sumOf(lost),
          concentratedTenths: sumOf(lost.filter(isConcentrated)),
          registrationTenths: sumOf(repeated(hers, registration)),
        },
      ]
    }),
  )
}

function namesToldTwice(names: readonly string[], spellingOf: (name: string) => number): readonly string[] {
  const seen = new Set<number>()
  const twice = new Set<number>()
  for (const name of names) {
    const spelling = spellingOf(name)
    if (seen.has(spelling)) twice.add(spelling)
    else seen.add(spelling)
  }
  return twice.size === 0 ? [] : [...new Set(names.filter((name) => twice.has(spellingOf(name))))]
}

/** The entries of these days that another of them counts in place of. */
function repeated(entries: readonly ToldEntry[], days: Days | null): readonly ToldEntry[] {
  if (days === null) return []
  const standing = entries.filter(({ endsOn }) => contains({ startsOn: days.from, endsOn: days.until }, endsOn))
  // the rule of repeats asks no more of an entry than what these have
  const repeats = repeatsAmong({ toldTwice: trainingsToldTwice(standing as unknown as readonly HoursEntry[]), standing: () => true })
  return [...repeats.keys()]
}

function sumOf(entries: readonly ToldEntry[]): number {
  return entries.reduce((sum, { tenthsOfHour }) => sum + tenthsOfHour, 0)
}
