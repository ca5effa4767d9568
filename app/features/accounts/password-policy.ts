import { Refusal } from "~/platform/errors"
import { COMMON_PASSWORDS } from "./common-passwords"

/**
 * What a chosen password must be: long, not well known, and not made of what everybody here knows. No rules on which
 * characters, no expiry (ASVS 5.0 6.2.5 and 6.2.10, NIST 800-63B). A bureau under 等保 that needs those adds a profile here.
 */
export const PASSWORD_MIN_LENGTH = 10
export const PASSWORD_MAX_LENGTH = 128

const LOCAL_WORDS = [
  "shicheng",
  "师程",
  "dadukou",
  "大渡口",
  "chongqing",
  "重庆",
  "teacher",
  "jiaoshi",
  "laoshi",
  "xuexiao",
  "school",
  "教师",
  "老师",
  "学校",
]
/** How much must remain when the known words are taken out. */
const OWN_LENGTH = 6

export interface PasswordContext {
  readonly signInName: string
  readonly displayName: string
  readonly teacherNo: string | null
  readonly schoolCode: string | null
}

/** Refuses a password that would be guessed; the refusal names the field `newPassword`. */
export function checkNewPassword(password: string, context: PasswordContext): void {
  const length = [...password].length
  if (length < PASSWORD_MIN_LENGTH) fail("password_too_short", { minimum: PASSWORD_MIN_LENGTH })
  if (length > PASSWORD_MAX_LENGTH) fail("password_too_long", { maximum: PASSWORD_MAX_LENGTH })
  const folded = password.normalize("NFKC").toLowerCase()
  if (COMMON_PASSWORDS.has(folded) || isMonotonous(folded)) fail("password_too_common")
  const known = [context.signInName, context.displayName, context.teacherNo, context.schoolCode]
  if (ownLength(folded, [...known, ...LOCAL_WORDS]) < OWN_LENGTH) fail("password_from_known_words")
}

/** How many characters are left when known words, years and leading or trailing runs of digits are taken out. */
function ownLength(password: string, words: readonly (string | null)[]): number {
  let rest = password
  for (const word of words) {
    const folded = word?.normalize("NFKC").toLowerCase() ?? ""
    if (folded.length >= 2) rest = rest.replaceAll(folded, "")
  }
  return [...rest.replaceAll(/(19|20)\d\d/g, "").replaceAll(/^\d{1,6}|\d{1,6}$/g, "")].length
}

/** One or two characters over and over, or a run such as abcdefghij or 9876543210. */
function isMonotonous(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0)
  if (new Set(codes).size <= 2) return true
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)))
  return steps.size === 1
}

function fail(code: string, params: Readonly<Record<string, number>> = {}): never {
  throw new Refusal(code, { field: "newPassword", params })
}
