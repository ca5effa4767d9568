import { parseCivilDate } from "~/domain/calendar/civil-date"
import { type CellProblem, problem } from "./cell-problem"

export interface IdentityRow {
  /** folded and upper case, as `identityParser` answers it */
  readonly number: string
  /** code of the document's kind; null where the row does not say */
  readonly kind: string | null
  /** YYYY-MM-DD; null where not given or faulty */
  readonly bornOn: string | null
  readonly sex: string | null
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = "10X98765432"
const EIGHTEEN = /^\d{17}[\dX]$/

/** Documents other than the identity card: what their numbers look like. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  hmt_travel_permit: /^([HM]\d{8}(\d{2})?|[A-Z]?\d{8}|\d{10}([A-Z0-9]|\([A-Z0-9]\))?)$/,
  foreigner_residence_permit: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  passport: /^[A-Z0-9]{5,20}$/,
}

/** The eighteenth character of a number whose first seventeen are digits (GB 11643, ISO 7064 MOD 11-2). */
export function checkDigitOf(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECK_DIGITS.charAt(sum % 11)
}

/**
 * Everything that is wrong with an identity number in its row; empty where nothing is. Problems: identity_kind_needed, identity_number_15_digits,
 * identity_number_length {length}, identity_number_birth_date, identity_number_check_digit, identity_number_pattern {kind},
 * identity_born_on_differs {inNumber, given}, identity_sex_differs {inNumber, given} (codes male and female).
 */
export function checkIdentity({ number, kind, bornOn, sex }: IdentityRow): readonly CellProblem[] {
  if (kind === null && number.length !== 15 && !EIGHTEEN.test(number)) return [problem("identity_kind_needed")]
  if (kind === null || kind === "resident_identity_card" || kind === "hmt_residence_permit") return checkCitizen(number, bornOn, sex)
  const pattern = PATTERNS[kind]
  return pattern === undefined || pattern.test(number) ? [] : [problem("identity_number_pattern", { kind })]
}

function checkCitizen(number: string, bornOn: string | null, sex: string | null): readonly CellProblem[] {
  if (/^\d{15}$/.test(number)) return [problem("identity_number_15_digits")]
  if (number.length !== 18) return [problem("identity_number_length", { length: number.length })]
  if (!EIGHTEEN.test(number)) return [problem("identity_number_characters")]
  const inNumber = parseCivilDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)
  if (inNumber === null) return [problem("identity_number_birth_date")]
  if (checkDigitOf(number) !== number.charAt(17)) return [problem("identity_number_check_digit")]
  const problems: CellProblem[] = []
  if (bornOn !== null && bornOn !== inNumber) problems.push(problem("identity_born_on_differs", { inNumber, given: bornOn }))
  const sexInNumber = Number(number.charAt(16)) % 2 === 1 ? "male" : "female"
  if (sex !== null && sex !== sexInNumber) problems.push(problem("identity_sex_differs", { inNumber: sexInNumber, given: sex }))
  return problems
}
