import { createHash } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { sha256Hex } from "~/domain/enrolment/sha256"

test("is the standard's, whatever the text and its length", () => {
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 200]) expect(sha256Hex("a".repeat(length))).toBe(nodes("a".repeat(length)))
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(nodes(text))
    }),
  )
})

const nodes = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")
