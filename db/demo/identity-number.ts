import type { Day } from "./day"

/** 999999 is no administrative division: no number made here belongs to anybody. */
const FICTITIOUS_AREA = "999999"
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_DIGITS = "10X98765432"

/** A resident identity number with a right check digit. `nth` counts the people of one birth date and sex from 0 to 499. */
export function fictitiousIdentityNumber({ bornOn, sex, nth }: { bornOn: Day; sex: "男" | "女"; nth: number }): string {
  if (nth > 499) throw new Error(`more than 500 people of one sex born on ${bornOn}`)
  const order = nth * 2 + (sex === "男" ? 1 : 0)
  const body = `${FICTITIOUS_AREA}${bornOn.replaceAll("-", "")}${String(order).padStart(3, "0")}`
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body.charAt(at)), 0)
  return body + CHECK_DIGITS.charAt(sum % 11)
}

/** A mobile number of the range 160, which no operator has been given. */
export const fictitiousMobile = (number: number): string => String(16_000_000_000 + number)
