/** How many there are on the deadline of what comes and goes: people in post, people of a team, certifications in force. */
import type { Projected } from "./forecast"
import { comingIn, type Rate } from "./rate"
import { jointMargin } from "./spread"

interface Stock {
  readonly now: number
  /** of these, whose term, validity or membership ends before the deadline: known, so without a margin */
  readonly ending: number
  readonly entering: Rate
  /** who leave beside those; null = nobody is known to leave otherwise */
  readonly leaving: Rate | null
  /** to the deadline */
  readonly years: number
  /** how many more are scheduled to enter by then */
  readonly scheduled?: number
}

/** Who is there and stays, and who enters, less who leaves; at least nobody. */
export function stockAhead({ now, ending, entering, leaving, years, scheduled = 0 }: Stock): Projected {
  const coming = comingIn(entering, years)
  const going = leaving === null ? { value: 0, margin: 0 } : comingIn(leaving, years)
  const entered = Math.max(coming.value, scheduled)
  return { value: Math.max(0, now - ending + entered - going.value), margin: jointMargin(coming.margin, going.margin) }
}
