import { listCalendarDays, listTrainers, listVenues, type TrainerRow, type VenueRow } from "#db/queries/training/resources"
import { listRunsById, type RunRow } from "#db/queries/training/runs"
import {
  listPeopleOfSchools,
  listScheduled,
  listScheduledPlaces,
  type ScheduledPlace,
  type ScheduledRow,
} from "#db/queries/training/schedule"
import { listSessionTrainers } from "#db/queries/training/sessions"
import type { Tx } from "#db/transaction"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PlannedPerson, PlannedRun, PlannedSession, ScheduleLimits, SchedulePlan } from "~/domain/scheduling/plan"
import { mondayOf } from "~/domain/scheduling/week"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { refuse } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

/** A plan with the names of what stands in it. */
export interface LoadedPlan {
  readonly scope: Scope
  readonly plan: SchedulePlan
  readonly runs: ReadonlyMap<string, RunRow>
  readonly venues: ReadonlyMap<number, VenueRow>
  readonly trainers: ReadonlyMap<number, TrainerRow>
  readonly people: ReadonlyMap<number, Omit<ScheduledPlace, "runId">>
  readonly rows: readonly ScheduledRow[]
}

interface Asked {
  readonly scope: Scope
  readonly from: CivilDate
  readonly until: CivilDate
  /** a run that must be in the plan though it has no session in these days */
  readonly runId: number | null
}

/** Everything that sessions between two days can clash with: the whole weeks of both. In a fixed number of statements. */
export async function loadPlan({ scope, from, until, runId }: Asked, tx?: Tx): Promise<LoadedPlan> {
  const days = { from: mondayOf(from), until: addDays(mondayOf(until), 6) }
  const rows = await listScheduled(scope, days, tx)
  const runIds = [...new Set([...rows.map((row) => row.runId), ...(runId === null ? [] : [runId])])]
  const runRows = await listRunsById(scope, runIds, tx)
  const places = await listScheduledPlaces(runIds, tx)
  const taught = await listSessionTrainers(
    rows.map(({ sessionId }) => sessionId),
    tx,
  )
  const venues = new Map((await listVenues(scope, tx)).map((venue) => [venue.id, venue]))
  const trainers = new Map((await listTrainers(scope, tx)).map((trainer) => [trainer.id, trainer]))
  const own = [...trainers.values()].flatMap(({ teacherId }) => teacherId ?? [])
  const people = new Map([...places, ...(await listPeopleOfSchools(own, tx))].map((person) => [person.teacherId, person]))
  const calendar = await listCalendarDays(scope, days, tx)
  const trainersOf = groupedBy(taught, "sessionId", ({ trainerId }) => trainerId)
  const participantsOf = groupedBy(places, "runId", ({ teacherId }) => teacherId)
  const runs = new Map(runRows.map((run) => [run.number, run]))
  return {
    scope,
    plan: {
      sessions: rows.map((row) => plannedSession(row, trainersOf.get(row.sessionId) ?? [])),
      runs: new Map(runRows.map((run) => [run.number, plannedRun(run, participantsOf.get(run.id) ?? [])])),
      venues,
      trainers,
      people: people satisfies ReadonlyMap<number, PlannedPerson>,
      days: new Map(calendar.map(({ on, kind, name }) => [on, { kind, name }])),
      limits: await limitsOn({ scope, on: from }, tx),
    },
    runs,
    venues,
    trainers,
    people,
    rows,
  }
}

/** The key of a session in a plan. */
export function sessionKey(sessionId: number): string {
  return String(sessionId)
}

function plannedSession(row: ScheduledRow, trainerIds: readonly number[]): PlannedSession {
  const { sessionId, runNumber, on, startsMinute, endsMinute, venueId } = row
  return { key: sessionKey(sessionId), runNumber, on, startsMinute, endsMinute, venueId, trainerIds }
}

function plannedRun({ number, startsOn, endsOn, capacity }: RunRow, participantIds: readonly number[]): PlannedRun {
  return { number, startsOn, endsOn, capacity, participantIds }
}

/** The limits of the pack in force on a day. */
async function limitsOn({ scope, on }: { scope: Scope; on: CivilDate }, tx?: Tx): Promise<ScheduleLimits> {
  const pack = choosePack({ packs: await policyPacks({ districtId: scope.districtId }, tx), on })
  if (pack === null) return refuse("schedule_no_policy", { field: "on", params: { on } })
  const { mostAway, travelMinutes, weeklyHours, teachingDayUntilHour, vacationMonths } = pack.scheduling
  return {
    mostAway: mostAway.value,
    travelMinutes: travelMinutes.value,
    weeklyHours: weeklyHours.value,
    teachingDayUntilHour: teachingDayUntilHour.value,
    vacationMonths: vacationMonths.value,
  }
}

function groupedBy<Row, Key extends keyof Row, Value>(rows: readonly Row[], key: Key, take: (row: Row) => Value): Map<Row[Key], Value[]> {
  const groups = new Map<Row[Key], Value[]>()
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), take(row)])
  return groups
}
