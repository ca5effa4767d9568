import { listRunSessions, listSessionTrainers, listWaivers } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf, weekdayOf } from "~/domain/scheduling/week"
import type { ShownSession } from "./run-page"

/** The sessions of a run, cancelled ones too, with who teaches them and what was let stand. In three statements. */
export async function shownSessions({
  runId,
  today,
}: {
  readonly runId: number
  readonly today: CivilDate
}): Promise<readonly ShownSession[]> {
  const sessions = await listRunSessions([runId])
  const ids = sessions.map(({ id }) => id)
  const trainers = await listSessionTrainers(ids)
  const waivers = await listWaivers(ids)
  return sessions.map(({ id, version, on, startsMinute, endsMinute, venueId, venueName, site, topic, state, sequence }) => ({
    ...{ id, version, on, venueId, topic },
    weekday: weekdayOf(on),
    starts: clockOf(startsMinute),
    ends: clockOf(endsMinute),
    place: venueName === null ? null : `${site} ${venueName}`,
    trainers: trainers.filter(({ sessionId }) => sessionId === id).map(({ trainerId, name }) => ({ id: trainerId, name })),
    isCancelled: state === "cancelled",
    changes: sequence,
    isOver: on < today,
    waivers: waivers.filter(({ sessionId }) => sessionId === id).map(({ kind, reason, waivedAt }) => ({ kind, reason, waivedAt })),
  }))
}
