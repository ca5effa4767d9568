/** Her own sessions that are held while those of a run are. */
import type { CivilDate } from "../calendar/civil-date"
import { overlap } from "../scheduling/week"

export interface SessionAt {
  readonly on: CivilDate
  readonly startsMinute: number
  readonly endsMinute: number
}

export interface Clash<Own, Asked> {
  readonly own: Own
  readonly asked: Asked
}

/** Every pair that shares a moment, in the order of the sessions asked about. One that ends as the other starts is no clash. */
export function clashesOf<Own extends SessionAt, Asked extends SessionAt>({
  own,
  asked,
}: {
  readonly own: readonly Own[]
  readonly asked: readonly Asked[]
}): readonly Clash<Own, Asked>[] {
  return asked.flatMap((session) =>
    own.filter((mine) => mine.on === session.on && overlap(mine, session)).map((mine) => ({ own: mine, asked: session })),
  )
}
