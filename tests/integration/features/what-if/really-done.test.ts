import { createHash } from "node:crypto"
import { copyFileSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { closeDatabase, openDatabase, openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { listSchoolCircumstances } from "#db/queries/school-circumstances"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { anActor } from "#tests/support/actors"
import { asOfDates } from "#tests/support/arbitraries"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { importDemo } from "#tests/support/demo-rows"
import { hypothesesAbout, thosePossible } from "#tests/support/hypotheses"
import { DISTRICT } from "#tests/support/import-workbook"
import { reallyDo } from "#tests/support/really-do"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Hypothesis, SupposedSchool } from "~/domain/what-if/hypothesis"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"
import { linkTextOf, readLinkText } from "~/features/what-if/link-text"
import { understand } from "~/features/what-if/understand"
import type { Actor } from "~/platform/actor"

const NOW = "2026-11-24T00:00:00.000Z" as Instant
const SCOPE = { kind: "district", districtId: DISTRICT } as const

let database: TestDatabase
let actor: Actor
let schools: readonly SupposedSchool[]
let packs: readonly PolicyPack[]
let teacherIds: readonly number[]

beforeAll(async () => {
  database = await aDatabase()
  await importDemo({ teachers: 40 })
  actor = await anActor({ role: "hr_officer" })
  schools = await listSchoolCircumstances(SCOPE)
  packs = await policyPacks(SCOPE)
  teacherIds = openedDatabase().reader.sqlite.prepare("select id from teacher order by id").pluck().all() as number[]
  await closeDatabase()
}, 60_000)
afterAll(() => database.close())

test("to suppose is to judge what doing it would give, of random people, and leaves every byte of the database as it was", async () => {
  const asked = fc.record({
    who: fc.nat(),
    asOf: asOfDates,
    guesses: fc.array(hypothesesAbout(schools), { minLength: 1, maxLength: 8 }),
  })
  let supposed = 0
  await fc.assert(
    fc.asyncProperty(asked, async ({ who, asOf, guesses }) => {
      supposed += await compare({ teacherId: teacherIds[who % teacherIds.length] ?? 0, asOf, guesses })
    }),
    { numRuns: 60 },
  )
  expect(supposed).toBeGreaterThan(100)
}, 300_000)

test("a move and a rotation from there, which chance seldom makes, are really done the same", async () => {
  await openDatabase({ file: database.file })
  const inPost = openedDatabase()
    .reader.sqlite.prepare(
      "select teacher_id from posting where ends_on is null and superseded_at is null and starts_on < '2026-11-23' order by id limit 6",
    )
    .pluck()
    .all() as number[]
  const factsById = await Promise.all(inPost.map(async (teacherId) => ({ teacherId, facts: await factsOf(teacherId) })))
  await closeDatabase()
  expect(factsById).toHaveLength(6)
  const [startsOn, awayFrom] = [civilDate("2027-01-01"), civilDate("2027-09-01")]
  for (const { teacherId, facts } of factsById) {
    const [school, host] = schools.filter(({ code }) => facts.postings.every(({ schoolCode }) => schoolCode !== code))
    if (school === undefined || host === undefined) throw new Error("the district has more schools than anybody has worked at")
    const rotation = { rotationKind: "periodic", movesPersonnel: null, originSchoolCode: null, host } as const
    const guesses: Hypothesis[] = [
      { kind: "posting", school, startsOn, endsOn: null, postKind: null },
      { kind: "rotation", ...rotation, startsOn: awayFrom, endsOn: null },
    ]
    expect(await compare({ teacherId, asOf: civilDate("2028-08-31"), guesses })).toBe(2)
  }
}, 60_000)

/** Supposes what can be supposed of the guesses, by way of the text in an address, and really does it; how many that were. */
async function compare({
  teacherId,
  asOf,
  guesses,
}: {
  teacherId: number
  asOf: CivilDate
  guesses: readonly Hypothesis[]
}): Promise<number> {
  await closeDatabase()
  await openDatabase({ file: database.file })
  const before = digest(database.file)
  const facts = await factsOf(teacherId)
  const hypotheses = thosePossible(facts, guesses)
  const understood = understand({ reads: hypotheses.map(linkTextOf).map(readLinkText), facts, schools })
  if (understood.facts === null) throw new Error("what is possible must be understood")
  const guessed = judged(understood.facts, asOf)
  await closeDatabase()
  expect(digest(database.file)).toBe(before)
  expect(guessed).toEqual(await doneOnACopy({ teacherId, facts, hypotheses, asOf }))
  return hypotheses.length
}

/** The same on a copy of the file, through the one door for facts. */
async function doneOnACopy(about: { teacherId: number; facts: TeacherFacts; hypotheses: readonly Hypothesis[]; asOf: CivilDate }) {
  const { teacherId, facts, hypotheses, asOf } = about
  const copy = join(database.directory, "copy.db")
  copyFileSync(database.file, copy)
  await openDatabase({ file: copy })
  const education = hypotheses.find((one) => one.kind === "education")?.education
  if (education !== undefined)
    openedDatabase()
      .writer.sqlite.prepare("update teacher_record set education = ? where teacher_id = ? and superseded_at is null")
      .run(education, teacherId)
  await reallyDo(
    hypotheses.filter(({ kind }) => kind !== "education"),
    { actor, teacherId, facts, now: NOW },
  )
  const done = judged(await factsOf(teacherId), asOf)
  await closeDatabase()
  return done
}

async function factsOf(teacherId: number): Promise<TeacherFacts> {
  const [known] = await listTeacherFacts({ districtId: DISTRICT, teacherIds: [teacherId], knownAt: null })
  if (known === undefined) throw new Error("everybody is recorded")
  return known.facts
}

/** All facts and every verdict. The one difference meant: keys of what is supposed end in a mark. The order of rows says nothing. */
function judged(facts: TeacherFacts, asOf: CivilDate) {
  const verdicts = JUDGED_RULES.map((rule) => evaluateRule(rule, { facts, packs, asOf }))
  return sorted(JSON.parse(JSON.stringify({ facts, verdicts }).replaceAll('|what-if"', '"')))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(sorted)
    const isRows = rows.every((row) => typeof row === "object" && row !== null && ("key" in row || "evidence" in row || "entry" in row))
    return isRows ? rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : rows
  }
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, sorted(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex")
}
