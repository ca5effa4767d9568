/** What follows from a teacher's facts for the hours rule, for tests of what is built on it. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { cycleKnownOn } from "~/domain/hours/cycle"
import { inductionKnownOn } from "~/domain/hours/duty"
import { type Standing, standingOf } from "~/domain/hours/standing"
import { timeInPostOn } from "~/domain/hours/time-in-post"
import type { PolicyPack } from "~/domain/policy/pack"
import { pack14 } from "./packs"

export function standingOn(
  on: string,
  facts: TeacherFacts,
  { pack = pack14(), applies = true }: { pack?: PolicyPack; applies?: boolean } = {},
): Standing {
  const asOf = civilDate(on)
  const cycle = cycleKnownOn({ pack, certificates: facts.certificates, asOf })
  if (cycle === null) throw new Error("no cycle is known")
  const inPost = timeInPostOn({ postings: facts.postings, asOf })
  const induction = inductionKnownOn({ teachingSince: facts.teachingSince, months: pack.induction.months.value, asOf })
  return standingOf({ facts, pack, asOf, cycle, inPost, induction, applies })
}
