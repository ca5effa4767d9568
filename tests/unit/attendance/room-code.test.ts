import { createHmac } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CODE_SIGNS, codeIn, isCodeAt, MOMENTS, standsForMs, stretchAt, typedCode } from "~/domain/attendance/room-code"

const digest = (text: string) => createHmac("sha256", "a secret").update(text).digest("hex")
const rule = { rotateSeconds: 30, graceSeconds: 30 }
const place = { sessionId: 7, moment: "arrival" } as const
const START = 1_000_020_000
const code = codeIn(place, stretchAt(START, rule), digest)

describe("the code on a room's screen", () => {
  test("has six signs that nobody takes for others", () => {
    expect(CODE_SIGNS).toHaveLength(32)
    expect(CODE_SIGNS).not.toMatch(/[01IO]/)
    expect(code).toMatch(new RegExp(`^[${CODE_SIGNS}]{6}$`))
  })

  test("stands for thirty seconds and is taken for thirty more, and not before", () => {
    const isAt = (afterMs: number) => isCodeAt(code, place, { atMs: START + afterMs, rule, digest })
    expect(START % 30_000).toBe(0)
    expect([isAt(-1), isAt(0), isAt(29_999), isAt(30_000), isAt(59_999), isAt(60_000)]).toEqual([false, true, true, true, true, false])
    expect([standsForMs(START, rule), standsForMs(START + 29_999, rule)]).toEqual([30_000, 1])
  })

  test("is no other session's, nor that of leaving, nor one made with another secret", () => {
    const at = { atMs: START, rule, digest }
    expect(isCodeAt(code, { ...place, sessionId: 8 }, at)).toBe(false)
    expect(isCodeAt(code, { ...place, moment: "departure" }, at)).toBe(false)
    expect(isCodeAt(code, place, { ...at, digest: (text) => digest(`${text} `) })).toBe(false)
  })

  test("is itself at every moment it is shown, for every session", () => {
    const shown = fc.record({ sessionId: fc.nat(), moment: fc.constantFrom(...MOMENTS), atMs: fc.nat(2 ** 42) })
    fc.assert(
      fc.property(shown, ({ sessionId, moment, atMs }) => {
        const own = codeIn({ sessionId, moment }, stretchAt(atMs, rule), digest)
        expect(isCodeAt(own, { sessionId, moment }, { atMs, rule, digest })).toBe(true)
        expect(typedCode(own)).toBe(own)
      }),
    )
  })
})

test("is read however it is typed, and what can be none is told", () => {
  expect(typedCode(" abc-234 ")).toBe("ABC234")
  expect(typedCode("ＡＢＣ 234")).toBe("ABC234")
  for (const none of ["", "ABC23", "ABC2345", "ABC10O", "签到签到签到"]) expect(typedCode(none)).toBeNull()
})
