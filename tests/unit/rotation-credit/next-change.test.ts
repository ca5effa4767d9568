import { expect, test } from "vitest"
import { aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import { rotationCreditChangesNextOn } from "~/domain/rotation-credit/next-change"

const OPEN: PolicyPack = { ...pack14(), inForceUntil: null }
const next = (given: Parameters<typeof aTeacher>[0], pack = OPEN, asOf = "2024-01-15") =>
  rotationCreditChangesNextOn({ facts: aTeacher(given), pack, asOf: civilDate(asOf) })
const rural = (startsOn: string, endsOn: string | null = null) => aPosting({ startsOn, endsOn, schoolSettlement: "rural" })

test.each([
  ["never, with nothing ahead", {}, null],
  ["when a posting begins", { postings: [aPosting({ startsOn: "2024-03-01" })] }, "2024-03-01"],
  ["when one is over", { postings: [aPosting({ endsOn: "2024-01-15" })] }, "2024-01-16"],
  ["never for one that is", { postings: [aPosting({ endsOn: "2024-01-14" })] }, null],
  ["when a rotation begins", { rotations: [aRotation({ startsOn: "2024-03-01" })] }, "2024-03-01"],
  ["when a month of one is full", { rotations: [aRotation({ startsOn: "2023-09-01" })] }, "2024-01-31"],
  ["when one is over", { rotations: [aRotation({ startsOn: "2023-09-01", endsOn: "2024-01-20" })] }, "2024-01-21"],
  ["never for one that is", { rotations: [aRotation({ startsOn: "2022-09-01", endsOn: "2023-08-31" })] }, null],
  ["when a month at a rural school is full", { postings: [rural("2023-09-20")] }, "2024-01-19"],
  ["counted from where the stretch began", { postings: [rural("2021-09-10", "2023-09-19"), rural("2023-09-20")] }, "2024-02-09"],
  ["never for a stretch that is over", { postings: [rural("2021-09-10", "2023-09-19"), aPosting({ startsOn: "2023-09-20" })] }, null],
])("%s", (_, given, date) => {
  expect(next(given)).toBe(date)
})

test("on the day that a month is full the next one counts", () => {
  const rotations = [aRotation({ startsOn: "2023-09-01" })]
  expect([next({ rotations }, OPEN, "2024-01-30"), next({ rotations }, OPEN, "2024-01-31")]).toEqual(["2024-01-31", "2024-02-29"])
})

test("when the pack ends", () => {
  expect(next({}, { ...OPEN, inForceUntil: civilDate("2024-06-30") })).toBe("2024-07-01")
})
