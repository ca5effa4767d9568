/** What the rule of hours asks of somebody on a day, before anything of her training is known: the sums alone then decide. */
import { type CivilDate, earlierOf } from "../../calendar/civil-date"
import { applicabilityOf } from "../../hours/applicability"
import { cycleKnownOn } from "../../hours/cycle"
import { inductionKnownOn } from "../../hours/duty"
import { missingFacts } from "../../hours/missing-facts"
import { expectedTenths } from "../../hours/pace"
import { standingOf } from "../../hours/standing"
import { timeInPostOn } from "../../hours/time-in-post"
import { choosePack } from "../../policy/choose"
import type { RuleQuestion } from "../../question"

/** Entries that ended on these days count; sums in tenths of an hour, repeats once. */
export interface HoursAsked {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly requiredTenths: number
  readonly concentratedTenths: number
  /** of which by the day */
  readonly expectedTenths: number
  /** the day is the cycle's last: being on pace is then not enough */
  readonly isEnd: boolean
}

/** `unknown`: a fact is missing, or no pack is in force; `weighed`: the pack sets factors or caps, so that sums do not decide. null = not in post, or not concerned. `facts` need no hours. */
export function hoursAsked({ facts, packs, asOf }: RuleQuestion): HoursAsked | "unknown" | "weighed" | null {
  const inPost = timeInPostOn({ postings: facts.postings, asOf })
  if (inPost === null || inPost.lastDay !== null) return null
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return "unknown"
  const cycle = cycleKnownOn({ pack, certificates: facts.certificates, asOf })
  const induction = inductionKnownOn({ teachingSince: facts.teachingSince, months: pack.induction.months.value, asOf })
  const applicability = applicabilityOf({ inPost, cycle, pack })
  if (applicability.kind === "not_applicable") return null
  if (cycle === null || missingFacts({ cycle, applicability, induction }).length > 0) return "unknown"
  if (pack.hours.crediting.value.length > 0) return "weighed"
  const { duty, pace, requiredHours, concentratedRequiredHours } = standingOf({
    facts: { ...facts, hours: NO_HOURS },
    pack,
    asOf,
    cycle,
    inPost,
    induction,
    applies: true,
  })
  if (duty === null) throw new Error("somebody in post is on duty in the cycle")
  return {
    from: duty.startsOn,
    until: earlierOf(duty.endsOn, asOf),
    requiredTenths: requiredHours * 10,
    concentratedTenths: concentratedRequiredHours * 10,
    expectedTenths: expectedTenths({ requiredHours, pace }),
    isEnd: cycle.endsOn === asOf,
  }
}

const NO_HOURS = [] as const

/** Whether so many hours are enough: the requirement is met or, before the cycle's end, they are on pace. More are never worse. */
export function areHoursEnough(asked: HoursAsked, sums: { readonly totalTenths: number; readonly concentratedTenths: number }): boolean {
  if (sums.totalTenths >= asked.requiredTenths && sums.concentratedTenths >= asked.concentratedTenths) return true
  return !asked.isEnd && sums.totalTenths >= asked.expectedTenths
}
