import { type CalendarSessionRow, listOwnCalendar, listOwnMarks, listSessionSteps, type OwnMarkRow } from "#db/queries/training/agenda"
import { listVenues } from "#db/queries/training/resources"
import { listSessionTrainers, type SessionTrainerRow } from "#db/queries/training/sessions"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { burdenByWeek } from "~/domain/scheduling/burden"
import { clockOf, mondayOf, weekdayOf } from "~/domain/scheduling/week"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Scope } from "~/platform/scope"
import type { AgendaDay, AgendaItem, AgendaPage, AgendaWeek } from "./agenda-page"
import { type SessionHistory, sessionHistories } from "./session-history"

const MOST_COMING = 300
const PAST_A_PAGE = 30
const WEEKS = 4

interface Asked {
  /** of the action `enrolment.own` */
  readonly scope: Scope
  /** the past up to this day; null = up to yesterday */
  readonly until: CivilDate | null
  readonly today: CivilDate
}

/** A person's sessions, from today on and past ones, and what the coming weeks ask of her. In a fixed number of statements. */
export async function showAgenda({ scope, until, today }: Asked): Promise<AgendaPage> {
  const yesterday = addDays(today, -1)
  const pastUntil = until !== null && until < yesterday ? until : yesterday
  const ofWeeks = await listOwnCalendar(scope, { from: mondayOf(today), until: null, limit: MOST_COMING })
  const found = await listOwnCalendar(scope, { from: null, until: pastUntil, limit: PAST_A_PAGE + 1, newestFirst: true })
  const { past, earlierOn } = wholeDays(found)
  const coming = ofWeeks.filter(({ on }) => on >= today)
  const rows = [...coming, ...past]
  const ids = rows.map(({ sessionId }) => sessionId)
  const trainers = await listSessionTrainers(ids)
  const marks = await listOwnMarks(scope, ids)
  const venues = new Map((await listVenues(scope)).map(({ id, site, name }) => [id, `${site} ${name}`]))
  const changed = rows.filter(({ sequence }) => sequence > 0).map(({ runNumber }) => runNumber)
  const histories = sessionHistories(await listSessionSteps(scope, [...new Set(changed)]), (id) => venues.get(id) ?? null)
  const pack = choosePack({ packs: await policyPacks(scope), on: today })
  const mostWeekly = pack?.scheduling.weeklyHours.value ?? null
  const items = rows.map((row) => agendaItem({ row, trainers, marks, history: histories.get(row.sessionId) }))
  return {
    todayOn: today,
    coming: byDay(items.filter(({ on }) => on >= today)),
    past: byDay(items.filter(({ on }) => on < today)),
    earlierOn,
    weeks: weeksFrom({ rows: ofWeeks, today, weeklyHours: mostWeekly ?? Number.POSITIVE_INFINITY }),
    mostWeekly,
  }
}

/** A page of the past ends with a whole day; where one day fills it, with that day. */
function wholeDays(found: readonly CalendarSessionRow[]): { past: readonly CalendarSessionRow[]; earlierOn: CivilDate | null } {
  const cut = found.length > PAST_A_PAGE ? found.at(-1) : undefined
  if (cut === undefined) return { past: found, earlierOn: null }
  const past = found.filter(({ on }) => on !== cut.on)
  return past.length === 0 ? { past: found, earlierOn: addDays(cut.on, -1) } : { past, earlierOn: cut.on }
}

interface Given {
  readonly row: CalendarSessionRow
  readonly trainers: readonly SessionTrainerRow[]
  readonly marks: readonly OwnMarkRow[]
  readonly history: SessionHistory | undefined
}

function agendaItem({ row, trainers, marks, history }: Given): AgendaItem {
  const { sessionId, runNumber, title, topic, on, startsMinute, endsMinute, venueName, site } = row
  const at = (moment: OwnMarkRow["moment"]) => marks.find((mark) => mark.sessionId === sessionId && mark.moment === moment)?.at ?? null
  return {
    ...{ sessionId, runNumber, title, topic, on, starts: clockOf(startsMinute), ends: clockOf(endsMinute) },
    place: venueName === null ? null : `${site} ${venueName}`,
    part: row.part === "held" ? "teaching" : row.part,
    isCancelled: row.state === "cancelled" || row.runState === "cancelled",
    cancelReason: history?.cancelReason ?? row.cancelReason,
    was: history?.was ?? null,
    trainers: trainers.filter((trainer) => trainer.sessionId === sessionId).map(({ name }) => name),
    arrivedAt: at("arrival"),
    leftAt: at("departure"),
  }
}

/** Items of one day together; they come in the order of their days. */
function byDay(items: readonly AgendaItem[]): readonly AgendaDay[] {
  const days = new Map<CivilDate, AgendaItem[]>()
  for (const item of items) days.set(item.on, [...(days.get(item.on) ?? []), item])
  return [...days].map(([on, ofDay]) => ({
    ...{ on, weekday: weekdayOf(on) },
    items: ofDay.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.sessionId - b.sessionId)),
  }))
}

interface Weeks {
  readonly rows: readonly CalendarSessionRow[]
  readonly today: CivilDate
  readonly weeklyHours: number
}

/** What is asked of a participant; teaching is work of another kind. */
function weeksFrom({ rows, today, weeklyHours }: Weeks): readonly AgendaWeek[] {
  const asked = rows.filter(({ part, state, runState }) => part !== "teaching" && state === "planned" && runState !== "cancelled")
  const weeks = new Map(burdenByWeek({ sessions: asked, weeklyHours }).map((week) => [week.weekOn, week]))
  return Array.from({ length: WEEKS }, (_, at) => addDays(mondayOf(today), at * 7)).map((weekOn) => {
    const { minutes = 0, isOver = false } = weeks.get(weekOn) ?? {}
    return { weekOn, hours: Math.round(minutes / 6) / 10, isOver }
  })
}
