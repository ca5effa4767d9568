import type { Instant } from "#db/columns"
import { listMarks } from "#db/queries/training/attendance"
import { findStandingClosing, insertClosing } from "#db/queries/training/closings"
import { findRun, type RunRow } from "#db/queries/training/runs"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import type { Json } from "~/platform/canonical-json"
import { NotFound, refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { attendanceTerms } from "../attendance/attendance-terms.server"
import { saveManagedRun } from "../runs/managed-run.server"
import { runHeld } from "./closable-run.server"
import { closingLines, type PersonClosed, type RunTraining } from "./closing-lines.server"
import { seenLines } from "./seen-lines.server"
import { tellClosed } from "./tell-closed.server"

interface Closing {
  readonly actor: Actor
  readonly number: string
  readonly version: number
  /** what was previewed; null = as things stand */
  readonly seen: string | null
  /** sessions at which, it is stated, nobody was */
  readonly stated: readonly number[]
  /** why somebody failed, by teacher number */
  readonly notes: ReadonlyMap<string, string>
  readonly today: CivilDate
  readonly now: Instant
}

/**
 * Closes a run in one transaction: each participant's attendance and result are kept, and who passed gets her hours as an entry of the ledger,
 * which her standing follows at once. A run is closed once: it must be reversed before it is closed anew.
 */
export async function closeRun({ actor, number, version, seen, stated, notes, today, now }: Closing): Promise<{ readonly passed: number }> {
  const scope = scopeFor(actor, "run.close")
  const { districtId } = scope
  return inTransaction(async (tx) => {
    const run = await findRun(scope, number, tx)
    if (run === undefined) throw new NotFound()
    if ((await findStandingClosing(run.id, tx)) !== undefined) refuse("run_closed_twice", { params: { number } })
    if (run.version !== version) refuse("changed_meanwhile")
    const held = await runHeld({ run, now }, tx)
    const [obstacle] = held.obstacles
    if (obstacle !== undefined) refuse(obstacle.code, { params: obstacle.params })
    const marks = await listMarks(
      held.sessions.map(({ id }) => id),
      tx,
    )
    const marked = new Set(marks.filter(({ voidedAt }) => voidedAt === null).map(({ sessionId }) => sessionId))
    const silent = held.sessions.find(({ id }) => !marked.has(id) && !stated.includes(id))
    if (silent !== undefined) refuse("closing_not_taken", { field: "stated", params: { on: silent.on } })
    const terms = await attendanceTerms({ districtId, on: held.sessions.at(-1)?.on ?? today }, tx)
    const closed = await closingLines({ districtId, run, held, marks, terms, notes }, tx)
    if (closed === null) return refuse("closing_no_sessions", { params: { number } })
    if (seen !== null && seenLines(closed.lines) !== seen) refuse("closing_changed")
    const { entryIds, facts } = await creditHours({ actor, today, now, ...closed }, tx)
    const people = closed.lines.map(({ person: { teacherId, teacherNo }, presentMinutes, plannedMinutes, credit }) => ({
      ...{ teacherId, presentMinutes, plannedMinutes, result: credit.result, hoursTenths: credit.hoursTenths },
      hoursEntryId: entryIds.get(teacherId) ?? null,
      note: notes.get(teacherNo) ?? null,
    }))
    const closingId = await insertClosing({ districtId, runId: run.id, closedAt: now, closedBy: actor.accountId, people }, tx)
    await saveManagedRun({ run, change: { state: "closed" }, now }, tx)
    await tellClosed({ districtId, run, closingId, lines: closed.lines, now }, tx)
    await auditClosing({ actor, run, closingId, lines: closed.lines, notes, stated, facts }, tx)
    return { passed: people.filter(({ result }) => result === "passed").length }
  })
}

interface Crediting extends Pick<Closing, "actor" | "today" | "now"> {
  readonly training: RunTraining
  readonly lines: readonly PersonClosed[]
}

/** Writes the hours entries of who passed and has none of this training yet. */
async function creditHours({ actor, today, now, training, lines }: Crediting, tx: Tx) {
  const entryIds = new Map<number, number>()
  const credited = lines.filter(({ credit }) => credit.hoursTenths > 0)
  const changes = await recordFacts(
    { actor, today, now },
    async (facts) => {
      for (const { person, credit } of credited) {
        const entry = {
          ...training,
          teacherId: person.teacherId,
          hoursTenths: credit.hoursTenths,
          creditsTenths: null,
          recognition: "recognised",
        } as const
        entryIds.set(person.teacherId, await facts.insert("hours_entry", entry))
      }
    },
    tx,
  )
  const facts: Json = changes.map(({ table, before, after }) => ({ table, before, after }))
  return { entryIds, facts }
}

interface Audited extends Pick<Closing, "actor" | "notes" | "stated"> {
  readonly run: RunRow
  readonly closingId: number
  readonly lines: readonly PersonClosed[]
  readonly facts: Json
}

async function auditClosing({ actor, run, closingId, lines, notes, stated, facts }: Audited, tx: Tx): Promise<void> {
  const people = lines.map(({ person, presentMinutes, credit }) => ({ ...credit, teacherNo: person.teacherNo, presentMinutes }))
  const details = { closing: closingId, people, notes: Object.fromEntries(notes), stated, facts }
  await audit(tx, actor, "run.closed", { subject: { kind: "run", key: run.number }, details })
}
