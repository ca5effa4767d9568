import { describe, expect, test } from "vitest"
import { aLeave, anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { standingOn } from "#tests/support/standing"

describe("a person's standing in a cycle", () => {
  const facts = aTeacher({
    teachingSince: "2021-09-01",
    postings: [aPosting({ startsOn: "2021-09-01" })],
    leaves: [aLeave({ startsOn: "2023-01-01", endsOn: "2023-02-28" })],
    hours: [
      anEntry({ endsOn: "2024-06-01", hours: 7 }),
      anEntry({ endsOn: "2022-01-01", hours: 5 }),
      anEntry({ endsOn: "2024-07-01", hours: 3 }),
    ],
  })

  test("is what is required for her months of duty, what her entries credit, and the pace", () => {
    const standing = standingOn("2024-06-30", facts)
    expect(standing.duty).toEqual({ startsOn: "2022-09-01", endsOn: "2025-12-31" })
    expect(standing.pace).toEqual({ months: 40, completedMonths: 22, leaveMonths: 2 })
    expect([standing.requiredHours, standing.concentratedRequiredHours]).toEqual([240, 40])
    expect(standing.credits.map(({ creditedTenths, reason }) => [creditedTenths, reason])).toEqual([
      [0, "before_duty"],
      [70, null],
    ])
    expect(standing.rolling).toEqual({ tenths: 120, nextExitOn: "2027-01-01" })
  })

  test("requires nothing of whom the rule does not concern", () => {
    const standing = standingOn("2024-06-30", facts, { applies: false })
    expect([standing.requiredHours, standing.concentratedRequiredHours, standing.pace.months]).toEqual([0, 0, 40])
  })

  test("without a posting has no duty", () => {
    const standing = standingOn("2024-06-30", { ...facts, postings: [] }, { applies: false })
    expect(standing.duty).toBeNull()
    expect(standing.credits.map(({ because }) => because)).toEqual(["not_in_post", "not_in_post"])
  })
})
