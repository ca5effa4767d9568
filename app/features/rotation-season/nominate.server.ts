import type { z } from "zod"
import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { holdBackLeft } from "./hold-back-left.server"
import { nameVolunteer } from "./name-volunteer.server"
import { nominateListed } from "./nominate-listed.server"
import type { nominationsForm } from "./season.schema"

interface Nominate {
  readonly actor: Actor
  readonly schoolYear: number
  readonly form: z.output<typeof nominationsForm>
  readonly today: CivilDate
  readonly now: Instant
}

export type Nominated =
  | { readonly done: "nominate-listed"; readonly nominated: number }
  | { readonly done: "hold-back-left"; readonly held: number }
  | { readonly done: "volunteer"; readonly memberId: number }

/** What a school decides at once: to nominate everybody left on its list, to hold them back, or to nominate a volunteer. */
export async function nominate({ actor, schoolYear, form, today, now }: Nominate): Promise<Nominated> {
  if (form.intent === "nominate-listed") return { done: form.intent, ...(await nominateListed({ actor, schoolYear, now })) }
  if (form.intent === "hold-back-left")
    return { done: form.intent, ...(await holdBackLeft({ actor, by: "season.nominate", schoolYear, reason: form.reason, now })) }
  const { teacherNo, reason } = form
  const volunteer = { actor, schoolYear, teacherNo, reason, acceptExempt: form.acceptExempt === "yes", today, now }
  return { done: form.intent, ...(await nameVolunteer(volunteer)) }
}
