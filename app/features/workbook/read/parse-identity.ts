import { type Parsed, problem } from "./cell-problem"
import { foldWidth } from "./clean-text"
import { SCIENTIFIC } from "./parse-identifier"
import { REFUSES_DATES_AND_BOOLEANS, type ValueParser } from "./value-parser"

/**
 * The cell of an identity number, whatever its document: folded, upper case, without spaces. What it must look like depends on the row's kind of
 * document: `check-identity.ts`. Problems: identity_number_numeric (Excel keeps 15 digits of 18), identity_number_scientific, identity_number_characters.
 */
export function identityParser(): ValueParser {
  const fromText = (text: string): Parsed => {
    const number = foldWidth(text).replace(/^'/, "").replace(/\s/g, "").toUpperCase()
    if (SCIENTIFIC.test(number)) return problem("identity_number_scientific")
    return /^[0-9A-Z()/-]{1,30}$/.test(number) ? number : problem("identity_number_characters")
  }
  return { ...REFUSES_DATES_AND_BOOLEANS, fromText, fromNumber: () => problem("identity_number_numeric") }
}
