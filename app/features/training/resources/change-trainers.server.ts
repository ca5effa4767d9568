import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { changeTrainer } from "./change-trainer.server"
import { createTrainer } from "./create-trainer.server"
import { type TrainersForm, trainerOf } from "./resources.schema"

interface Change {
  readonly actor: Actor
  readonly form: TrainersForm
  readonly today: CivilDate
  readonly now: Instant
}

/** One of the changes of the page of trainers, by its `intent`. */
export async function changeTrainers({ actor, form, today, now }: Change): Promise<{ readonly done: TrainersForm["intent"] }> {
  if (form.intent === "add_own" || form.intent === "add_expert") await createTrainer({ actor, trainer: trainerOf(form), now })
  else {
    const { trainerId, version } = form
    const expertise = form.intent === "edit" ? form.expertise : null
    await changeTrainer({ actor, trainerId, version, expertise, state: STATES[form.intent], today, now })
  }
  return { done: form.intent }
}

const STATES = { edit: null, archive: "archived", restore: "active" } as const
