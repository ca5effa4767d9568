import { afterEach, beforeEach, expect, test } from "vitest"
import { listTeacherIds } from "#db/queries/standings"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, nextInstant, SCHOOL_HEADER, TODAY } from "#tests/support/import-workbook"
import { chanceOf, fillRandomDistrict } from "#tests/support/random-district"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { type DistrictFacts, TALLIES, type TallyName } from "~/domain/indicators/district-facts"
import { PORTFOLIO_PARTS, type PortfolioPart } from "~/domain/indicators/plan"
import { schoolOn } from "~/domain/indicators/tallied/place"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import { countPeople } from "~/features/plan/measuring/count-people.server"
import { factsBasis } from "~/features/plan/measuring/facts-basis.server"
import { joinCounted, type PeopleCounted, peopleCollector, tallyOf } from "~/features/plan/measuring/people-counted"
import { peopleMemory } from "~/features/plan/measuring/people-memory.server"
import { standingsAsked } from "~/features/plan/measuring/standings-asked"
import { talliesFromStandings, talliesOn } from "~/features/plan/measuring/tallies-on.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"

let database: TestDatabase
beforeEach(async () => {
  database = await aDatabase()
})
afterEach(() => database.close())

const PEOPLE = 120
const PARTS: readonly PortfolioPart[] = PORTFOLIO_PARTS
const scope = { kind: "district", districtId: DISTRICT } as const

/** Everybody judged on the day by every rule, from all of her facts. */
async function fromScratch(asOf: CivilDate): Promise<PeopleCounted> {
  const packs = await policyPacks({ districtId: DISTRICT })
  const teacherIds = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: PEOPLE + 1 })
  const collector = peopleCollector()
  for (const { teacherId, stage, subject, facts } of await listTeacherFacts({ districtId: DISTRICT, teacherIds, knownAt: null })) {
    const marks = talliedOn({ facts, packs, asOf, portfolioParts: PARTS })
    const schoolCode = schoolOn({ postings: facts.postings, asOf })
    if (schoolCode !== null && marks !== 0) collector.add({ teacherId, place: { schoolCode, stage, subject }, marks })
  }
  return collector.counted()
}

const asMap = (people: PeopleCounted) =>
  Object.fromEntries(people.teacherIds.map((id, at) => [id, [people.marks[at], people.places[people.placeOf[at] ?? -1]]]))

const sorted = (tallies: DistrictFacts["tallies"]) =>
  Object.fromEntries(TALLIES.map((tally) => [tally, [...tallies[tally]].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))]))

const talliesOf = (people: PeopleCounted) =>
  Object.fromEntries(TALLIES.map((tally) => [tally, tallyOf(people, { tally, schoolCode: null })])) as Record<
    TallyName,
    ReturnType<typeof tallyOf>
  >

const YEAR_ENDS = ["2020-12-31", "2021-12-31", "2023-12-31", "2025-12-31", "2026-01-01", "2023-08-31", "2023-09-01"].map(civilDate)

test.each([1, 2, 3])("everybody counts on any day for what the rules say of her, district %i", async (seed) => {
  await fillRandomDistrict({ seed, people: PEOPLE })
  const chance = chanceOf(seed + 100)
  const days = [TODAY, ...YEAR_ENDS, ...Array.from({ length: 8 }, () => chance.day("2020-06-01", "2027-06-30"))]
  const ids = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: PEOPLE + 1 })
  const middle = ids[chance.below(ids.length - 2)] ?? 0
  const first = peopleMemory({ districtId: DISTRICT, afterId: 0, untilId: middle })
  const second = peopleMemory({ districtId: DISTRICT, afterId: middle, untilId: Number.MAX_SAFE_INTEGER })
  for (const asOf of days) {
    const asked = { districtId: DISTRICT, asOf, portfolioParts: PARTS }
    const halves = [await countPeople({ ...asked, memory: first }), await countPeople({ ...asked, memory: second })]
    expect(asMap(joinCounted(halves)), asOf).toEqual(asMap(await fromScratch(asOf)))
  }
})

test("what is remembered of people follows every change of their facts, by whatever way it came", async () => {
  await fillRandomDistrict({ seed: 11, people: PEOPLE })
  const memory = peopleMemory({ districtId: DISTRICT, afterId: 0, untilId: Number.MAX_SAFE_INTEGER })
  const asOf = civilDate("2023-06-30")
  const isRight = async () =>
    expect(asMap(await countPeople({ districtId: DISTRICT, asOf, portfolioParts: PARTS, memory }))).toEqual(asMap(await fromScratch(asOf)))
  await isRight()
  const before = await countStatements(isRight)
  const actor = await anActor({ role: "hr_officer" })
  const record = (write: Parameters<typeof recordFacts>[1]) =>
    inTransaction((tx) => recordFacts({ actor, today: TODAY, now: nextInstant() }, write, tx))
  const [some, other] = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: 2 })
  await record(async (facts) => {
    await facts.insert("hours_entry", {
      teacherId: some ?? 0,
      trainingYear: 2023,
      level: "district",
      projectName: "补录培训",
      delivery: "in_person",
      endsOn: civilDate("2023-05-05"),
      hoursTenths: 4000,
      recognition: "recognised",
    })
    await facts.insert("certificate", { teacherId: other ?? 0, kind: "教师资格", certificateNo: "补", issuedOn: civilDate("2019-01-01") })
  })
  await isRight()
  expect(await countStatements(isRight)).toBeLessThanOrEqual(before)
  await importWorkbook({ 学校: [SCHOOL_HEADER, ["2150010001", "第一幼儿园", "幼儿园", "公办"]] })
  await isRight()
})

test.each([4, 5, 6])("what the standings count for today is what judging everybody on it counts, district %i", async (seed) => {
  await fillRandomDistrict({ seed, people: PEOPLE })
  const scratch = talliesOf(await fromScratch(TODAY))
  const asked = { schoolCode: null, today: TODAY, portfolioParts: PARTS, basis: await factsBasis(DISTRICT) }
  const standings = standingsAsked(asked)
  if (standings === null) throw new Error("a policy is in force")
  const counted = await talliesFromStandings(scope, standings)
  expect(sorted({ ...scratch, ...counted })).toEqual(sorted(scratch))
  expect(counted.in_post.length).toBeGreaterThan(5)
  const whole = () => talliesOn({ scope, asOf: TODAY, ...asked })
  expect(sorted(await whole())).toEqual(sorted(scratch))
  expect(sorted(await whole())).toEqual(sorted(scratch))
})

test("what is known of today follows every change of facts", async () => {
  await fillRandomDistrict({ seed: 12, people: PEOPLE })
  const asked = { scope, schoolCode: null, asOf: TODAY, today: TODAY, portfolioParts: PARTS }
  const isRight = async () =>
    expect(sorted(await talliesOn({ ...asked, basis: await factsBasis(DISTRICT) }))).toEqual(sorted(talliesOf(await fromScratch(TODAY))))
  await isRight()
  const actor = await anActor({ role: "hr_officer" })
  for (const teacherId of await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: 3 })) {
    const values = { teacherId, kind: "教师资格", certificateNo: "补", issuedOn: civilDate("2019-01-01") }
    await inTransaction((tx) =>
      recordFacts({ actor, today: TODAY, now: nextInstant() }, async (facts) => void (await facts.insert("certificate", values)), tx),
    )
    await isRight()
  }
})
