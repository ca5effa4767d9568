/** How long somebody was at a session, from when she came and left. Minutes are those of the session's day. */
import type { SessionMinutes } from "./sign-in-window"

export interface PresenceRule {
  readonly lateMinutes: number
  readonly earlyMinutes: number
  readonly onesidedPercent: number
}

export type PresenceKind = "whole" | "late" | "early" | "late_and_early" | "no_departure" | "no_arrival" | "absent"

export interface Presence {
  readonly kind: PresenceKind
  readonly minutes: number
  readonly planned: number
}

export interface Marked {
  /** null = there is no mark */
  readonly arrival: number | null
  readonly departure: number | null
}

/** The minutes that count, and why they are not all of them. */
export function presenceAt({ startsMinute, endsMinute }: SessionMinutes, { arrival, departure }: Marked, rule: PresenceRule): Presence {
  const planned = endsMinute - startsMinute
  if (arrival === null && departure === null) return { kind: "absent", minutes: 0, planned }
  const from = arrival === null || arrival <= startsMinute + rule.lateMinutes ? startsMinute : arrival
  const until = departure === null || departure >= endsMinute - rule.earlyMinutes ? endsMinute : departure
  const stayed = Math.min(planned, Math.max(0, until - from))
  if (departure === null) return { kind: "no_departure", minutes: share(stayed, rule), planned }
  if (arrival === null) return { kind: "no_arrival", minutes: share(stayed, rule), planned }
  const isLate = from > startsMinute
  const isEarly = until < endsMinute
  return { kind: isLate && isEarly ? "late_and_early" : isLate ? "late" : isEarly ? "early" : "whole", minutes: stayed, planned }
}

function share(minutes: number, { onesidedPercent }: PresenceRule): number {
  return Math.floor((minutes * onesidedPercent) / 100)
}
