/** A run with people in it whose session is on SATURDAY from 9:00 to 12:00, and what they do there: for tests of attendance and closing. */
import { randomBytes } from "node:crypto"
import type { Instant } from "#db/columns"
import { findRun } from "#db/queries/training/runs"
import type { Moment } from "~/domain/attendance/room-code"
import { checkIn } from "~/features/training/attendance/check-in.server"
import { showRoomScreen } from "~/features/training/attendance/show-room-screen.server"
import { closeRun } from "~/features/training/closing/close-run.server"
import { enrolList } from "~/features/training/enrolment/enrol-list.server"
import { type Actor, systemActor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { asTeacher, DISTRICT_SCOPE } from "./enrolments-in-database"
import { DISTRICT, TODAY } from "./import-workbook"
import { aRun, NOW, SATURDAY, type TestRun } from "./training-in-database"

const SYSTEM = systemActor(DISTRICT)

/** A clock time of SATURDAY in the district, seconds included where they matter. */
export function saturday(clock: string): Instant {
  const [hour = "0", minute = "0", second = "0"] = clock.split(":")
  return new Date(
    Date.parse(`${SATURDAY}T00:00:00+08:00`) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000,
  ).toISOString() as Instant
}

/** A run with these teachers enrolled by the office. */
export async function anAttendedRun(teacherNos: readonly string[], given: TestRun = {}) {
  const { number, sessionIds } = await aRun({ ...given, run: { capacity: Math.max(30, teacherNos.length), ...given.run } })
  await enrolList({ actor: SYSTEM, number, list: teacherNos.join(" "), today: TODAY, now: NOW })
  return { number, sessionIds, sessionId: sessionIds[0] ?? 0 }
}

/** The code that stands on the screen of a session's room. */
export async function codeOnScreen(sessionId: number, moment: Moment, now: Instant): Promise<string> {
  const { shown } = await showRoomScreen({ scope: DISTRICT_SCOPE, sessionId, moment, origin: "https://shicheng.test", now })
  if (shown === null) throw new Error("the screen shows no code")
  return shown.code
}

export interface TestScan {
  readonly sessionId: number
  readonly moment?: Moment
  /** when it was made; also when it is sent unless `sentAt` says otherwise */
  readonly at: Instant
  readonly sentAt?: Instant
  readonly code?: string
  readonly scanKey?: string
  /** typed: without the session that the square says */
  readonly isTyped?: boolean
}

/** A teacher reads the code off the screen and sends it. */
export async function scan(
  teacherNo: string,
  { sessionId, moment = "arrival", at, sentAt = at, code, scanKey = aScanKey(), isTyped = false }: TestScan,
) {
  const read = code ?? (await codeOnScreen(sessionId, moment, at))
  const waitedSeconds = (Date.parse(sentAt) - Date.parse(at)) / 1000
  const where = isTyped ? { session: null, moment: null } : { session: sessionId, moment }
  setClock(sentAt)
  return checkIn({ actor: asTeacher(teacherNo), form: { ...where, code: read, scanKey, waitedSeconds }, today: SATURDAY, now: sentAt })
}

export function aScanKey(): string {
  return randomBytes(16).toString("hex")
}

/** Signs in at the start and out at the end. */
export async function attend(teacherNo: string, sessionId: number, { from = "9:00", until = "12:00" } = {}): Promise<void> {
  await scan(teacherNo, { sessionId, at: saturday(from) })
  await scan(teacherNo, { sessionId, moment: "departure", at: saturday(until) })
}

/** Closes a run on SATURDAY evening as it stands. */
export async function close(
  actor: Actor,
  number: string,
  given: { notes?: ReadonlyMap<string, string>; stated?: readonly number[]; now?: Instant; version?: number } = {},
) {
  const { notes = new Map<string, string>(), stated = [], now = saturday("20:00") } = given
  const version = given.version ?? (await findRun(DISTRICT_SCOPE, number))?.version ?? 0
  return closeRun({ actor, number, version, seen: null, stated, notes, today: SATURDAY, now })
}
