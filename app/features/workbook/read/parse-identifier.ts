import { type Parsed, problem } from "./cell-problem"
import { characterCount, foldWidth } from "./clean-text"
import { REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

export interface IdentifierRule {
  readonly pattern?: RegExp
  /** exactly so many digits */
  readonly digits?: number
  readonly max: number
}

/** Below this, Excel shows and keeps every digit of a whole number. */
const CERTAIN_BELOW = 1e11
/** 5.00104E+17, 5E+17: how Excel shows what it no longer knows */
export const SCIENTIFIC = /^\d(\.\d+E[+]?|E[+])\d+$/i

/**
 * An identifier that must stay text. Problems: identifier_number (a number whose digits are not certain), identifier_scientific,
 * identifier_leading_zeros {digits, found}, identifier_digits {digits, found}, identifier_pattern, text_too_long.
 */
export function identifierParser(rule: IdentifierRule): ValueParser {
  const { pattern, digits, max } = rule
  const fromText = (text: string): Parsed => {
    const id = foldWidth(text).replace(/^'/, "")
    if (SCIENTIFIC.test(id)) return problem("identifier_scientific")
    if (digits !== undefined) return ofDigits(id.replaceAll(" ", ""), digits)
    if (/^\d{4,}\.0+$/.test(id)) return problem("identifier_number")
    if (pattern !== undefined && !pattern.test(id)) return problem("identifier_pattern", { pattern: pattern.source })
    const length = id.length <= max ? id.length : characterCount(id)
    return length > max ? problem("text_too_long", { max, length }) : id
  }
  const fromNumber = (value: number): Parsed =>
    Number.isInteger(value) && value >= 0 && value < CERTAIN_BELOW ? fromText(String(value)) : problem("identifier_number")
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber }
}

function ofDigits(id: string, digits: number): Parsed {
  if (!/^\d+$/.test(id))
    return problem(/^\d+\.0*$/.test(id) ? "identifier_number" : "identifier_digits", { digits, found: characterCount(id) })
  if (id.length === digits) return id
  return problem(id.length < digits ? "identifier_leading_zeros" : "identifier_digits", { digits, found: id.length })
}
