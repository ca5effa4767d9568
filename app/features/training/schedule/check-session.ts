import type { RunRow } from "#db/queries/training/runs"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import type { LoadedPlan } from "./load-plan.server"
import type { SessionInput } from "./session-input"

interface Checked {
  readonly session: SessionInput
  readonly run: RunRow
  readonly loaded: LoadedPlan
  readonly today: CivilDate
}

/** Refuses what a session cannot be, apart from its clashes: in the past, in a room or by somebody no longer there, half planned though announced. */
export function checkSession({ session, run, loaded, today }: Checked): void {
  const { on, venueId, trainerIds } = session
  const isAnnounced = run.state === "announced"
  const unknown = trainerIds.find((id) => loaded.trainers.get(id)?.state !== "active")
  const faults = [
    on < today && new Refusal("session_past", { field: "on", params: { today } }),
    venueId !== null && loaded.venues.get(venueId)?.state !== "active" && new Refusal("session_venue_gone", { field: "venueId" }),
    unknown !== undefined && new Refusal("session_trainer_gone", { field: "trainerIds" }),
    isAnnounced &&
      venueId === null &&
      run.delivery !== "online" &&
      run.delivery !== "blended" &&
      new Refusal("session_needs_venue", { field: "venueId" }),
    isAnnounced && trainerIds.length === 0 && new Refusal("session_needs_trainer", { field: "trainerIds" }),
  ].filter((fault) => fault !== false)
  const [first, ...others] = faults
  if (first !== undefined) throw new Refusals([first, ...others])
}
