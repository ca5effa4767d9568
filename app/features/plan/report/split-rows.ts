import type { EvidenceRow, Place, Tally } from "~/domain/indicators/district-facts"
import { SPLITS, type Split, type SplitBy, type SplitRow } from "./indicator-page"

/** Parts of a share, the largest first: of each school, stage and subject with anybody in it. */
export function splitOfTallies(tallies: readonly Tally[]): Split {
  return splitOf((by) =>
    summed(tallies, by, (tally, sum) => ({
      numerator: sum.numerator + tally.numerator,
      denominator: (sum.denominator ?? 0) + tally.denominator,
    })),
  )
}

/** Parts of a count: the rows that count, by where each is. */
export function splitOfRows(rows: readonly EvidenceRow[]): Split {
  const counted = rows.filter(({ counts }) => counts)
  return splitOf((by) => summed(counted, by, (_, sum) => ({ numerator: sum.numerator + 1, denominator: null })))
}

type Sum = Pick<SplitRow, "numerator" | "denominator">
type Placed = { readonly [Part in keyof Place]: Place[Part] | null }

function splitOf(rowsBy: (by: SplitBy) => readonly SplitRow[]): Split {
  const [school, stage, subject] = SPLITS.map((by) => tellsSomething(rowsBy(by)))
  return { school: school ?? [], stage: stage ?? [], subject: subject ?? [] }
}

/** A single part without a name says nothing that the whole does not. */
function tellsSomething(rows: readonly SplitRow[]): readonly SplitRow[] {
  return rows.every(({ key }) => key === null) ? [] : rows
}

function summed<Row extends Placed>(rows: readonly Row[], by: SplitBy, add: (row: Row, sum: Sum) => Sum): readonly SplitRow[] {
  const sums = new Map<string | null, Sum>()
  for (const row of rows) {
    const key = keyOf(row, by)
    sums.set(key, add(row, sums.get(key) ?? { numerator: 0, denominator: null }))
  }
  return [...sums]
    .map(([key, sum]) => ({ key, ...sum }))
    .filter(({ numerator, denominator }) => numerator > 0 || (denominator ?? 0) > 0)
    .sort(
      (a, b) =>
        b.numerator - a.numerator || (b.denominator ?? 0) - (a.denominator ?? 0) || ((a.key ?? "\uffff") < (b.key ?? "\uffff") ? -1 : 1),
    )
}

function keyOf({ schoolCode, stage, subject }: Placed, by: SplitBy): string | null {
  return by === "school" ? schoolCode : by === "stage" ? stage : subject
}
