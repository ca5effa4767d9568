import { encode } from "uqr"

/** Four light modules around the square, as the standard asks. */
const BORDER = 4

/** A text as a QR code: modules a side, and the dark ones as the path of an SVG. */
export function roomSquare(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: "M", border: BORDER })
  const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: rows.join("") }
}
