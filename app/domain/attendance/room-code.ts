/**
 * The code on a room's screen: it is made from the session, whether people come or go, and the stretch of time in which it stands there. Who
 * knows it was in the room, or was told by somebody who was, in that stretch.
 */

/** Without 0, 1, I and O, which are taken for one another: 32 signs, so that each is five bits. */
export const CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
const CODE_LENGTH = 6

export type Moment = "arrival" | "departure"
export const MOMENTS: readonly Moment[] = ["arrival", "departure"]

export interface CodeRule {
  readonly rotateSeconds: number
  readonly graceSeconds: number
}

/** A keyed digest of a text, in hexadecimal: only the server can make it. */
export type Digest = (text: string) => string

export interface CodePlace {
  readonly sessionId: number
  readonly moment: Moment
}

/** Which stretch of time a moment (in milliseconds since 1970) lies in. */
export function stretchAt(atMs: number, { rotateSeconds }: Pick<CodeRule, "rotateSeconds">): number {
  return Math.floor(atMs / (rotateSeconds * 1000))
}

/** For how many milliseconds more the code of a moment stands on the screen. */
export function standsForMs(atMs: number, rule: Pick<CodeRule, "rotateSeconds">): number {
  return (stretchAt(atMs, rule) + 1) * rule.rotateSeconds * 1000 - atMs
}

/** The code that a session shows in a stretch of time. */
export function codeIn({ sessionId, moment }: CodePlace, stretch: number, digest: Digest): string {
  const bits = BigInt(`0x${digest(`${sessionId} ${moment} ${stretch}`).slice(0, 16)}`)
  return Array.from({ length: CODE_LENGTH }, (_, at) => CODE_SIGNS[Number((bits >> BigInt(5 * at)) & 31n)]).join("")
}

/** Whether a code stood on the session's screen when it was read, or so shortly before that the grace covers it. */
export function isCodeAt(
  code: string,
  place: CodePlace,
  { atMs, rule, digest }: { atMs: number; rule: CodeRule; digest: Digest },
): boolean {
  const last = stretchAt(atMs, rule)
  const first = stretchAt(atMs - rule.graceSeconds * 1000, rule)
  for (let stretch = last; stretch >= first; stretch -= 1) if (codeIn(place, stretch, digest) === code) return true
  return false
}

/** A code as it was typed: letters of any case, with blanks or a hyphen between them. Null where it can be none. */
export function typedCode(text: string): string | null {
  const code = text.normalize("NFKC").replace(/[\s-]/gu, "").toUpperCase()
  return code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : null
}
