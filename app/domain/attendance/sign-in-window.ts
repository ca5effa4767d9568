/** When one may sign in to a session and out of it. Minutes are those of the session's day. */
import type { Moment } from "./room-code"

export interface SignInRule {
  readonly opensMinutes: number
  readonly closesMinutes: number
}

export interface SessionMinutes {
  readonly startsMinute: number
  readonly endsMinute: number
}

/** open; or too early, or over. Nobody signs in to what is over, nor out of what has not begun. */
export type SignInState = "open" | "too_early" | "over"

/** Whether one may sign in (arrival) or out (departure) at a minute, which may lie before or after the session's day. */
export function signInState(
  { startsMinute, endsMinute }: SessionMinutes,
  { moment, minute, rule }: { readonly moment: Moment; readonly minute: number; readonly rule: SignInRule },
): SignInState {
  const { from, until } = signInWindow({ startsMinute, endsMinute }, moment, rule)
  return minute < from ? "too_early" : minute > until ? "over" : "open"
}

/** From which minute to which, both included. */
export function signInWindow(
  { startsMinute, endsMinute }: SessionMinutes,
  moment: Moment,
  { opensMinutes, closesMinutes }: SignInRule,
): { readonly from: number; readonly until: number } {
  return moment === "arrival"
    ? { from: startsMinute - opensMinutes, until: endsMinute }
    : { from: startsMinute, until: endsMinute + closesMinutes }
}

/** What the screen shows unless it is told: arrivals until the middle of the session, departures from then on. */
export function usualMoment({ startsMinute, endsMinute }: SessionMinutes, minute: number): Moment {
  return minute < (startsMinute + endsMinute) / 2 ? "arrival" : "departure"
}
