import { afterEach, beforeEach, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { importWorkbook, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { anOpenRound, CANDIDATES, candidateSheets, districtScope, hrOfficer, schoolScope } from "#tests/support/title-round"
import { exportRound } from "~/features/title-rounds/export-round.server"
import { listRounds } from "~/features/title-rounds/list-rounds.server"
import { showRound } from "~/features/title-rounds/show-round.server"
import type { Actor } from "~/platform/actor"
import { translatorFor } from "~/platform/i18n/messages.server"
import { applicationLines, roundHeader } from "~/routes/titles/parts/round-lines"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  const many = Array.from({ length: 110 }, (_, at) => ({
    no: `N${String(at).padStart(3, "0")}`,
    name: "王芳",
    school: at % 2 ? SCHOOL_A : SCHOOL_B,
  }))
  await importWorkbook(candidateSheets([...CANDIDATES, ...many]))
  hr = await hrOfficer()
})
afterEach(() => database.close())

const SEARCH = { school: "", title: "", after: null, before: null, postsAfter: null, postsBefore: null } as const

/** Applications of so many people, straight into the tables: what is tested is reading them. */
function fill(roundId: number, people: number) {
  const { sqlite } = openedDatabase().writer
  sqlite
    .prepare(
      `insert into kept_verdict (district_id, number, teacher_id, rule, as_of_on, known_at, outcome, verdict, facts_digest, purpose, made_at)
       select district_id, printf('HY2026-%d-%d', ?, teacher_id), teacher_id, 'title', '2026-11-23', '2026-11-23T08:00:00.000Z', 'met',
         '{"summary":{"key":"title.summary.met","values":{"title":"grade_2"}},"criteria":[{"id":"years","outcome":"met","required":1,"actual":6,"unit":"years","missing":[]}]}',
         '', 'title_application', '2026-11-23T08:00:00.000Z' from roster order by teacher_id limit ?`,
    )
    .run(roundId, people)
  sqlite
    .prepare(
      `insert into title_application (district_id, round_id, teacher_id, school_id, title, kept_verdict_id, state, created_at, updated_at)
       select r.district_id, ?, r.teacher_id, r.school_id, 'grade_2', k.id, 'applied', '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z'
       from kept_verdict k join roster r on r.teacher_id = k.teacher_id where k.number like printf('HY2026-%d-', ?) || '%'`,
    )
    .run(roundId, roundId)
}

test("pages of posts and applicants hold everybody once, whichever way one goes; their statements do not grow with the rows", async () => {
  const few = await anOpenRound(hr, { name: "少" })
  const many = await anOpenRound(hr, { name: "多" })
  fill(few, 10)
  fill(many, 100)
  const show = (roundId: number, search: object = {}) =>
    showRound({ scope: districtScope, actor: hr, roundId, search: { ...SEARCH, ...search }, today: TODAY })
  await show(few)
  const statements = [await countStatements(() => show(few)), await countStatements(() => show(many))]
  expect(statements[0]).toBe(statements[1])
  const first = await show(many)
  const second = await show(many, { after: first.applicants.next })
  expect(second.applicants.next).toBeNull()
  const ids = [...first.applicants.rows, ...second.applicants.rows].map(({ id }) => id)
  expect([ids.length, new Set(ids).size]).toEqual([100, 100])
  const back = await show(many, { before: second.applicants.previous })
  expect(back.applicants.rows.map(({ id }) => id)).toEqual(first.applicants.rows.map(({ id }) => id))
  const lists = () => listRounds({ scope: schoolScope(SCHOOL_A), actor: hr, before: null })
  expect((await lists()).rounds.map(({ name, posts }) => [name, posts])).toEqual([
    ["多", 2],
    ["少", 2],
  ])
})

test("the file holds every application once with its reasons, and is in the audit before it leaves", async () => {
  const roundId = await anOpenRound(hr)
  fill(roundId, 105)
  const { rows } = await exportRound({ scope: districtScope, actor: hr, roundId })
  const audited = openedDatabase()
    .reader.sqlite.prepare("select details from audit_event where action = 'title_round.exported'")
    .pluck()
    .all()
  expect(audited).toEqual([JSON.stringify({ rows: 105 })])
  const translator = translatorFor("zh-CN")
  const lines = []
  for await (const line of applicationLines(rows, translator)) lines.push(line)
  expect(new Set(lines.map((line) => line[2])).size).toBe(105)
  expect(lines[0]).toHaveLength(roundHeader(translator).length)
  expect(lines[0]?.[11]).toBe("任职或任教年限：已达到；要求1年，实有6年")
  expect(lines.flat().join("")).not.toMatch(/\{\w+\}|undefined|\b[a-z]+[._][a-z_]+\b/)
})
