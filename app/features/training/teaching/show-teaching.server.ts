import { type CalendarSessionRow, listOwnCalendar } from "#db/queries/training/agenda"
import { countEnrolledOfRuns, existsOwnTrainer, listTrainerLoads, type TrainerLoadRow } from "#db/queries/training/teaching"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { schoolYearOf } from "~/domain/calendar/school-year"
import { SCHOOL_TERMS, schoolTermPeriod } from "~/domain/scheduling/school-term"
import { clockOf, weekdayOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import { feedbackFrom } from "./feedback-from.server"
import { loadOf } from "./load-of"
import type { TaughtSession, TeachingPage } from "./teaching-page"

const MOST_SHOWN = 200

interface Asked {
  /** of the action `session.teach` */
  readonly scope: Scope
  readonly today: CivilDate
}

/** The sessions that the scope's person teaches, and how much she teaches this school year. In a fixed number of statements. */
export async function showTeaching({ scope, today }: Asked): Promise<TeachingPage> {
  const year = schoolYearOf(today)
  const isTrainer = await existsOwnTrainer(scope)
  const ahead = await listOwnCalendar(scope, { from: today, until: null, limit: MOST_SHOWN })
  const behind = await listOwnCalendar(scope, { from: null, until: addDays(today, -1), limit: MOST_SHOWN, newestFirst: true })
  const taught = [...ahead, ...behind].filter(({ part }) => part === "teaching")
  const enrolled = await countEnrolledOfRuns([...new Set(taught.map(({ runId }) => runId))])
  const from = await feedbackFrom({ districtId: scope.districtId, today })
  const sessions = taught.map((row) => taughtSession(row, enrolled.get(row.runId) ?? 0))
  const terms: TeachingPage["terms"][number][] = []
  for (const term of SCHOOL_TERMS) {
    const { startsOn, endsOn } = schoolTermPeriod(year, term)
    const rows = await listTrainerLoads(scope, { from: startsOn, until: endsOn })
    terms.push({ term, ...loadOf(together(rows), from) })
  }
  return {
    ...{ todayOn: today, isTrainer, year, terms, feedbackFrom: from },
    coming: sessions.filter(({ on }) => on >= today),
    past: sessions.filter(({ on }) => on < today),
  }
}

function taughtSession(row: CalendarSessionRow, enrolled: number): TaughtSession {
  const { sessionId, runNumber, title, topic, on, startsMinute, endsMinute, venueName, site } = row
  return {
    ...{ sessionId, runNumber, title, topic, on, weekday: weekdayOf(on), enrolled },
    ...{ starts: clockOf(startsMinute), ends: clockOf(endsMinute) },
    place: venueName === null ? null : `${site} ${venueName}`,
    isCancelled: row.state === "cancelled" || row.runState === "cancelled",
  }
}

/** One person may stand twice among the trainers, with another organisation. */
function together(rows: readonly TrainerLoadRow[]): Omit<TrainerLoadRow, "trainerId"> {
  const sum = (of: (row: TrainerLoadRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const forms = sum((row) => row.forms)
  return {
    ...{ name: "", organisation: "", source: "own", state: "active" },
    ...{ sessions: sum((row) => row.sessions), minutes: sum((row) => row.minutes), people: sum((row) => row.people), forms },
    teaching: forms === 0 ? null : sum((row) => (row.teaching ?? 0) * row.forms) / forms,
  }
}
