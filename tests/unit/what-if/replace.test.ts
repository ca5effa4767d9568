import { expect, test } from "vitest"
import { supposedKey } from "~/domain/what-if/mark"
import { withSupposed } from "~/domain/what-if/replace"

const keyOf = (row: { key: string }) => row.key

test("a supposed row stands in the place of the recorded one with its key; the others stay", () => {
  const supposed = { key: supposedKey("b"), says: "new" }
  const recorded = [
    { key: "a", says: "old" },
    { key: "b", says: "old" },
  ]
  expect(withSupposed(recorded, [supposed], keyOf)).toEqual([recorded[0], supposed])
})

test("with nothing supposed the list is the very same", () => {
  const recorded = [{ key: "a" }]
  expect(withSupposed(recorded, [], keyOf)).toBe(recorded)
})
