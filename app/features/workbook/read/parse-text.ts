import { type Parsed, problem } from "./cell-problem"
import { characterCount, foldWidth } from "./clean-text"
import { REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

const CERTAIN_DIGITS = 1e15

/** Free text; a plain number in it is its digits. Problems: text_too_long {max, length}, identifier_number. */
export function textParser(max: number): ValueParser {
  const fromText = (text: string): Parsed => {
    if (text.length <= max) return text
    const length = characterCount(text)
    return length > max ? problem("text_too_long", { max, length }) : text
  }
  return {
    ...REFUSES_DATES_AND_BOOLEANS,
    fromText,
    fromNumber: (value) => (Math.abs(value) < CERTAIN_DIGITS ? fromText(String(value)) : problem("identifier_number")),
  }
}

/** Eleven digits of the mainland; +86, spaces and hyphens may be there. Problem: mobile_pattern. */
export function mobileParser(): ValueParser {
  const fromText = (text: string): Parsed => {
    const digits = foldWidth(text)
      .replace(/[\s-]/g, "")
      .replace(/^(\+|00)86/, "")
    return /^1[3-9]\d{9}$/.test(digits) ? digits : problem("mobile_pattern")
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber: (value) => fromText(String(value)) }
}

const EMAIL = /^[^\s@<>(),;:"'\\[\]]{1,64}@[^\s@<>(),;:"'\\[\].]+(\.[^\s@<>(),;:"'\\[\].]+)+$/

/** Problems: email_pattern, text_too_long. */
export function emailParser(): ValueParser {
  const max = 254
  const fromText = (text: string): Parsed => {
    const address = foldWidth(text)
    if (address.length > max) return problem("text_too_long", { max, length: address.length })
    return EMAIL.test(address) ? address : problem("email_pattern")
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber: () => problem("email_pattern") }
}
