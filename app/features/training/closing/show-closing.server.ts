import type { Instant } from "#db/columns"
import { listMarks } from "#db/queries/training/attendance"
import { findRun, type RunRow } from "#db/queries/training/runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { compareHours } from "~/domain/scheduling/planned-hours"
import { clockOf } from "~/domain/scheduling/week"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { attendanceTerms } from "../attendance/attendance-terms.server"
import type { Duplicate } from "../claims/find-duplicates.server"
import { type RunHeld, runHeld } from "./closable-run.server"
import { closingLines, type PersonClosed } from "./closing-lines.server"
import type { ClosingLine, ClosingPage, ClosingRepeat } from "./closing-page"
import { runCost, shownClosings } from "./past-closings.server"
import { seenLines } from "./seen-lines.server"

interface Asked {
  /** of the action `run.close` */
  readonly scope: Scope
  readonly number: string
  readonly today: CivilDate
  readonly now: Instant
}

/** What closing a run would credit to whom and why, what stands in its way, and its closings so far. */
export async function showClosing({ scope, number, today, now }: Asked): Promise<ClosingPage> {
  const run = await findRun(scope, number)
  if (run === undefined || run.state === "draft") throw new NotFound()
  const { title, version, state } = run
  const held = await runHeld({ run, now })
  const closings = await shownClosings(run)
  return {
    run: { number, title, version, state },
    courseHours: run.hoursTenths / 10,
    hours: compareHours({ courseTenths: run.hoursTenths, sessions: held.sessions }),
    obstacles: state === "closed" ? [] : held.obstacles,
    preview: state === "announced" ? await previewOf({ scope, run, held, today }) : null,
    closings,
    cost: runCost(run, closings),
  }
}

interface Previewing {
  readonly scope: Scope
  readonly run: RunRow
  readonly held: RunHeld
  readonly today: CivilDate
}

async function previewOf({ scope: { districtId }, run, held, today }: Previewing): Promise<ClosingPage["preview"]> {
  const terms = await attendanceTerms({ districtId, on: held.sessions.at(-1)?.on ?? today })
  const marks = await listMarks(held.sessions.map(({ id }) => id))
  const closed = await closingLines({ districtId, run, held, marks, terms, notes: new Map() })
  if (closed === null) return null
  const marked = new Set(marks.filter(({ voidedAt }) => voidedAt === null).map(({ sessionId }) => sessionId))
  const unmarked = held.sessions.filter(({ id }) => !marked.has(id))
  return {
    lines: closed.lines.map(shownLine),
    unmarked: unmarked.map(({ id, on, startsMinute, endsMinute }) => ({
      id,
      on,
      starts: clockOf(startsMinute),
      ends: clockOf(endsMinute),
    })),
    seen: seenLines(closed.lines),
    fullFromPercent: terms.fullFromPercent,
    noneBelowPercent: terms.noneBelowPercent,
  }
}

function shownLine({ person, presentMinutes, plannedMinutes, credit, duplicates }: PersonClosed): ClosingLine {
  const { teacherId, teacherNo, name, schoolName } = person
  const { result, reason, hoursTenths, percent } = credit
  return {
    ...{ teacherId, teacherNo, name, schoolName, presentMinutes, plannedMinutes, percent, result, reason },
    hours: hoursTenths / 10,
    repeats: duplicates.flatMap((duplicate) => repeatOf(duplicate) ?? []),
  }
}

/** A claim that was refused or withdrawn credits nothing. */
function repeatOf({ findings, isCredited, entry, claim }: Duplicate): ClosingRepeat | null {
  if (entry !== null) return { findings, isCredited, claimNumber: null, ...said(entry) }
  if (claim === null || claim.state === "withdrawn" || claim.state === "refused") return null
  return { findings, isCredited, claimNumber: claim.number, ...said(claim) }
}

function said({ projectName, endsOn, hoursTenths }: { projectName: string; endsOn: string; hoursTenths: number }) {
  return { projectName, endsOn, hours: hoursTenths / 10 }
}
