/** Has she a rotation that counts, on a day? Clause: rotation.credit-months; readings in app/domain/README.md. */
import type { CivilDate } from "../calendar/civil-date"
import { contains } from "../calendar/period"
import { phrase } from "../phrases"
import { choosePack, policyRef } from "../policy/choose"
import { withoutPolicy } from "../policy/without-policy"
import type { RuleQuestion } from "../question"
import { isCounted, rotationsKnownOn } from "../rotation/counted"
import { ruralOrWeakMonths } from "../rotation/rural-service"
import { combineOutcomes, type Verdict } from "../verdict"
import { countedRotationCriterion, notInPostCriterion } from "./criteria"
import { rotationCreditChangesNextOn } from "./next-change"
import { summaryOf } from "./summary"

export interface RotationRow {
  readonly startsOn: CivilDate
  /** null = still running on the day */
  readonly endsOn: CivilDate | null
  /** full months by the day */
  readonly months: number
  readonly hostSchoolCode: string
  readonly counted: boolean
}

export interface RotationCreditFigures {
  /** every rotation begun by the day, earliest first */
  readonly rotations: readonly RotationRow[]
  /** full months at rural or weak schools, by posting or counted rotation */
  readonly ruralOrWeakMonths: number
}

/** The verdict: one criterion, `counted-rotation`; `applies` of who is not in post on the day. The figures are told of everybody. */
export function evaluateRotationCredit({ facts, packs, asOf }: RuleQuestion): Verdict<RotationCreditFigures> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return withoutPolicy({ rule: "rotation-credit", facts, packs, asOf })
  const known = rotationsKnownOn({ facts, asOf })
  const isInPost = facts.postings.some((posting) => contains(posting, asOf))
  const criterion = isInPost ? countedRotationCriterion({ known, pack }) : notInPostCriterion({ pack })
  return {
    rule: "rotation-credit",
    subject: { teacherNo: facts.teacherNo, name: facts.name },
    asOf,
    policy: policyRef(pack),
    outcome: combineOutcomes([criterion]),
    summary: isInPost ? summaryOf({ known, pack }) : phrase("rotation_credit.summary.not_in_post", {}),
    figures: {
      rotations: known.map((each) => ({
        startsOn: each.rotation.startsOn,
        endsOn: each.endsOn,
        months: each.months,
        hostSchoolCode: each.rotation.hostSchoolCode,
        counted: isCounted({ known: each, pack }),
      })),
      ruralOrWeakMonths: ruralOrWeakMonths({ facts, pack, asOf }),
    },
    criteria: [criterion],
    nextChangeOn: rotationCreditChangesNextOn({ facts, pack, asOf }),
  }
}
