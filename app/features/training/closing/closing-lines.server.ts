import type { MarkRow } from "#db/queries/training/attendance"
import { findRunTraining } from "#db/queries/training/closings"
import type { RunRow } from "#db/queries/training/runs"
import type { Tx } from "#db/transaction"
import { type Credit, creditOf } from "~/domain/attendance/credited"
import { yearOf } from "~/domain/calendar/civil-date"
import { NotFound } from "~/platform/errors"
import { byPlace, marksByPerson, presenceBy } from "../attendance/attendance-rows"
import type { AttendanceTerms } from "../attendance/attendance-terms.server"
import { type Duplicate, findDuplicates } from "../claims/find-duplicates.server"
import type { RunHeld } from "./closable-run.server"

/** What an hours entry of a run says, whosever it is. */
export interface RunTraining {
  readonly trainingYear: number
  readonly projectName: string
  readonly organiser: string
  readonly level: NonNullable<Awaited<ReturnType<typeof findRunTraining>>>["level"]
  readonly topic: NonNullable<Awaited<ReturnType<typeof findRunTraining>>>["topic"]
  readonly delivery: RunRow["delivery"]
  readonly startsOn: RunHeld["sessions"][number]["on"]
  readonly endsOn: RunHeld["sessions"][number]["on"]
  /** the run's own number: by it a claim with its certificate is known for the same */
  readonly certificateNo: string
}

export interface PersonClosed {
  readonly person: RunHeld["people"][number]
  readonly presentMinutes: number
  readonly plannedMinutes: number
  readonly credit: Credit
  readonly duplicates: readonly Duplicate[]
}

interface Closing {
  readonly districtId: string
  readonly run: RunRow
  readonly held: RunHeld
  readonly marks: readonly MarkRow[]
  readonly terms: AttendanceTerms
  /** why somebody failed, by teacher number */
  readonly notes: ReadonlyMap<string, string>
}

/** What each participant attended and is credited, in a number of statements that does not grow with them. Nobody where no session is held. */
export async function closingLines(
  { districtId, run, held: { sessions, people }, marks, terms, notes }: Closing,
  tx?: Tx,
): Promise<{ readonly training: RunTraining; readonly lines: readonly PersonClosed[] } | null> {
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (first === undefined || last === undefined) return null
  const { level, topic, organiser } = (await findRunTraining(run.id, tx)) ?? missing()
  const training = { trainingYear: yearOf(last.on), projectName: run.courseName, organiser, level, topic, delivery: run.delivery }
  const entry = { ...training, startsOn: first.on, endsOn: last.on, certificateNo: run.number }
  const listed = byPlace(people)
  const compared = listed.map(({ teacherId }) => ({ ...entry, teacherId, claimId: null, hoursTenths: run.hoursTenths, sha256s: [] }))
  const found = await findDuplicates({ districtId, trainings: compared }, tx)
  const own = marksByPerson(marks)
  const lines = listed.map((person, at) => {
    const duplicates = (found[at] ?? []).filter(({ isOwn }) => isOwn)
    const present = sessions.map((session) => {
      const marksThere = (own.get(person.teacherId) ?? []).filter(({ sessionId }) => sessionId === session.id)
      return presenceBy(session, marksThere, terms)
    })
    const [presentMinutes, plannedMinutes] = [sum(present.map(({ minutes }) => minutes)), sum(present.map(({ planned }) => planned))]
    const isCreditedAlready = duplicates.some(({ isCredited }) => isCredited)
    const attended = {
      presentMinutes,
      plannedMinutes,
      courseTenths: run.hoursTenths,
      isFailed: notes.has(person.teacherNo),
      isCreditedAlready,
    }
    return { person, presentMinutes, plannedMinutes, credit: creditOf(attended, terms), duplicates }
  })
  return { training: entry, lines }
}

function missing(): never {
  throw new NotFound()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
