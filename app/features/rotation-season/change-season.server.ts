import type { z } from "zod"
import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { beginAssigning } from "./begin-assigning.server"
import { changeSeasonDates } from "./change-season-dates.server"
import { closeSeason } from "./close-season.server"
import { holdBackLeft } from "./hold-back-left.server"
import type { seasonForm } from "./season.schema"
import type { Blocked } from "./season-page"
import { startAssigned } from "./start-assigned.server"

interface Change {
  readonly actor: Actor
  readonly schoolYear: number
  readonly form: z.output<typeof seasonForm>
  readonly today: CivilDate
  readonly now: Instant
}

/** Takes the step with a whole season that a form asks for, by its `intent`. Returns which, and of a start or a holding back whom it took. */
export async function changeSeason({ actor, schoolYear, form, today, now }: Change): Promise<{
  readonly done: string
  readonly started: number
  readonly blocked: readonly Blocked[]
  readonly held: number
}> {
  const step = { actor, schoolYear, version: form.version, now }
  const done = { done: form.intent, started: 0, blocked: [], held: 0 }
  switch (form.intent) {
    case "assigning":
      await beginAssigning(step)
      return done
    case "start":
      return { ...done, ...(await startAssigned({ ...step, today })) }
    case "hold-back-left":
      return { ...done, ...(await holdBackLeft({ actor, by: "season.run", schoolYear, reason: form.reason, now })) }
    case "close":
      await closeSeason(step)
      return done
    case "dates": {
      const { nominateByOn, startsOn, endsOn, acceptShort } = form
      await changeSeasonDates({ ...step, nominateByOn, startsOn, endsOn, acceptShort: acceptShort === "yes" })
      return done
    }
  }
}
