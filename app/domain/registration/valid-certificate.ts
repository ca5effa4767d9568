/** Which certificates (教师资格) are valid on a day? */
import type { CivilDate } from "../calendar/civil-date"
import type { Certificate } from "../facts"

/** Issued on or before `asOf` and, where a registration term is recorded, not past it. */
export function isValidOn({ issuedOn, registeredUntil }: Certificate, asOf: CivilDate): boolean {
  return issuedOn <= asOf && (registeredUntil === null || asOf <= registeredUntil)
}
