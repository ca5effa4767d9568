import type { ObjectionRow } from "#db/queries/objections"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { ObjectionSummary } from "./objection-page"
import type { OwnerRole } from "./owner-of"

/** A case as its pages show it. */
export function objectionSummary(row: ObjectionRow, today: CivilDate): ObjectionSummary {
  const { number, version, teacherNo, name, schoolName, rule, criterionId, state, dueOn, ownerSchoolName, grounds, answer, answeredAt } =
    row
  const { keptNumber, outcomeBefore, keptAfterNumber, outcomeAfter } = row
  return {
    number,
    version,
    teacherNo,
    name,
    schoolName,
    rule,
    criterionId,
    state,
    raisedAt: row.createdAt,
    dueOn,
    isOverdue: state === "open" && dueOn < today,
    isEscalated: row.escalatedAt !== null,
    ownerRole: row.ownerRole as OwnerRole,
    ownerSchoolName,
    grounds,
    answer,
    answeredAt,
    answeredBy: row.answeredByName,
    keptNumber,
    outcomeBefore,
    keptAfterNumber,
    outcomeAfter,
  }
}
