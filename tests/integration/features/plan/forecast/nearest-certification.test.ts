import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { listTeacherIds } from "#db/queries/standings"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { district, school, VOCATIONAL_A, VOCATIONAL_B, type VocationalPerson, vocationalSheets } from "#tests/support/dual-district"
import { randomOf } from "#tests/support/histories"
import { DISTRICT, importWorkbook, type TestWorkbook, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { applicationCriteria } from "~/domain/dual-qualified/application"
import { evaluateDualQualified } from "~/domain/dual-qualified/evaluate"
import { choosePack } from "~/domain/policy/choose"
import { nearestTo } from "~/features/plan/forecast/nearest-to.server"
import { showNearest } from "~/features/plan/forecast/show-nearest.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const asked = ({ scope = district as Scope, limit = 10, asOf = TODAY as string } = {}) => ({
  scope,
  planId: "dadukou-14fyp",
  indicatorId: "dual_qualified_share",
  asOf: civilDate(asOf),
  today: TODAY,
  limit,
})
const near = (more?: Parameters<typeof asked>[0]) => nearestTo(asked(more))
const keys = async (more?: Parameters<typeof asked>[0]) => (await near(more)).map(({ key }) => key)

async function imported(workbook: TestWorkbook): Promise<void> {
  expect((await importWorkbook(workbook)).faults).toEqual([])
}
const HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
const nameOf = (at: number) => `王${HAN[at % HAN.length]}${HAN[Math.floor(at / HAN.length) % HAN.length]}`

describe("dual-qualified", () => {
  const PEOPLE: readonly VocationalPerson[] = [
    { no: "C", name: "王丙", practised: 100 },
    { no: "B", name: "王乙", practised: 160 },
    { no: "A", name: "王甲" },
    { no: "E", name: "王戊", hasSkill: false, practised: 0 },
    { no: "D", name: "王丁", hasSkill: false, school: VOCATIONAL_B },
    { no: "F", name: "王己", certified: ["初级", "2024-01-01", null] },
    { no: "G", name: "王庚", isSpecialised: false },
    { no: "H", name: "王辛", sanctionedOn: "2026-06-01" },
    { no: "I", name: "王壬", hasCertificate: false, sanctionedOn: "2026-06-01" },
  ]
  beforeEach(() => imported(vocationalSheets(PEOPLE)))

  test("who may apply comes first, then who lacks least, with what each lacks", async () => {
    expect((await near()).map(({ key, lacking }) => [key, ...lacking.map((phrase) => phrase.key)])).toEqual([
      ["A", "nearest.step.apply_dual"],
      ["D", "dual_qualified.remedy.skill_certificate"],
      ["B", "enterprise_practice.remedy.practise"],
      ["C", "enterprise_practice.remedy.practise"],
      ["I", "certificate.remedy.obtain", "nearest.lacks.withheld"],
      ["E", "dual_qualified.remedy.skill_certificate", "enterprise_practice.remedy.practise"],
    ])
    const [, , b] = await near()
    expect(b).toMatchObject({ kind: "person", label: "王乙", schoolCode: VOCATIONAL_A, lacking: [{ values: { missing: 20 } }], on: null })
  })

  test("of whom only what is withheld lacks, nothing is said", async () => {
    expect(await keys()).not.toContain("H")
  })

  test("a school sees its own people only, and a list ends where it was asked to", async () => {
    expect(await keys({ scope: school(VOCATIONAL_B) })).toEqual(["D"])
    expect(await keys({ limit: 2 })).toEqual(["A", "D"])
    expect(await keys({ limit: 0 })).toEqual([])
  })

  test("a past day names nobody, and says so", async () => {
    expect(await showNearest(asked({ asOf: "2025-12-31" }))).toEqual({
      rows: [],
      said: { key: "nearest.none.past" },
    })
  })
})

test("the list of who is nearest to certification is what judging everybody would give", async () => {
  for (const seed of [1, 2, 3]) {
    const random = randomOf(seed)
    const people = Array.from({ length: 25 }, (_, at) => ({
      no: `S${seed}P${String(at).padStart(2, "0")}`,
      name: nameOf(at),
      hasCertificate: random() < 0.8,
      hasSkill: random() < 0.6,
      practised: Math.floor(random() * 300),
      ...(random() < 0.2 && { certified: ["初级", random() < 0.5 ? "2019-01-01" : "2023-01-01", null] as const }),
    }))
    await imported(vocationalSheets(people))
  }
  const packs = await policyPacks({ districtId: DISTRICT })
  const pack = choosePack({ packs, on: TODAY })
  if (pack === null) throw new Error("no policy in force")
  const teacherIds = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: 1000 })
  const known = await listTeacherFacts({ districtId: DISTRICT, teacherIds, knownAt: null })
  const judged = known
    .filter(({ facts }) => evaluateDualQualified({ facts, packs, asOf: TODAY }).outcome === "not_met")
    .map(({ facts }) => {
      const lacking = applicationCriteria({ facts, pack, asOf: TODAY }).filter(({ outcome }) => outcome !== "met")
      const days = lacking.reduce((sum, { required, actual }) => sum + (required ?? 0) - (actual ?? 0), 0)
      return { steps: lacking.length, days }
    })
    .sort((a, b) => a.steps - b.steps || a.days - b.days)
  const found = await near({ limit: 30 })
  expect(found).toHaveLength(30)
  const daysOf = (lacking: (typeof found)[number]["lacking"]) => lacking.reduce((sum, { values }) => sum + Number(values?.missing ?? 0), 0)
  const stepsOf = (lacking: (typeof found)[number]["lacking"]) => (lacking[0]?.key === "nearest.step.apply_dual" ? 0 : lacking.length)
  expect(found.map(({ lacking }) => ({ steps: stepsOf(lacking), days: daysOf(lacking) }))).toEqual(judged.slice(0, 30))
})
