import type { BalancePeopleRow, BalanceSchoolRow } from "#db/queries/balance-schools"
import type { BalanceFigures, Fraction } from "~/domain/balance/measures"
import type { DistrictFacts, Tally, TallyName } from "~/domain/indicators/district-facts"

interface Known {
  readonly school: BalanceSchoolRow
  readonly people: BalancePeopleRow | undefined
  /** people in post with an award of a level that counts */
  readonly backbone: number
  readonly tallies: SchoolTallies
}

/** The figures of one school as fractions whose parts can be added up. */
export function schoolFigures({ school, people, backbone, tallies }: Known): BalanceFigures {
  const of = (name: TallyName): Fraction | null => {
    const { numerator, denominator, unknown } = tallies.get(name)?.get(school.schoolCode) ?? NOBODY
    // Where of nobody it is known whether she belongs there, the share is not known; it is not that of nobody.
    return denominator === 0 && unknown > 0 ? null : { numerator, denominator }
  }
  return {
    hours_completion: of("hours_completion"),
    rotation_share: of("rotated"),
    rotation_backbone: of("rotated_backbone"),
    backbone_per_hundred: school.pupils === null ? null : { numerator: backbone, denominator: school.pupils },
    trained_hours: { numerator: people?.creditedTenths ?? 0, denominator: people?.withHours ?? 0 },
  }
}

type Counted = Pick<Tally, "numerator" | "denominator" | "unknown">
export type SchoolTallies = ReadonlyMap<TallyName, ReadonlyMap<string, Counted>>

const NOBODY: Counted = { numerator: 0, denominator: 0, unknown: 0 }

/** What is counted over all people, put together by school. */
export function talliesBySchool({ tallies }: Pick<DistrictFacts, "tallies">, names: readonly TallyName[]): SchoolTallies {
  return new Map(names.map((name) => [name, bySchool(tallies[name])]))
}

function bySchool(rows: readonly Tally[]): ReadonlyMap<string, Counted> {
  const schools = new Map<string, Counted>()
  for (const { schoolCode, numerator, denominator, unknown } of rows) {
    const before = schools.get(schoolCode) ?? NOBODY
    schools.set(schoolCode, {
      numerator: before.numerator + numerator,
      denominator: before.denominator + denominator,
      unknown: before.unknown + unknown,
    })
  }
  return schools
}
