import { expect, test } from "vitest"
import { aLeave } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { supposeLeaveEnds } from "~/domain/what-if/leaves"

const end = (endsOn: string, startsOn: string | null = null, at = 0) => ({
  at,
  hypothesis: { kind: "leave_end" as const, startsOn: startsOn === null ? null : civilDate(startsOn), endsOn: civilDate(endsOn) },
})
const on = (startsOn: string, endsOn: string | null = null) =>
  aLeave({ startsOn, endsOn, evidence: { sheet: "请假", key: `T00001|${startsOn}`, label: startsOn } })

test("the open leave that began last ends; those that have ended are left alone", () => {
  const recorded = [on("2022-01-01"), on("2024-01-01", "2024-06-30"), on("2023-01-01")]
  const { leaves, faults } = supposeLeaveEnds({ recorded, supposed: [end("2026-01-31")] })
  expect(faults).toEqual([])
  expect(leaves.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
    ["2022-01-01", null],
    ["2024-01-01", "2024-06-30"],
    ["2023-01-01", "2026-01-31"],
  ])
  expect(leaves[2]?.evidence.key).toBe("T00001|2023-01-01|what-if")
})

test("a leave named by its first day may end earlier than recorded", () => {
  const { leaves } = supposeLeaveEnds({ recorded: [on("2024-01-01", "2024-06-30")], supposed: [end("2024-03-31", "2024-01-01")] })
  expect(leaves[0]?.endsOn).toBe("2024-03-31")
})

test.each([
  ["no leave is open", [on("2024-01-01", "2024-06-30")], [end("2026-01-31")], "no_open_leave"],
  ["none began then", [on("2024-01-01")], [end("2026-01-31", "2024-01-02")], "no_such_leave"],
  ["it would end before it began", [on("2024-01-01")], [end("2023-12-31")], "dates_out_of_order"],
  ["one leave is ended twice", [on("2024-01-01")], [end("2026-01-31"), end("2026-02-28", "2024-01-01", 1)], "supposed_twice"],
])("refused: %s", (_, recorded, supposed, code) => {
  expect(supposeLeaveEnds({ recorded, supposed }).faults).toMatchObject([{ code }])
})
