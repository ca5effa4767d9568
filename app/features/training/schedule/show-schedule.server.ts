import { listCalendarDays, listTrainers, listVenues } from "#db/queries/training/resources"
import { listScheduled } from "#db/queries/training/schedule"
import { listSessionTrainers } from "#db/queries/training/sessions"
import { addDays, addMonths, type CivilDate, firstDayOfMonth, lastDayOfMonth } from "~/domain/calendar/civil-date"
import { clockOf, mondayOf, weekdayOf } from "~/domain/scheduling/week"
import type { Scope } from "~/platform/scope"
import type { ScheduleDay, ScheduleItem, SchedulePage, ScheduleView } from "./schedule-page"

interface Asked {
  /** of the action `run.plan` */
  readonly scope: Scope
  readonly view: ScheduleView
  readonly on: CivilDate
  readonly today: CivilDate
}

/** The schedule of a week or a month: every session to be held, drafts too. In a fixed number of statements. */
export async function showSchedule({ scope, view, on, today }: Asked): Promise<SchedulePage> {
  const { from, until } = shownDays(view, on)
  const scheduled = await listScheduled(scope, { from, until })
  const trainers = await listSessionTrainers(scheduled.map(({ sessionId }) => sessionId))
  const venues = await listVenues(scope)
  const calendar = new Map((await listCalendarDays(scope, { from, until })).map((day) => [day.on, day]))
  const days: ScheduleDay[] = []
  for (let each = from; each <= until; each = addDays(each, 1)) {
    const { kind = null, name = null } = calendar.get(each) ?? {}
    const isInside = view !== "month" || (each >= firstDayOfMonth(on) && each <= lastDayOfMonth(on))
    days.push({ on: each, weekday: weekdayOf(each), kind, name, isToday: each === today, isInside })
  }
  const items = scheduled.map((row): ScheduleItem => {
    const venue = venues.find(({ id }) => id === row.venueId)
    return {
      ...{ id: row.sessionId, version: row.version, runNumber: row.runNumber, title: row.title, on: row.on, topic: row.topic },
      isDraft: row.runState === "draft",
      isOnline: row.delivery === "online",
      isMovable: row.runState !== "closed" && row.on >= today,
      starts: clockOf(row.startsMinute),
      ends: clockOf(row.endsMinute),
      venueId: row.venueId,
      place: venue === undefined ? null : `${venue.site} ${venue.name}`,
      trainers: trainers.filter(({ sessionId }) => sessionId === row.sessionId).map(({ trainerId, name }) => ({ id: trainerId, name })),
    }
  })
  return { view, on, ...neighbours(view, on), todayOn: today, days, items, rows: await rowsOf({ scope, view, venues, items }) }
}

function shownDays(view: ScheduleView, on: CivilDate) {
  if (view !== "month") return { from: mondayOf(on), until: addDays(mondayOf(on), 6) }
  return { from: mondayOf(firstDayOfMonth(on)), until: addDays(mondayOf(lastDayOfMonth(on)), 6) }
}

function neighbours(view: ScheduleView, on: CivilDate) {
  if (view !== "month") return { previousOn: addDays(mondayOf(on), -7), nextOn: addDays(mondayOf(on), 7) }
  return { previousOn: addMonths(firstDayOfMonth(on), -1), nextOn: addMonths(firstDayOfMonth(on), 1) }
}

interface Rows {
  readonly scope: Scope
  readonly view: ScheduleView
  readonly venues: Awaited<ReturnType<typeof listVenues>>
  readonly items: readonly ScheduleItem[]
}

/** What has a row of its own: everything in use, and what is not but still has a session here. */
async function rowsOf({ scope, view, venues, items }: Rows): Promise<SchedulePage["rows"]> {
  if (view === "venue")
    return venues
      .filter(({ id, state }) => state === "active" || items.some(({ venueId }) => venueId === id))
      .map(({ id, site, name }) => ({ id, name: `${site} ${name}` }))
  if (view !== "trainer") return []
  const teaching = new Set(items.flatMap(({ trainers }) => trainers.map(({ id }) => id)))
  return (await listTrainers(scope))
    .filter(({ id, state }) => state === "active" || teaching.has(id))
    .map(({ id, name, organisation }) => ({ id, name: `${name}（${organisation}）` }))
}
