/** For what does somebody count in the shares of kindergarten teachers? */
import { type CivilDate, firstDayOfYear, yearOf } from "../../calendar/civil-date"
import { contains } from "../../calendar/period"
import type { TeacherFacts } from "../../facts"
import { choosePack } from "../../policy/choose"
import type { PolicyPack } from "../../policy/pack"
import { kindergartenCertifiedShare } from "../../registration/certified-share"
import { type Marks, markOf, shareMarks } from "./marks"

interface About {
  readonly facts: Pick<TeacherFacts, "teacherNo" | "postings" | "certificates">
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
  /** whether a recognised training of hers ended in the calendar year by the day; asked of kindergarten teachers alone */
  readonly wasTrained: () => boolean
}

/** Certified and trained are shares of the same people: in post at a kindergarten, of the kinds of post that the pack counts. */
export function kindergartenMarks({ facts, packs, asOf, wasTrained }: About): Marks {
  if (!isAtKindergarten(facts, asOf)) return 0
  const pack = choosePack({ packs, on: asOf })
  const share = pack === null ? null : kindergartenCertifiedShare({ people: [facts], pack, asOf })
  if (share === null || share.unknown > 0) return markOf("kindergarten_certified", "unknown") | markOf("kindergarten_trained", "unknown")
  if (share.denominator === 0) return 0
  return shareMarks("kindergarten_certified", share.numerator > 0) | shareMarks("kindergarten_trained", wasTrained())
}

/** Whether she is in post at a kindergarten on the day. */
export function isAtKindergarten({ postings }: Pick<TeacherFacts, "postings">, asOf: CivilDate): boolean {
  return postings.some((posting) => posting.schoolKind === "kindergarten" && contains(posting, asOf))
}

/** The days of the calendar year up to the day. */
export function yearSoFar(asOf: CivilDate) {
  return { startsOn: firstDayOfYear(yearOf(asOf)), endsOn: asOf }
}
