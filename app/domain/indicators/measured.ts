/** What every measure gives back, from the rows or the numbers it found. */
import type { EvidenceRow } from "./district-facts"
import type { BesideFigure, Measured } from "./indicator"

/** A headline and the rows behind it: those that count stand for one each, by their key. */
export interface Found {
  readonly measured: Measured
  readonly evidence: readonly EvidenceRow[]
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

interface Counted {
  readonly evidence: readonly EvidenceRow[]
  /** null: the headline is itself of the day */
  readonly stock: number | null
  readonly beside?: readonly BesideFigure[]
}

/** As many as there are rows. */
export function counted({ evidence, stock, beside = [] }: Counted): Found {
  return { measured: { ...NOTHING, actual: evidence.length, stock, beside, evidenceCount: evidence.length }, evidence }
}

interface Divided {
  readonly numerator: number
  readonly denominator: number
  readonly unit: "percent" | "ratio"
  readonly unknown?: number
  /** where the rows are listed here; else as many as the numerator */
  readonly evidence?: readonly EvidenceRow[]
}

/** A share or a ratio; of nobody it is null, never 0 and never NaN. */
export function divided({ numerator, denominator, unit, unknown = 0, evidence }: Divided): Found {
  const actual = denominator === 0 ? null : ((unit === "percent" ? 100 : 1) * numerator) / denominator
  const evidenceCount = evidence === undefined ? numerator : countOf(evidence)
  return { measured: { ...NOTHING, actual, numerator, denominator, unknown, evidenceCount }, evidence: evidence ?? [] }
}

/** Not to be known for want of these facts. */
export function notKnown(missing: readonly string[]): Found {
  return { measured: { ...NOTHING, missing }, evidence: [] }
}

/** How many things the rows that count stand for. */
export function countOf(evidence: readonly EvidenceRow[]): number {
  return new Set(evidence.filter(({ counts }) => counts).map(({ key }) => key)).size
}

/** Each thing once: its earliest row. The order of facts never matters. */
export function oneEach(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const first = new Map<string, EvidenceRow>()
  for (const row of [...rows].sort(byDayAndKey)) if (!first.has(row.key)) first.set(row.key, row)
  return [...first.values()].sort((a, b) => compare(a.key, b.key))
}

/** By day, then by whatever else tells two rows apart. */
function byDayAndKey(a: EvidenceRow, b: EvidenceRow): number {
  return (
    compare(a.on ?? "", b.on ?? "") ||
    compare(a.key, b.key) ||
    compare(a.endsOn ?? "9", b.endsOn ?? "9") ||
    compare(a.label, b.label) ||
    compare(a.schoolCode ?? "", b.schoolCode ?? "") ||
    compare(a.subject ?? "", b.subject ?? "")
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
