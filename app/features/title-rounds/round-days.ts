import type { CivilDate } from "~/domain/calendar/civil-date"
import { Refusal } from "~/platform/errors"
import type { RoundSummary } from "./round-page"

type Days = Pick<RoundSummary, "opensOn" | "applyByOn" | "rankByOn">

/** One refusal for each day that comes before the one it must follow; the same day is allowed. */
export function daysOutOfOrder({ opensOn, applyByOn, rankByOn }: Days): readonly Refusal[] {
  const before = (field: string, on: CivilDate, earlierField: string, earlierOn: CivilDate) =>
    on < earlierOn ? [new Refusal(`title_round_${earlierField}`, { field, params: { on, earlierOn } })] : []
  return [...before("applyByOn", applyByOn, "apply_before_open", opensOn), ...before("rankByOn", rankByOn, "rank_before_apply", applyByOn)]
}

/** Whether applications are received on a day: both ends are days of applying. */
export function isReceiving({ state, opensOn, applyByOn }: RoundSummary, today: CivilDate): boolean {
  return state === "open" && opensOn <= today && today <= applyByOn
}

/** Whether schools may rank on a day. */
export function isRanking({ state, rankByOn }: RoundSummary, today: CivilDate): boolean {
  return state === "ranking" && today <= rankByOn
}
