import { describe, expect, test } from "vitest"
import { aLeave, aPosting, aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Clock } from "~/domain/rotation/clock"
import { rotationChangesNextOn } from "~/domain/rotation/next-change"

const OPEN: PolicyPack = { ...pack14(), inForceUntil: null }
const clock = (startsOn: string, years: number): Clock => ({
  startsOn: civilDate(startsOn),
  years,
  requiredYears: 6,
  dueOn: civilDate("2027-09-01"),
  evidence: [],
})
const CLOCK = clock("2020-01-10", 3)
const next = (given: Parameters<typeof aTeacher>[0], known: [Clock, Clock] | null = [CLOCK, CLOCK], pack = OPEN) =>
  rotationChangesNextOn({
    facts: aTeacher(given),
    pack,
    asOf: civilDate("2023-01-15"),
    known: known && { isLeader: false, clock: known[0], atEarliest: known[1] },
  })

describe("of whom the rule concerns, a rotation verdict changes next", () => {
  test.each([
    ["when a year is full", {}, "2024-01-10"],
    ["when a posting begins", { postings: [aPosting({ startsOn: "2023-03-01" })] }, "2023-03-01"],
    ["when one is over", { postings: [aPosting({ endsOn: "2023-01-15" })] }, "2023-01-16"],
    ["when a rotation begins", { rotations: [aRotation({ startsOn: "2023-03-01" })] }, "2023-03-01"],
    ["when one is over", { rotations: [aRotation({ endsOn: "2023-06-30" })] }, "2023-07-01"],
    ["when sick leave begins", { leaves: [aLeave({ startsOn: "2023-03-01" })] }, "2023-03-01"],
    ["when it is over", { leaves: [aLeave({ endsOn: "2023-03-01" })] }, "2023-03-02"],
    ["never for study leave", { leaves: [aLeave({ kind: "study", startsOn: "2023-03-01", endsOn: "2023-04-01" })] }, "2024-01-10"],
    ["when she is 50", { bornOn: "1973-05-20" }, "2023-05-20"],
    ["when he is 55", { bornOn: "1968-05-20", sex: "male" as const }, "2023-05-20"],
    ["never for a birthday past", { bornOn: "1973-01-15" }, "2024-01-10"],
  ])("%s", (_, given, date) => {
    expect(next(given)).toBe(date)
  })

  test("when a year is full at the earliest, where a posting's kind is unknown", () => {
    expect(next({}, [CLOCK, clock("2016-05-01", 6)])).toBe("2023-05-01")
  })
})

describe("of whom it does not concern", () => {
  test("only with her postings", () => {
    const ahead = { rotations: [aRotation({ startsOn: "2023-03-01" })], leaves: [aLeave({ startsOn: "2023-03-01" })], bornOn: "1973-05-20" }
    expect(next(ahead, null)).toBeNull()
    expect(next({ ...ahead, postings: [aPosting({ startsOn: "2023-06-01" })] }, null)).toBe("2023-06-01")
  })

  test("and of everybody when its pack ends", () => {
    const ending = { ...pack14(), inForceUntil: civilDate("2023-06-30") }
    expect([next({}, null, ending), next({}, [CLOCK, CLOCK], ending)]).toEqual(["2023-07-01", "2023-07-01"])
  })
})
