import { expect, test } from "vitest"
import { wasStored } from "~/domain/attendance/stored-scan"

test.each([
  [0, false],
  [119_999, false],
  [120_000, true],
])("a scan %i ms on its way", (waitedMs, stored) => {
  expect(wasStored(waitedMs)).toBe(stored)
})
