import { expect, test } from "vitest"
import { lotOf } from "~/domain/enrolment/draw"

/** What `printf '%s' 'seed-1 T00123' | sha256sum` prints: anybody can draw again. */
test("a lot is the sum that a command line prints of seed, space and number", () => {
  expect(lotOf({ seed: "seed-1", teacherNo: "T00123" })).toBe(SUM)
  expect(lotOf({ seed: "seed-2", teacherNo: "T00123" })).not.toBe(SUM)
})

const SUM = "e83b096fd46e99338d566fef4bfd8d7f49a272ed4a2adb2e303dd10560ddb5b1"
