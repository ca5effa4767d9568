/** A thousand people apply for one run at once: how many are answered a second, and how long the slowest wait; beside as many bare answers. */
import { join } from "node:path"
import { closeDatabase, openDatabase } from "#db/client"
import { listTeacherNosOf } from "#db/queries/training/demo-people"
import { startServer, TODAY } from "#tests/e2e/support/server"
import { rushFor, slowestButOne } from "#tests/support/rush"
import { signInTeachers } from "#tests/support/signed-in-teachers"
import { aCourse, aRun } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { instantOf } from "~/platform/clock.server"
import { DISTRICT_ID } from "~/platform/config.server"
import { type Figure, timeMs } from "./figure"

const PEOPLE = 1000
const SEATS = 100
const SECRET = "of the bench alone, and of nobody else"

/** Plans a run in a demo district that is already loaded, and lets them all press. */
export async function benchRush({ dataDirectory, teachers }: { dataDirectory: string; teachers: number }): Promise<Figure[]> {
  const atMs = Date.parse(TODAY)
  const { number, cookies } = await prepare(join(dataDirectory, "shicheng.db"), atMs)
  const server = await startServer(dataDirectory, { LOG_LEVEL: "error", RATE_LIMIT: "0", SESSION_SECRET: SECRET })
  try {
    await bareAnswers(server.url, cookies.size)
    const bare = await bareAnswers(server.url, cookies.size)
    let waited: readonly number[] = []
    const ms = await timeMs(async () => {
      const answers = await rushFor({ url: server.url, number, cookies })
      const lost = answers.find(({ status }) => status !== 200)
      if (lost !== undefined) throw new Error(`${lost.teacherNo} was answered ${lost.status}`)
      waited = answers.map((answer) => answer.ms)
    })
    const what = `enrolment rush, ${cookies.size} at once`
    const note = `${SEATS} seats, the rest told their place in the line`
    const floor = { what: "as many bare answers (/healthz) at once", value: cookies.size / (bare.ms / 1000) }
    return [
      { what, teachers, value: cookies.size / (ms / 1000), unit: "/s", floor, note },
      { what: `${what}, p99`, teachers, value: slowestButOne(waited), unit: "ms", floor: { what: floor.what, value: bare.p99 } },
    ]
  } finally {
    await server.stop()
  }
}

async function prepare(file: string, atMs: number) {
  await openDatabase({ file })
  try {
    const today = civilDate(TODAY.slice(0, 10))
    const online = { on: addDays(today, 32), venueId: null, startsMinute: 1140, endsMinute: 1230 }
    const at = { today, now: instantOf(atMs) }
    const { number } = await aRun({
      course: await aCourse({ delivery: "online" }, at),
      run: { capacity: SEATS },
      sessions: [online],
      ...at,
    })
    const scope = { kind: "district", districtId: DISTRICT_ID } as const
    const teacherNos = await listTeacherNosOf(scope, { postKind: "teacher", stage: null, limit: PEOPLE })
    const cookies = await signInTeachers({ districtId: DISTRICT_ID, teacherNos, atMs, sessionSecret: SECRET })
    return { number, cookies }
  } finally {
    await closeDatabase()
  }
}

async function bareAnswers(url: string, count: number): Promise<{ ms: number; p99: number }> {
  const waited: number[] = []
  const ms = await timeMs(() =>
    Promise.all(Array.from({ length: count }, async () => waited.push(await timeMs(async () => (await fetch(`${url}/healthz`)).text())))),
  )
  return { ms, p99: slowestButOne(waited) }
}
