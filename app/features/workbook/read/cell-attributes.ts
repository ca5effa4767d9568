import { parseDecimal } from "./parse-decimal"

const EQUALS = 61
const LETTER_R = 114

/** The attribute `r` of a row, -1 where it has none. */
export function rowNumberOf(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== EQUALS) continue
    const valueTo = closingQuote(text, at + 1, to)
    if (valueTo === -1) return Number.NaN
    if (text.charCodeAt(at - 1) === LETTER_R && text.charCodeAt(at - 2) <= 32) return parseDecimal(text, at + 2, valueTo)
    at = valueTo
  }
  return -1
}

/** Where the value whose opening quote stands at `open` ends; -1 where it is not quoted. */
export function closingQuote(text: string, open: number, to: number): number {
  const quote = text.charCodeAt(open)
  if (quote !== 34 && quote !== 39) return -1
  let at = open + 1
  while (at < to && text.charCodeAt(at) !== quote) at++
  return at < to ? at : -1
}

/** 0 for A1, 26 for AA1; beyond the columns looked at, any large number does. */
export function columnOf(text: string, from: number, to: number): number {
  let column = 0
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}
