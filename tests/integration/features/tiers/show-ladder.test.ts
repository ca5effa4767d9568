import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { type TierPerson, tierSheets } from "#tests/support/tier-people"
import type { LadderFilter } from "~/features/tiers/ladder-page"
import { listEligible } from "~/features/tiers/list-eligible.server"
import { listLadder } from "~/features/tiers/list-ladder.server"
import { showLadder } from "~/features/tiers/show-ladder.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const district: Scope = { kind: "district", districtId: DISTRICT }
const schoolB: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
const PEOPLE: readonly TierPerson[] = [
  { no: "T1", name: "赵一", subject: "语文" },
  { no: "T2", name: "钱二", subject: "数学", title: null },
  { no: "T3", name: "孙三", subject: "语文", school: SCHOOL_B, awards: [["骨干教师", "区级", "2023-01-01", "2027-11-23"]] },
  { no: "T4", name: "李四", subject: "语文", awards: [["骨干教师", "市级", "2025-01-01", "2027-11-24"]] },
  { no: "T5", name: "周五", subject: "数学", school: SCHOOL_B, awards: [["骨干教师", "区级", "2020-03-01", "2026-06-15"]] },
  { no: "T6", name: "吴六", subject: "语文", sanction: "2027-01-09" },
  { no: "T7", name: "郑七", status: "退休", leftOn: "2026-08-31", awards: [["骨干教师", "区级", "2024-01-01", "2028-12-31"]] },
  { no: "T8", name: "冯八", school: SCHOOL_B, title: "高级教师", awards: [["教育家型教师", "市级", "2025-01-01"]] },
]
const ladder = (scope: Scope = district) => showLadder({ scope, actor, today: TODAY })
const all: LadderFilter = { q: "", tier: "", level: "", next: "", near: "", term: "", school: "", subject: "" }
const list = (filter: Partial<LadderFilter> = {}, { scope = district as Scope, who = actor, after = null as string | null } = {}) =>
  listLadder({ scope, actor: who, filter: { ...all, ...filter }, after, before: null, today: TODAY })
const numbers = async (filter: Partial<LadderFilter>, asking?: Parameters<typeof list>[1]) => {
  const page = await list(filter, asking)
  expect(page.total).toBe(page.rows.length)
  return page.rows.map(({ teacherNo }) => teacherNo).sort()
}

describe("the ladder", () => {
  beforeEach(() => importWorkbook(tierSheets(PEOPLE)))

  test("counts everybody in post once, by class and level, and who is near the next", async () => {
    const page = await ladder()
    expect(page).toMatchObject({ people: 7, ending: 1, lapsed: 1, canAward: true, schoolName: null, asOf: TODAY })
    expect(
      page.rungs.map(({ tier, people, byLevel, mayApply, oneLacks }) => [tier, people, Object.values(byLevel), mayApply, oneLacks]),
    ).toEqual([
      ["educator", 1, [1, 0, 0], 0, 0],
      ["subject_leader", 0, [0, 0, 0], 0, 0],
      ["subject_master", 0, [0, 0, 0], 0, 0],
      ["backbone", 2, [1, 1, 0], 1, 1],
      ["qualified", 3, [0, 0, 0], 2, 1],
      [null, 1, [0, 0, 0], 0, 1],
    ])
  })

  test("has each school and each subject, most people with a class first", async () => {
    const page = await ladder()
    expect(page.schools?.map(({ key, name, people, awarded }) => [key, name, people, awarded])).toEqual([
      [SCHOOL_B, "乙小学", 3, 2],
      [SCHOOL_A, "甲小学", 4, 1],
    ])
    expect(page.subjects.map(({ key, people, awarded }) => [key, people, awarded])).toEqual([
      ["语文", 4, 2],
      [null, 1, 1],
      ["数学", 2, 0],
    ])
  })

  test("each number is the length of its list", async () => {
    const page = await ladder()
    for (const { tier, people, byLevel, mayApply, oneLacks } of page.rungs) {
      const asked = { tier: tier ?? ("none" as const) }
      expect(await numbers(asked)).toHaveLength(people)
      expect(await numbers({ ...asked, near: "may_apply" })).toHaveLength(mayApply)
      expect(await numbers({ ...asked, near: "one_lacks" })).toHaveLength(oneLacks)
      for (const level of ["municipal", "district", "school"] as const)
        expect(await numbers({ ...asked, level })).toHaveLength(byLevel[level])
    }
    expect(await numbers({ term: "ending" })).toEqual(["T3"])
    expect(await numbers({ term: "lapsed" })).toEqual(["T5"])
    expect(await numbers({ school: SCHOOL_B })).toEqual(["T3", "T5", "T8"])
    expect(await numbers({ subject: "数学", tier: "qualified" })).toEqual(["T2", "T5"])
    expect(await numbers({ q: "孙" })).toEqual(["T3"])
    expect(await numbers({})).toHaveLength(page.people)
  })

  test("of a school knows no other, nor what is withheld of its own", async () => {
    const who = await anActor({ role: "school_administrator", schoolCode: SCHOOL_B })
    const page = await ladder(schoolB)
    expect(page).toMatchObject({ people: 3, schools: null, schoolName: "乙小学" })
    expect(await numbers({ school: SCHOOL_A }, { scope: schoolB, who })).toEqual([])
    expect((await list({}, { scope: schoolB, who })).canAward).toBe(false)
    const schoolA: Scope = { ...schoolB, schoolCode: SCHOOL_A }
    const lacks = async (by: Actor) => (await list({ q: "吴六" }, { scope: schoolA, who: by })).rows[0]?.lacks
    expect(await lacks(actor)).toEqual(["ethics"])
    expect(await lacks(who)).toEqual(["withheld"])
  })

  test("a list says what each holds, what lacks, and leads to the award behind it", async () => {
    const [row] = (await list({ q: "李四" })).rows
    expect(row).toMatchObject({
      tier: "backbone",
      level: "municipal",
      next: "subject_master",
      outcome: "not_met",
      lacking: 1,
      lacks: ["held"],
      termEndsOn: "2027-11-24",
      award: { tier: "backbone", level: "municipal", grantedOn: "2025-01-01" },
    })
    expect((await list({ q: "周五" })).rows[0]).toMatchObject({ award: null, lapsed: "backbone", lapsedOn: "2026-06-16" })
  })

  test("those who may be awarded are those who may apply for that very class", async () => {
    const eligible = async (tier: "backbone" | "subject_master" | "educator_teacher") => {
      const page = await listEligible({
        scope: district,
        filter: { q: "", tier, school: "", subject: "" },
        after: null,
        before: null,
        today: TODAY,
      })
      expect(page.total).toBe(page.rows.length)
      return page.rows.map(({ teacherNo }) => teacherNo).sort()
    }
    expect(await eligible("backbone")).toEqual(["T1", "T5"])
    expect(await eligible("subject_master")).toEqual(["T3"])
    expect(await eligible("educator_teacher")).toEqual([])
  })
})

test("the number of statements does not grow with the people", async () => {
  const many = (count: number) => tierSheets(Array.from({ length: count }, (_, at) => ({ no: `T${at}`, name: "赵一" })))
  const used = async () => [await countStatements(() => ladder()), await countStatements(() => list())]
  await importWorkbook(many(10))
  await used()
  const few = await used()
  await importWorkbook(many(100))
  expect(await used()).toEqual(few)
})

test("pages hold everybody once, in order", async () => {
  await importWorkbook(
    tierSheets(Array.from({ length: 120 }, (_, at) => ({ no: `T${String(at).padStart(3, "0")}`, name: at % 2 === 0 ? "赵一" : "钱二" }))),
  )
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await list({ tier: "qualified" }, { after })
    seen.push(...page.rows.map(({ teacherNo }) => teacherNo))
    after = page.next
  } while (after !== null)
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
  expect((await list({}, { after: "nonsense" })).rows).toHaveLength(50)
})
