const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/

/** A plain decimal between two positions, NaN for anything else (empty, Infinity, 0x10). Up to 15 digits without a copy. */
export function parseDecimal(text: string, from: number, to: number): number {
  if (to > from && to - from <= 15) {
    let value = 0
    let at = from
    for (; at < to; at++) {
      const digit = text.charCodeAt(at) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (at === to) return value
  }
  const slice = text.slice(from, to)
  return DECIMAL.test(slice) ? Number(slice) : Number.NaN
}
