import { listSessionsOnDays, putCalendarDays, removeCalendarDays } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Refusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { type CollegeDay, readDays } from "./read-days"

export type CalendarChange =
  | { readonly intent: "add"; readonly day: CollegeDay }
  /** as pasted from a table */
  | { readonly intent: "paste"; readonly text: string }
  | { readonly intent: "remove"; readonly on: CivilDate }

interface Changing {
  readonly actor: Actor
  readonly change: CalendarChange
  readonly today: CivilDate
}

export interface CalendarChanged {
  readonly done: CalendarChange["intent"]
  readonly days: number
  /** sessions that now stand on a day on which nothing may be held: to be moved */
  readonly standing: readonly { readonly runNumber: string; readonly on: CivilDate }[]
}

/** Writes days into the college's calendar or takes one out. Sessions already planned there stay, and are told, so that they can be moved. */
export async function changeCalendar({ actor, change, today }: Changing): Promise<CalendarChanged> {
  const scope = scopeFor(actor, "course.write")
  const { districtId } = scope
  const days = change.intent === "paste" ? pasted(change.text) : change.intent === "add" ? [change.day] : []
  return inTransaction(async (tx) => {
    const subject = { kind: "calendar", key: districtId }
    if (change.intent === "remove") {
      const removed = await removeCalendarDays({ districtId, days: [change.on] }, tx)
      if (removed > 0) await audit(tx, actor, "calendar.removed", { subject, details: { on: change.on } })
      return { done: change.intent, days: removed, standing: [] }
    }
    await putCalendarDays({ districtId, days }, tx)
    await audit(tx, actor, "calendar.changed", { subject, details: { days: days.map((day) => ({ ...day })) } })
    const shut = days.filter(({ kind, on }) => kind !== "workday" && on >= today).map(({ on }) => on)
    return { done: change.intent, days: days.length, standing: await listSessionsOnDays(scope, shut, tx) }
  })
}

function pasted(text: string): readonly CollegeDay[] {
  const { days, faults } = readDays(text)
  const [first, ...others] = faults.map(({ row, code }) => new Refusal(code, { field: "text", row, params: { row } }))
  if (first !== undefined) throw new Refusals([first, ...others])
  if (days.length === 0) throw new Refusal("required", { field: "text" })
  return days
}
