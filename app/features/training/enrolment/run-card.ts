import type { OpenRunRow } from "#db/queries/training/enrolment-runs"
import type { SessionRow } from "#db/queries/training/sessions"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { clockOf } from "~/domain/scheduling/week"
import type { RunCard } from "./enrolment-page"

/** A run as anybody sees it on a day. */
export function runCard({ run, sessions, today }: { run: OpenRunRow; sessions: readonly SessionRow[]; today: CivilDate }): RunCard {
  const { number, title, courseName, state, level, topic, delivery, organiser, description } = run
  const { startsOn, endsOn, enrolFromOn, enrolUntilOn, capacity, applied, waiting, allocation, acceptHours } = run
  return {
    ...{ number, title, courseName, state, level, topic, delivery, organiser, description },
    ...{ startsOn, endsOn, enrolFromOn, enrolUntilOn, capacity, applied, waiting, allocation, acceptHours },
    hours: run.hoursTenths / 10,
    isOpen: state === "announced" && enrolFromOn <= today && today <= enrolUntilOn,
    isOver: today > enrolUntilOn,
    hasEnded: today > endsOn,
    seatsLeft: Math.max(0, capacity - run.taken),
    seed: allocation === "first_come" ? null : (run.lotterySeed ?? number),
    isAllocated: run.allocatedAt !== null,
    audience: { ...JSON.parse(run.audience), prerequisites: JSON.parse(run.prerequisites) },
    sessions: sessions
      .filter((session) => session.state === "planned")
      .map(({ on, startsMinute, endsMinute, venueName, site, topic: about }) => ({
        ...{ on, from: clockOf(startsMinute), until: clockOf(endsMinute), topic: about },
        place: venueName === null ? null : `${site ?? ""} ${venueName}`.trim(),
      })),
  }
}
