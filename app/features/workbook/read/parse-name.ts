import { type Parsed, problem } from "./cell-problem"
import { characterCount } from "./clean-text"
import { REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

const MAX_CHARACTERS = 50
/** UTF-16 units, spaces counted, beyond which nobody need look */
const LONGEST_WRITTEN = 400
const COMMON = /^[\u4e00-\u9fff]{2,6}$/
/** • ‧ ・ ． ﹒ ･ ∙ ⋅ ᐧ · : all stand for the one separator U+00B7 */
const SEPARATORS = /\s*[\u2022\u2027\u30fb\uff0e\ufe52\uff65\u2219\u22c5\u1427\u00b7]\s*/g
const DOT_BETWEEN_HAN = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu
/** 张　三: written so that columns line up */
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu
const ALLOWED = /^[\p{Script=Han}\p{Script=Latin}\p{Variation_Selector}\u00b7 .'\u2019-]+$/u
const NOT_ALLOWED = /[^\p{Script=Han}\p{Script=Latin}\p{Variation_Selector}\u00b7 .'\u2019-]/gu
const PRIVATE_USE = /\p{Private_Use}/u
const HAS_LETTER = /[\p{Script=Han}\p{Script=Latin}]/u

/**
 * A person's name: Chinese characters of every extension and Latin letters, NFC, the separator folded to U+00B7, never NFKC.
 * Problems: name_private_use {characters} (a character a computer made up, to be replaced by its Unicode one), name_characters {characters}, text_too_long.
 */
export function nameParser(): ValueParser {
  const fromText = (text: string): Parsed => {
    if (COMMON.test(text)) return text
    if (text.length > LONGEST_WRITTEN) return problem("text_too_long", { max: MAX_CHARACTERS, length: characterCount(text) })
    const name = text.replace(SEPARATORS, "\u00b7").replace(DOT_BETWEEN_HAN, "\u00b7").replace(SPACE_BETWEEN_HAN, "").replace(/\s+/g, " ")
    if (PRIVATE_USE.test(name)) return problem("name_private_use", { characters: (name.match(/\p{Private_Use}/gu) ?? []).join("") })
    if (!ALLOWED.test(name) || !HAS_LETTER.test(name))
      return problem("name_characters", { characters: (name.match(NOT_ALLOWED) ?? [name]).slice(0, 10).join("") })
    const length = characterCount(name)
    return length > MAX_CHARACTERS ? problem("text_too_long", { max: MAX_CHARACTERS, length }) : name
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber: (value) => problem("name_characters", { characters: String(value) }) }
}
