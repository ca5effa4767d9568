/** A room of teachers who sign in over HTTP, with the code that they read off the running server's own screen. */
import { closeDatabase } from "#db/client"
import { type RunningServer, startServer } from "#tests/e2e/support/server"
import { enrolList } from "~/features/training/enrolment/enrol-list.server"
import { systemActor } from "~/platform/actor"
import { config, reloadConfig } from "~/platform/config.server"
import { anAttendedRun, aScanKey, saturday } from "./attendance-in-database"
import { aDatabase, type TestDatabase } from "./database"
import { numbered, staff, teachers } from "./enrolments-in-database"
import { DISTRICT, TODAY } from "./import-workbook"
import { signInTeachers } from "./signed-in-teachers"
import { aTrainer, NOW } from "./training-in-database"

/** A list of the office has 500 people at most. */
const LISTED = 500

export interface FullRoom {
  readonly database: TestDatabase
  readonly server: RunningServer
  readonly sessionId: number
  /** of who has a seat, by teacher number */
  readonly cookies: ReadonlyMap<string, string>
  readonly codeNow: () => Promise<string>
}

/** So many people with a seat in one session, on the morning of it, and a server for them; its trainer is one more. */
export async function aFullRoom(people: number): Promise<FullRoom> {
  const database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
  await staff(teachers(people + 1))
  const trainerNo = numbered(people + 1)
  const trainerId = await aTrainer({ source: "own", teacherNo: trainerNo, expertise: "教学设计" })
  const everybody = Array.from({ length: people }, (_, at) => numbered(at + 1))
  const { number, sessionId } = await anAttendedRun(everybody.slice(0, LISTED), {
    run: { capacity: people },
    sessions: [{ trainerIds: [trainerId] }],
  })
  for (let from = LISTED; from < people; from += LISTED) {
    const list = everybody.slice(from, from + LISTED).join(" ")
    await enrolList({ actor: systemActor(DISTRICT), number, list, today: TODAY, now: NOW })
  }
  const { sessionSecret, dataKey } = config()
  const at = saturday("9:00")
  const all = await signInTeachers({ districtId: DISTRICT, teacherNos: [...everybody, trainerNo], atMs: Date.parse(at), sessionSecret })
  await closeDatabase()
  const server = await startServer(database.directory, {
    ...{ SESSION_SECRET: sessionSecret, DATA_KEY: dataKey.toString("base64"), SHICHENG_NOW: at, DEMO: "1", RATE_LIMIT: "0" },
  })
  const trainer = all.get(trainerNo) ?? ""
  const cookies = new Map([...all].filter(([teacherNo]) => teacherNo !== trainerNo))
  return { database, server, sessionId, cookies, codeNow: () => codeOnPage(server.url, sessionId, trainer) }
}

async function codeOnPage(url: string, sessionId: number, cookie: string): Promise<string> {
  const page = await (
    await fetch(`${url}/sessions/${sessionId}/screen?moment=arrival`, { headers: { cookie, accept: "text/html" } })
  ).text()
  const code = /code=([2-9A-HJ-NP-Z]{6})/.exec(page)?.[1]
  if (code === undefined) throw new Error("the screen shows no code")
  return code
}

export interface SentScan {
  readonly teacherNo: string
  readonly status: number
  readonly already: boolean
  readonly ms: number
}

/** Sends a scan as the phone's script does. */
export async function sendScan(
  { server, sessionId, cookies }: Pick<FullRoom, "server" | "sessionId" | "cookies">,
  { teacherNo, code, scanKey = aScanKey() }: { readonly teacherNo: string; readonly code: string; readonly scanKey?: string },
): Promise<SentScan> {
  const startedAt = performance.now()
  const response = await fetch(`${server.url}/check-in/scans`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: server.url, accept: "application/json", cookie: cookies.get(teacherNo) ?? "" },
    body: new URLSearchParams({ session: String(sessionId), moment: "arrival", code, scanKey, waitedSeconds: "0" }),
  })
  const body = (await response.json()) as { already?: boolean }
  return { teacherNo, status: response.status, already: body.already === true, ms: performance.now() - startedAt }
}
