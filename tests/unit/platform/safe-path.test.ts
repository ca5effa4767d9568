import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { safePath } from "~/platform/safe-path"

describe("a path to go back to", () => {
  test.each([
    ["/", "/"],
    ["/people?q=李&sort=name", "/people?q=%E6%9D%8E&sort=name"],
    ["/people/T1#top", "/people/T1"],
    ["//evil.test", "/home"],
    ["/\\evil.test", "/home"],
    ["/%5Cevil.test", "/%5Cevil.test"],
    ["/..//evil.test", "/home"],
    ["/./\\evil.test", "/home"],
    ["/a/../..//evil.test", "/home"],
    ["/\n/evil.test", "/home"],
    ["https://evil.test/", "/home"],
    ["javascript:alert(1)", "/home"],
    ["people", "/home"],
    ["", "/home"],
    [null, "/home"],
    [undefined, "/home"],
  ])("%j becomes %j", (to, expected) => {
    expect(safePath(to, "/home")).toBe(expected)
  })

  test("never leaves the app, whatever is asked", () => {
    const pieces = fc.array(
      fc.constantFrom("/", "\\", "..", ".", "\t", "\n", "evil.test", "@", ":", "http:", "?", "#", "%2f", "%5c", ";", " "),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const base = "https://shicheng.example"
        expect(new URL(safePath(`/${parts.join("")}`), base).origin).toBe(base)
      }),
      { numRuns: 2_000 },
    )
  })
})
