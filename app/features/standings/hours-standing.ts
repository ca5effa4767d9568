import type { StandingRow } from "#db/queries/standings"
import type { HoursStanding } from "#db/schema/standings"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { HoursFigures } from "~/domain/hours/figures"
import type { Verdict } from "~/domain/verdict"
import { standingRow } from "./standing-row"

/** A verdict on hours in short: one of each cycle is kept. */
export function hoursStandingRow(teacherId: number, verdict: Verdict<HoursFigures>): StandingRow {
  return {
    ...standingRow(teacherId, verdict),
    cycleStartsOn: verdict.figures?.cycleStart ?? "",
    onPace: verdict.figures?.onPace ?? null,
  }
}

/** How someone stands in the words of the people list: who has not yet met the requirement is on pace or behind. */
export function hoursStandingOf(verdict: Verdict<HoursFigures>): HoursStanding {
  switch (verdict.outcome) {
    case "met":
      return "met"
    case "not_met":
      return verdict.figures?.onPace === true ? "on_pace" : "behind"
    case "undetermined":
      return "undetermined"
    case "exempt":
    case "not_applicable":
      return "not_applicable"
  }
}

/** The day a cycle is judged for: `today` while it runs, its last day once it is over. */
export function judgedOn({ cycleEnd, today }: { cycleEnd: CivilDate; today: CivilDate }): CivilDate {
  return cycleEnd < today ? cycleEnd : today
}
