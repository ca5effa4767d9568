import { describe, expect, test } from "vitest"
import { compareHours } from "~/domain/scheduling/planned-hours"

const session = (startsMinute: number, endsMinute: number) => ({ startsMinute, endsMinute })

describe("the time of sessions beside the hours of a course", () => {
  test.each([
    [359, "less"],
    [360, null],
    [361, "more"],
  ])("%i minutes for 6 hours: %s", (minutes, differs) => {
    const sessions = [session(540, 720), session(540, 540 + minutes - 180)]
    expect(compareHours({ courseTenths: 60, sessions })).toMatchObject({ courseHours: 6, plannedMinutes: minutes, differs })
  })

  test("half an hour counts as tenths of an hour, exactly", () => {
    expect(compareHours({ courseTenths: 15, sessions: [session(600, 690)] }).differs).toBeNull()
    expect(compareHours({ courseTenths: 1, sessions: [session(600, 606)] }).differs).toBeNull()
    expect(compareHours({ courseTenths: 15, sessions: [session(600, 680)] })).toMatchObject({ plannedHours: 1.3, differs: "less" })
  })

  test("nothing is compared while no session is planned", () => {
    expect(compareHours({ courseTenths: 60, sessions: [] })).toMatchObject({ plannedMinutes: 0, differs: null })
  })
})
