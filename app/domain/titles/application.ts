/** What is known of one application for the next title, before its criteria are judged: everything that more than one of them needs. */
import type { CivilDate } from "../calendar/civil-date"
import type { Title } from "../codes"
import type { EnterprisePracticeFigures } from "../enterprise-practice/evaluate"
import type { Posting, TeacherFacts } from "../facts"
import type { HoursFigures } from "../hours/figures"
import type { PolicyPack } from "../policy/pack"
import type { Verdict } from "../verdict"
import { yearsInView } from "./matrix"
import type { YearsStanding } from "./years"

export interface Application {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
  /** her present posting */
  readonly posting: Posting
  readonly current: Title | null
  /** null: not known for want of 最高学历 */
  readonly next: Title | null
  readonly years: YearsStanding
  readonly hours: Verdict<HoursFigures>
  /** null: not asked of her */
  readonly practice: Verdict<EnterprisePracticeFigures> | null
}

/** How many of the last years' appraisals and hours are looked at; null where that hangs on an education that is not recorded. */
export function yearsLookedAt({ pack, years: { path, row } }: Pick<Application, "pack" | "years">): number | null {
  if (path === "unknown" && row === null) return null
  return yearsInView({ pack, row: path === "excluded" ? null : row })
}
