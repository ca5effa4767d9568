import type { SheetFormat } from "../format/column"
import { columnLetters, headerLookup } from "./header-text"
import { type RawRow, shownText } from "./raw-row"

/** Rows looked at for the header. */
export const HEADER_ROWS = 20
const LONGEST_HEADER = 200

export interface HeaderProblem {
  readonly code: "header_not_found" | "header_missing" | "header_duplicate"
  /** header_not_found {lookedFor}, header_missing {headers}, header_duplicate {header, columns}: headers joined by 、, columns as letters */
  readonly params: Readonly<Record<string, string>>
}

export interface FoundHeader {
  /** the (lower) header row; what comes after it is data */
  readonly rowNo: number
  /** for each of the format's columns its position in the file's rows, -1 where the file has none */
  readonly positions: readonly number[]
  /** how many of the format's columns the file has */
  readonly score: number
  readonly unknown: readonly { readonly header: string; readonly columnNo: number }[]
  readonly problems: readonly HeaderProblem[]
}

interface Candidate {
  readonly rowNo: number
  readonly matches: readonly (readonly [at: number, position: number])[]
  readonly unknown: FoundHeader["unknown"]
  readonly score: number
}

/**
 * Finds the header among the first filled rows of a sheet: title and note rows above it are passed over; it may be two merged rows, where the
 * lower row counts, the upper one fills its gaps, and a group's name may belong to the names under it (原学校 over 标识码).
 */
export function findHeader(rows: readonly RawRow[], format: SheetFormat): FoundHeader {
  const lookup = headerLookup(format)
  let best: Candidate | null = null
  for (let at = 0; at < Math.min(rows.length, HEADER_ROWS); at++) {
    const row = rows[at] as RawRow
    const above = rows[at - 1]
    const candidate = readCandidate(row, above?.rowNo === row.rowNo - 1 ? above : null, lookup)
    if (candidate.score > (best?.score ?? 0)) best = candidate
  }
  const required = format.columns.filter((column) => column.required).map((column) => column.header)
  if (best === null || best.score < Math.min(2, format.columns.length)) {
    const lookedFor = required.join("、")
    return {
      rowNo: 0,
      positions: [],
      score: best?.score ?? 0,
      unknown: [],
      problems: [{ code: "header_not_found", params: { lookedFor } }],
    }
  }
  const positions = format.columns.map((_, at) => best.matches.find(([matched]) => matched === at)?.[1] ?? -1)
  return { rowNo: best.rowNo, positions, score: best.score, unknown: best.unknown, problems: headerProblems(best, format, positions) }
}

function readCandidate(row: RawRow, above: RawRow | null, lookup: (header: string) => number | undefined): Candidate {
  const matches: [number, number][] = []
  const unknown: { header: string; columnNo: number }[] = []
  let group = ""
  for (let position = 0; position < Math.max(row.width, above?.width ?? 0); position++) {
    const lower = shownText(row, position).slice(0, LONGEST_HEADER)
    const upper = above === null ? "" : shownText(above, position).slice(0, LONGEST_HEADER)
    if (upper.trim() !== "") group = upper
    const at = lower.trim() === "" ? lookup(upper) : (lookup(joined(group, lower)) ?? lookup(lower))
    if (at !== undefined) matches.push([at, position])
    else if (lower.trim() !== "") unknown.push({ header: lower.trim(), columnNo: position + 1 })
  }
  return { rowNo: row.rowNo, matches, unknown, score: new Set(matches.map(([at]) => at)).size }
}

/** A group's name before the name under it; what ends the one and begins the other is said once (原学校 over 学校标识码 is 原学校标识码). */
function joined(group: string, lower: string): string {
  const [over, under] = [group.trim(), lower.trim()]
  let shared = Math.min(over.length, under.length)
  while (!over.endsWith(under.slice(0, shared))) shared--
  return over + under.slice(shared)
}

function headerProblems(best: Candidate, format: SheetFormat, positions: readonly number[]): readonly HeaderProblem[] {
  const missing = format.columns.filter((column, at) => column.required && positions[at] === -1).map((column) => column.header)
  const problems: HeaderProblem[] = missing.length === 0 ? [] : [{ code: "header_missing", params: { headers: missing.join("、") } }]
  for (const [at, column] of format.columns.entries()) {
    const columns = best.matches.filter(([matched]) => matched === at).map(([, position]) => columnLetters(position + 1))
    if (columns.length > 1) problems.push({ code: "header_duplicate", params: { header: column.header, columns: columns.join("、") } })
  }
  return problems
}
