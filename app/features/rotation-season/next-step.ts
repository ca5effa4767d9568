import type { SeasonRow } from "#db/queries/rotation-seasons"
import type { MemberRow } from "#db/queries/rotation-seasons-members"
import type { CivilDate } from "~/domain/calendar/civil-date"

/** What comes next for a person, and by that whose it is. */
export type NextStepId =
  | "school_nominates"
  | "office_decides"
  | "wait_for_assigning"
  | "office_assigns"
  | "wait_for_start"
  | "office_starts"
  | "office_appraises_midterm"
  | "office_appraises_final"
  | "office_returns"
  | "nothing"

/** The one next step of a person in a season on `today`. */
export function nextStep({
  season,
  member,
  today,
}: {
  season: Pick<SeasonRow, "state">
  member: Pick<MemberRow, "state" | "startsOn" | "midtermResult" | "finalResult">
  today: CivilDate
}): NextStepId {
  if (season.state === "closed") return "nothing"
  const isNominating = season.state === "nominating"
  switch (member.state) {
    case "listed":
      return isNominating ? "school_nominates" : "office_decides"
    case "nominated":
      return isNominating ? "wait_for_assigning" : "office_assigns"
    case "assigned":
      return member.startsOn !== null && member.startsOn > today ? "wait_for_start" : "office_starts"
    case "away":
      if (member.finalResult !== null) return "office_returns"
      return member.midtermResult === null ? "office_appraises_midterm" : "office_appraises_final"
    default:
      return "nothing"
  }
}
