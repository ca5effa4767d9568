import type { StandingsAsked } from "#db/queries/standings-filter"
import { addDays, type CivilDate, eve } from "~/domain/calendar/civil-date"
import { searchWords } from "~/features/standings/search-words"
import { isDated, isEverybody, type ListedRule, SOON_DAYS, type StandingsFilter } from "./standings-page"

/** What a filter asks of the standings on `today`: "" there is null here, or whomever the rule concerns. A rule without a day is asked for none. */
export function askedOf({ rule, filter, today }: { rule: ListedRule; filter: StandingsFilter; today: CivilDate }): StandingsAsked {
  const { q, school, stage, subject, outcome, due } = filter
  return {
    rule,
    outcome: outcome || (isEverybody(filter) ? null : "concerned"),
    due: due === "" || !isDated(rule) ? null : windowOf(due, today),
    words: searchWords(q),
    schoolCode: school || null,
    stage: stage || null,
    subject: subject || null,
  }
}

/** From today on for so many days. */
export function soonFrom(today: CivilDate): { readonly from: CivilDate; readonly until: CivilDate } {
  return { from: today, until: addDays(today, SOON_DAYS) }
}

function windowOf(due: "soon" | "past", today: CivilDate): StandingsAsked["due"] {
  return due === "soon" ? soonFrom(today) : { from: null, until: eve(today) }
}
