import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { closeRun } from "./close-run.server"
import { type ClosingForm, notesOf } from "./closing.schema"
import { reverseClosing } from "./reverse-closing.server"

interface Submitted {
  readonly actor: Actor
  readonly number: string
  readonly form: ClosingForm
  readonly today: CivilDate
  readonly now: Instant
}

/** Closes a run, or takes its closing back. */
export async function submitClosing({
  actor,
  number,
  form,
  today,
  now,
}: Submitted): Promise<{ readonly done: "closed" | "reversed"; readonly passed: number }> {
  const common = { actor, number, version: form.version, today, now }
  if (form.intent === "reverse") {
    await reverseClosing({ ...common, reason: form.reason })
    return { done: "reversed", passed: 0 }
  }
  const { passed } = await closeRun({ ...common, seen: form.seen, stated: form.stated.map(Number), notes: notesOf(form) })
  return { done: "closed", passed }
}
