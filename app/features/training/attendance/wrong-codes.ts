import { RateLimiterMemory } from "rate-limiter-flexible"
import { refuse } from "~/platform/errors"

const MOST_WRONG = 10
const MINUTES = 5

/** Wrong codes by person. There are a thousand million codes; ten in five minutes find none of them. */
const wrong = new RateLimiterMemory({ points: MOST_WRONG, duration: MINUTES * 60 })

/** Refuses whoever has just typed too many wrong codes, even a right one. */
export async function refuseGuessing(teacherNo: string): Promise<void> {
  const known = await wrong.get(teacherNo)
  if ((known?.consumedPoints ?? 0) >= MOST_WRONG) refuse("check_in_too_many", { field: "code", params: { minutes: MINUTES } })
}

/** Counts a wrong code. */
export async function countWrongCode(teacherNo: string): Promise<void> {
  await wrong.penalty(teacherNo)
}
