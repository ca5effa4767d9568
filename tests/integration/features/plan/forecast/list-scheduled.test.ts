import { afterEach, beforeEach, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aCourse, aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { listScheduled } from "~/features/plan/forecast/list-scheduled.server"
import { planInForce } from "~/features/plan/measuring/plan-in-force.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(3))
})
afterEach(() => database.close())

async function enrolled(teacherNo: string, hoursTenths: number, on = SATURDAY): Promise<void> {
  const { number } = await aRun({ course: await aCourse({ hoursTenths }), run: { capacity: 10 }, sessions: [{ on }] })
  await applyForSeat({ actor: asTeacher(teacherNo), number, today: TODAY, now: NOW })
}

async function scheduled({
  scope = DISTRICT_SCOPE,
  planId = "dadukou-15fyp",
  asOf = TODAY,
}: {
  scope?: Scope
  planId?: string
  asOf?: typeof TODAY
} = {}) {
  const { plan } = await planInForce({ districtId: DISTRICT, planId })
  return listScheduled({ scope, plan, asOf, packs: await policyPacks({ districtId: DISTRICT }) })
}

test("who is behind counts from the end of the run that fills her gap; who lacks hours still does not", async () => {
  await enrolled("T001", 3000)
  await enrolled("T001", 600, addDays(SATURDAY, 7))
  await enrolled("T002", 60)
  expect(await scheduled()).toEqual([{ indicatorId: "hours_completion", on: addDays(SATURDAY, 7), adds: 1 }])
})

test("not in another school, not once the run is over, and not for a plan whose deadline has passed", async () => {
  await enrolled("T001", 3600)
  expect(await scheduled({ scope: { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B } })).toEqual([])
  expect(await scheduled({ asOf: SATURDAY })).toEqual([])
  expect(await scheduled({ planId: "dadukou-14fyp" })).toEqual([])
  expect(await scheduled()).toHaveLength(1)
})
