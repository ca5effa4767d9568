import type { Criterion } from "~/domain/verdict"

/** Who answers for the facts of a criterion: the teacher college for hours, her school for what it keeps, HR for the rest. */
export type OwnerRole = "scheduler" | "school_administrator" | "hr_officer"

/** By the criterion's name, so that one with no row at all to show has an owner too. */
const OWNERS: Readonly<Record<string, OwnerRole>> = {
  "total-hours": "scheduler",
  "concentrated-hours": "scheduler",
  "new-teacher-hours": "scheduler",
  "principal-hours": "scheduler",
  "training-hours": "scheduler",
  "registration-hours": "scheduler",
  hours: "scheduler",
  appraisals: "school_administrator",
  "class-adviser": "school_administrator",
  "years-at-school": "school_administrator",
}

/** By the sheet that the criterion's rows stand in, where its name does not say: all of them must be one owner's. */
export const SHEETS_OF: Readonly<Record<Exclude<OwnerRole, "hr_officer">, readonly string[]>> = {
  scheduler: ["国内培训"],
  school_administrator: ["年度考核", "班主任经历", "任教履历"],
}

export function ownerOf({ id, evidence }: Pick<Criterion, "id" | "evidence">): OwnerRole {
  const named = OWNERS[id]
  if (named !== undefined) return named
  const owners = new Set(evidence.map(({ sheet }) => ownerOfSheet(sheet)))
  const [owner] = owners
  return owners.size === 1 && owner !== undefined ? owner : "hr_officer"
}

function ownerOfSheet(sheet: string): OwnerRole {
  if (SHEETS_OF.scheduler.includes(sheet)) return "scheduler"
  return SHEETS_OF.school_administrator.includes(sheet) ? "school_administrator" : "hr_officer"
}
