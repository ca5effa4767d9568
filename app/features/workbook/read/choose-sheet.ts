import type { SheetFormat } from "../format/column"
import { partName } from "../format/sheet-part"
import { FileRefusal } from "./file-refusal"
import { foldHeader } from "./header-text"

/** How well a file's header fits a format. */
export interface HeaderMatch {
  readonly format: SheetFormat
  /** known headers found */
  readonly score: number
  /** a required header is missing, or one is there twice */
  readonly hasProblems: boolean
}

const namesOf = (format: SheetFormat) => [format.name, ...(format.aliases ?? [])].map(foldHeader)

/** 国内培训_2 and 国内培训(2) are more of 国内培训: a sheet holds a million rows at most. */
const withoutCount = (name: string) => name.replace(/[_-]?\d+$|\(\d+\)$/, "")

/** The format of a sheet of this name, or undefined. */
export function formatOfSheet(name: string, formats: readonly SheetFormat[]): SheetFormat | undefined {
  const folded = foldHeader(name)
  return (
    formats.find((format) => namesOf(format).includes(folded)) ?? formats.find((format) => namesOf(format).includes(withoutCount(folded)))
  )
}

/** Whether a sheet is named as that in which `first` goes on as its `part`th (the first being 1), as an export names it. */
export function isPartOf(name: string, first: string, part: number): boolean {
  return foldHeader(name) === foldHeader(partName({ name: first }, part))
}

/** The format that someone named. Throws FileRefusal sheet_name_unknown {sheet, allowed}. */
export function formatNamed(sheet: string, formats: readonly SheetFormat[]): SheetFormat {
  const format = formatOfSheet(sheet, formats)
  if (format !== undefined) return format
  throw new FileRefusal("sheet_name_unknown", { sheet, allowed: formats.map(({ name }) => name).join("、") })
}

/** The format whose name a file name contains; of several the longest (工作室成员 contains 工作室). */
function formatOfFile(fileName: string, formats: readonly SheetFormat[]): SheetFormat | undefined {
  const folded = foldHeader(fileName.replace(/\.[^.]*$/, ""))
  let best: { format: SheetFormat; length: number } | undefined
  for (const format of formats) {
    for (const name of namesOf(format))
      if (folded.includes(name) && name.length > (best?.length ?? 0)) best = { format, length: name.length }
  }
  return best?.format
}

/**
 * The format of a file that is one unnamed sheet (a csv, a workbook with a lone Sheet1): that of the file's name where its header fits, else the one
 * whose header fits best. Throws FileRefusal: sheet_ambiguous {candidates}, no_known_sheet {found, expected}.
 */
export function formatByContent(fileName: string, matches: readonly HeaderMatch[], formats: readonly SheetFormat[]): SheetFormat {
  const named = formatOfFile(fileName, formats)
  const fitting = matches.filter(({ hasProblems }) => !hasProblems)
  if (named !== undefined && (fitting.length === 0 || fitting.some(({ format }) => format === named))) return named
  const candidates = fitting.length > 0 ? fitting : matches
  const top = Math.max(0, ...candidates.map(({ score }) => score))
  const best = candidates.filter(({ score }) => score === top)
  const [only] = best
  if (only === undefined) throw new FileRefusal("no_known_sheet", { found: fileName, expected: formats.map(({ name }) => name).join("、") })
  if (best.length > 1) throw new FileRefusal("sheet_ambiguous", { candidates: best.map(({ format }) => format.name).join("、") })
  return only.format
}
