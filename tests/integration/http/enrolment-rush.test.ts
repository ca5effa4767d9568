import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { closeDatabase, openDatabase } from "#db/client"
import { type RunningServer, startServer } from "#tests/e2e/support/server"
import { builtApp } from "#tests/support/build"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, numbered, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { type Rushed, rushFor } from "#tests/support/rush"
import { signInTeachers } from "#tests/support/signed-in-teachers"
import { aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays } from "~/domain/calendar/civil-date"
import { waitlistOrder } from "~/domain/enrolment/waitlist"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { config } from "~/platform/config.server"

const PEOPLE = 1000
/** enough for what does not depend on how many they are */
const FEW = 40
/** Whoever has the seats before: she takes all but the last. */
const EARLY = numbered(PEOPLE + 1)
const RULES = ["need_first", "quota_by_school", "lottery"] as const

let database: TestDatabase
let server: RunningServer
let cookies: ReadonlyMap<string, string>
let firstCome: string
const ranked = new Map<string, string>()

beforeAll(async () => {
  await builtApp()
  database = await aDatabase()
  await staff(teachers(PEOPLE + 1))
  firstCome = (await aRun({ run: { capacity: 2 } })).number
  await applyForSeat({ actor: asTeacher(EARLY), number: firstCome, today: TODAY, now: NOW })
  for (const [at, allocation] of RULES.entries()) {
    const run = { capacity: 1, allocation, quotas: allocation === "quota_by_school" ? { [SCHOOL_A]: 1 } : {} }
    ranked.set(allocation, (await aRun({ run, sessions: [{ on: addDays(SATURDAY, 7 * (at + 1)) }] })).number)
  }
  const teacherNos = Array.from({ length: PEOPLE }, (_, at) => numbered(at + 1))
  const { sessionSecret, dataKey } = config()
  cookies = await signInTeachers({ districtId: DISTRICT, teacherNos, atMs: Date.parse(NOW), sessionSecret })
  await closeDatabase()
  server = await startServer(database.directory, {
    ...{ SESSION_SECRET: sessionSecret, DATA_KEY: dataKey.toString("base64"), SHICHENG_NOW: NOW, DEMO: "1", RATE_LIMIT: "0" },
  })
}, 600_000)

afterAll(async () => {
  await server?.stop()
  await database?.close()
})

const positionSaid = ({ text }: Rushed) => Number(/名额已满，您是候补第(\d+)位/.exec(text)?.[1] ?? 0)
const readPlaces = async (number: string) => {
  await openDatabase({ file: database.file })
  try {
    return [...(await placesOf(number)).values()]
  } finally {
    await closeDatabase()
  }
}

describe("a thousand people who are signed in press at once", { timeout: 900_000 }, () => {
  test("for the last seat: one has it, and 999 are told their own place in the line", async () => {
    const answers = await rushFor({ url: server.url, number: firstCome, cookies })
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const winners = answers.filter(({ text }) => text.includes("已录取。请按课次时间参加"))
    expect(winners).toHaveLength(1)
    const told = answers.filter((one) => !winners.includes(one)).map((one) => [positionSaid(one), one.teacherNo] as const)
    told.sort((a, b) => a[0] - b[0])
    expect(told.map(([position]) => position)).toEqual(Array.from({ length: PEOPLE - 1 }, (_, at) => at + 1))
    const places = await readPlaces(firstCome)
    const seated = places.filter(({ state }) => state === "enrolled")
    expect(seated.map(({ teacherNo }) => teacherNo).sort()).toEqual([EARLY, winners[0]?.teacherNo].sort())
    const line = places.filter(({ state }) => state === "waitlisted").map((row) => ({ ...row, order: row.id }))
    expect(waitlistOrder(line).map(({ teacherNo }) => teacherNo)).toEqual(told.map(([, teacherNo]) => teacherNo))
  })

  test("and press again, with the same form or from another page: nobody has two places, and each is told the same", async () => {
    const some = new Map([...cookies].slice(0, FEW))
    const [one, two] = await Promise.all([
      rushFor({ url: server.url, number: firstCome, cookies: some }),
      rushFor({ url: server.url, number: firstCome, cookies: some }),
    ])
    expect(two.map(positionSaid)).toEqual(one.map(positionSaid))
    expect(await readPlaces(firstCome)).toHaveLength(PEOPLE + 1)
  })

  test.each(RULES)("where seats go by %s: all are taken in, and nobody has one before the window ends", async (rule) => {
    const number = ranked.get(rule) ?? ""
    const some = new Map([...cookies].slice(0, FEW))
    const answers = await rushFor({ url: server.url, number, cookies: some })
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(text).toContain("报名结束后由进修学院分配名额")
    }
    const places = await readPlaces(number)
    expect(places).toHaveLength(FEW)
    for (const { state, seat } of places) expect({ state, seat }).toEqual({ state: "applied", seat: null })
  })
})

test("the server met no fault and lost nobody", () => {
  expect(server.printed()).not.toMatch(/"fault"|SQLITE|unhandled/i)
})
