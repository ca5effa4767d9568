import type { SheetFormat } from "../format/column"

/** A header as it is compared: width, case, spaces, line breaks and the marks * ⚿ ： do not matter. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff*⚿🗝☆★:]/gu, "")
    .replace(/\(必填\)|\[必填\]|【必填】/g, "")
}

const knownHeaders = new WeakMap<SheetFormat, ReadonlyMap<string, number>>()

/** The folded headers of a format and the position of their columns. */
export function foldedHeaders(format: SheetFormat): ReadonlyMap<string, number> {
  const before = knownHeaders.get(format)
  if (before !== undefined) return before
  const known = new Map<string, number>()
  for (const [at, column] of format.columns.entries()) {
    for (const header of [column.header, column.field, ...(column.aliases ?? [])])
      if (!known.has(foldHeader(header))) known.set(foldHeader(header), at)
  }
  knownHeaders.set(format, known)
  return known
}

/** Answers the position of a header among the format's columns, or undefined. What stands in parentheses may be a remark. */
export function headerLookup(format: SheetFormat): (header: string) => number | undefined {
  const known = foldedHeaders(format)
  return (header) => {
    const folded = foldHeader(header)
    return folded === "" ? undefined : (known.get(folded) ?? known.get(folded.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, "")))
  }
}

/** A for 1, AA for 27. */
export function columnLetters(columnNo: number): string {
  let letters = ""
  for (let rest = columnNo; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}
