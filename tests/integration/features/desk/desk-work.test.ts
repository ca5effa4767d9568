import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { showDesk } from "~/features/desk/show-desk.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { importPeople, open, YEAR } from "../rotation-season/season-district"

let database: TestDatabase
let [hr, school, leader]: Actor[] = []
beforeEach(async () => {
  database = await aDatabase()
  await importPeople()
  hr = await anActor({ role: "hr_officer" })
  school = await anActor({ role: "school_administrator", schoolCode: SCHOOL_A })
  leader = await anActor({ role: "district_leader" })
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const at = (schoolCode: string): Scope => ({ kind: "school", districtId: DISTRICT, schoolCode })
const work = async (actor: Actor | undefined, scope: Scope) => {
  if (actor === undefined) throw new Error("nobody asks")
  return (await showDesk({ scope, actor, today: TODAY })).work
}

describe("what waits, on the desk", () => {
  test("is nothing before anything was begun", async () => {
    expect(await work(hr, district)).toEqual([])
  })

  test("is each reader's own turn or another's, and leads to where it is done", async () => {
    if (hr === undefined) throw new Error("nobody opens it")
    await open(hr)
    const listed = { kind: "season_nominate", of: YEAR, isMine: false, to: `/rotation/${YEAR}?state=listed` }
    expect(await work(hr, district)).toEqual([{ ...listed, count: 4, overdue: 4 }])
    expect(await work(leader, district)).toEqual([{ ...listed, count: 4, overdue: 4 }])
    expect(await work(school, at(SCHOOL_A))).toEqual([
      { ...listed, count: 3, overdue: 3, isMine: true, to: `/rotation/${YEAR}/nominations` },
    ])
    expect((await work(school, at(SCHOOL_B))).map(({ count }) => count)).toEqual([1])
  })

  test("takes the same number of statements however much it is", async () => {
    if (hr === undefined) throw new Error("nobody opens it")
    const before = await countStatements(() => work(hr, district))
    await open(hr)
    expect(await countStatements(() => work(hr, district))).toBe(before)
  })
})
