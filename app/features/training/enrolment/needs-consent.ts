import type { CalendarDayRow } from "#db/queries/training/resources"
import type { SessionRow } from "#db/queries/training/sessions"
import { takesClassTime } from "~/domain/enrolment/consent"
import type { EnrolmentTerms } from "./enrolment-terms.server"

interface Asked {
  readonly terms: EnrolmentTerms
  readonly sessions: readonly SessionRow[]
  readonly days: readonly CalendarDayRow[]
}

/** Whether a teacher's own application for these sessions waits for her school: they take her out of class, and the pack asks for consent. */
export function needsConsent({ terms, sessions, days }: Asked): boolean {
  const calendar = new Map(days.map(({ on, kind, name }) => [on, { kind, name }]))
  return terms.schoolConsents && takesClassTime({ sessions, days: calendar, limits: terms.teaching })
}
