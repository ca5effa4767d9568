import type { Conflict } from "~/domain/scheduling/conflict"
import { clockOf } from "~/domain/scheduling/week"
import type { RefusalParams } from "~/platform/errors"
import type { LoadedPlan } from "./load-plan.server"

/** A conflict as it is said: `refusal.<code>` with its values. `field`: the field of the session's form that could be changed. */
export interface ConflictWords {
  readonly code: string
  readonly field: string
  readonly params: RefusalParams
}

/** What a conflict of a session clashes with, in names. */
export function conflictWords(conflict: Conflict, loaded: LoadedPlan): ConflictWords {
  const said = (field: string, params: RefusalParams = {}): ConflictWords => ({ code: `session_${conflict.kind}`, field, params })
  switch (conflict.kind) {
    case "ends_before_it_starts":
      return said("ends")
    case "outside_run":
      return said("on", { startsOn: conflict.startsOn, endsOn: conflict.endsOn })
    case "holiday":
    case "exam_day":
      return said("on", { day: conflict.name })
    case "outside_opening":
      return said("starts", {
        venue: venueName(conflict.venueId, loaded),
        opens: clockOf(conflict.opensMinute),
        closes: clockOf(conflict.closesMinute),
      })
    case "over_room":
      return said("venueId", { venue: venueName(conflict.venueId, loaded), room: conflict.room, capacity: conflict.capacity })
    case "own_session":
      return said("starts", other(conflict, loaded))
    case "venue_taken":
      return said("venueId", { venue: venueName(conflict.venueId, loaded), ...other(conflict, loaded) })
    case "trainer_taken":
      return said("trainerIds", { trainer: loaded.trainers.get(conflict.trainerId)?.name ?? "", ...other(conflict, loaded) })
    case "participant_taken":
      return said("starts", { ...people(conflict.teacherIds, loaded), ...other(conflict, loaded) })
    case "teaching_day":
      return said("reason", { on: conflict.on })
    case "school_loses_many":
      return said("reason", {
        school: [...loaded.people.values()].find(({ schoolId }) => schoolId === conflict.schoolId)?.schoolName ?? "",
        subject: conflict.subject,
        people: conflict.people,
        most: conflict.most,
      })
    case "travel": {
      const outside = conflict.trainerIds.map((id) => loaded.trainers.get(id)?.name ?? "")
      const { minutes, least } = conflict
      return said("reason", { ...people(conflict.teacherIds, loaded, outside), minutes, least, ...other(conflict, loaded) })
    }
    case "burden":
      return said("reason", {
        ...people(conflict.teacherIds, loaded),
        weekOn: conflict.weekOn,
        hours: conflict.hours,
        most: conflict.most,
      })
  }
}

function other({ with: session }: Extract<Conflict, { with: unknown }>, { runs }: LoadedPlan): RefusalParams {
  const { runNumber, on, startsMinute, endsMinute } = session
  return { run: runNumber, title: runs.get(runNumber)?.title ?? "", on, from: clockOf(startsMinute), until: clockOf(endsMinute) }
}

const NAMED = 3

/** How many people, and the first few of them by name. */
function people(teacherIds: readonly number[], loaded: LoadedPlan, more: readonly string[] = []): RefusalParams {
  const names = [...teacherIds.map((id) => loaded.people.get(id)?.name ?? ""), ...more]
  return { people: names.length, names: names.slice(0, NAMED).join("、") + (names.length > NAMED ? "…" : "") }
}

function venueName(venueId: number, { venues }: LoadedPlan): string {
  const venue = venues.get(venueId)
  return venue === undefined ? "" : `${venue.site} ${venue.name}`
}
