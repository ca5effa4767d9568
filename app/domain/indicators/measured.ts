/** What every measure gives back, from the rows or the numbers it found. */
import type { EvidenceRow } from "./district-facts"
import type { BesideFigure, Measured } from "./indicator"

/** A headline, and the rows behind it for who asks: those that count stand for one each, by their key. */
export interface Found {
  readonly measured: Measured
  readonly evidence: () => readonly EvidenceRow[]
}

const NOTHING: Measured = {
  actual: null,
  numerator: null,
  denominator: null,
  stock: null,
  unknown: 0,
  missing: [],
  beside: [],
  evidenceCount: 0,
}

/** Facts behind a count: which of them are one thing, and how a list shows it. */
export interface Behind<Fact> {
  readonly facts: readonly Fact[]
  readonly keyOf: (fact: Fact) => string
  readonly rowOf: (fact: Fact) => EvidenceRow
}

interface Counted<Fact> extends Behind<Fact> {
  /** null: the headline is itself of the day */
  readonly stock: number | null
  readonly beside?: readonly BesideFigure[]
}

/** As many as there are things, each once. */
export function counted<Fact>({ stock, beside = [], ...behind }: Counted<Fact>): Found {
  const count = distinct(behind.facts, behind.keyOf)
  return { measured: { ...NOTHING, actual: count, stock, beside, evidenceCount: count }, evidence: () => oneEach(behind) }
}

interface Divided {
  readonly numerator: number
  readonly denominator: number
  readonly unit: "percent" | "ratio"
  readonly unknown?: number
}

/** A share or a ratio; of nobody it is null, never 0 and never NaN. Its rows are listed from the database unless `behind` names them. */
export function divided<Fact>({ numerator, denominator, unit, unknown = 0 }: Divided, behind?: Behind<Fact>): Found {
  const actual = denominator === 0 ? null : ((unit === "percent" ? 100 : 1) * numerator) / denominator
  const evidenceCount = behind === undefined ? numerator : distinct(behind.facts, behind.keyOf)
  const evidence = () => (behind === undefined ? [] : oneEach(behind))
  return { measured: { ...NOTHING, actual, numerator, denominator, unknown, evidenceCount }, evidence }
}

/** Not to be known for want of these facts. */
export function notKnown(missing: readonly string[]): Found {
  return { measured: { ...NOTHING, missing }, evidence: () => [] }
}

/** How many things the facts tell of. */
export function distinct<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): number {
  return new Set(facts.map(keyOf)).size
}

/** Each thing once, by its earliest row, in the order of its key. The order of facts never matters. */
function oneEach<Fact>({ facts, rowOf }: Behind<Fact>): readonly EvidenceRow[] {
  const first = new Map<string, EvidenceRow>()
  for (const fact of facts) {
    const row = rowOf(fact)
    const known = first.get(row.key)
    if (known === undefined || byDay(row, known) < 0) first.set(row.key, row)
  }
  return [...first.values()].sort((a, b) => compare(a.key, b.key))
}

/** By day, then by whatever else tells two rows of one thing apart. */
function byDay(a: EvidenceRow, b: EvidenceRow): number {
  return (
    compare(a.on ?? "", b.on ?? "") ||
    compare(a.endsOn ?? "9", b.endsOn ?? "9") ||
    compare(a.label, b.label) ||
    compare(a.schoolCode ?? "", b.schoolCode ?? "") ||
    compare(a.subject ?? "", b.subject ?? "")
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
