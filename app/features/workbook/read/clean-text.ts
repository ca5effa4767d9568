import { type CellProblem, problem } from "./cell-problem"

/** Characters that cleaning leaves alone: printable ASCII without space, Latin, Chinese and its punctuation. Most cells pass here. */
const PLAIN = /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2026\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/
const UNDECODABLE = /\ufffd|\p{Surrogate}/u

/**
 * A cell's text as it is stored: NFC, trimmed, without invisible characters; line breaks and tabs inside become one space.
 * Control characters and what was lost in decoding are problems: text_control_characters, text_undecodable.
 */
export function cleanText(raw: string): string | CellProblem {
  if (PLAIN.test(raw)) return raw
  const text = raw.replace(INVISIBLE, "").normalize("NFC").replace(LINE_BREAKS, " ").trim()
  if (CONTROL.test(text)) return problem("text_control_characters")
  return UNDECODABLE.test(text) ? problem("text_undecodable") : text
}

/** Full-width letters, digits and signs as their ASCII forms (ＡＢ１２－ → AB12-). */
export function foldWidth(text: string): string {
  return /[\uff01-\uff5e\u3000]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ")
    : text
}

/** Length in characters (code points), not UTF-16 units. */
export function characterCount(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** A copy that does not keep the file chunk alive from which `text` was cut. */
export function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le")
}
