import { expect, test } from "vitest"
import { isSupposed, naturalKey, supposedEvidence, supposedKey } from "~/domain/what-if/mark"

test("a supposed row says so after its natural key, once however often it is marked", () => {
  const key = supposedKey("T00001|2024")
  expect([isSupposed(key), isSupposed("T00001|2024")]).toEqual([true, false])
  expect(supposedKey(key)).toBe(key)
  expect([naturalKey(key), naturalKey("T00001|2024")]).toEqual(["T00001|2024", "T00001|2024"])
})

test("its sheet and label are those of a real row", () => {
  expect(supposedEvidence({ sheet: "年度考核", key: "T00001|2024", label: "2024" })).toEqual({
    sheet: "年度考核",
    key: "T00001|2024|what-if",
    label: "2024",
  })
})

test("marked rows sort as the real ones would", () => {
  const keys = ["T|2023-01-01", "T|2024-01-01", "T|2025-01-01"]
  expect([keys[0], supposedKey("T|2024-01-01"), keys[2]].sort()).toEqual([keys[0], "T|2024-01-01|what-if", keys[2]])
})
