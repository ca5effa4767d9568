import type { StandingRow } from "#db/queries/standings"
import type { HoursStanding } from "#db/schema/standings"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { HoursFigures } from "~/domain/hours/figures"
import type { Verdict } from "~/domain/verdict"

/** A verdict on hours in short: its figures without the lists, which are recomputed when someone asks. */
export function hoursStandingRow(teacherId: number, verdict: Verdict<HoursFigures>): StandingRow {
  return {
    teacherId,
    rule: "hours",
    cycleStartsOn: verdict.figures?.cycleStart ?? "",
    asOfOn: verdict.asOf,
    outcome: verdict.outcome,
    onPace: verdict.figures?.onPace ?? null,
    figures: verdict.figures === null ? null : JSON.stringify({ ...verdict.figures, uncredited: undefined, entries: undefined }),
    policyId: verdict.policy?.id ?? null,
    policyVersion: verdict.policy?.version ?? null,
    nextChangeOn: verdict.nextChangeOn,
    dueOn: null,
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
