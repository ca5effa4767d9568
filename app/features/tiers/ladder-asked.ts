import type { LadderAsked } from "#db/queries/tier-ladder"
import { addMonths, type CivilDate } from "~/domain/calendar/civil-date"
import { searchWords } from "~/features/standings/search-words"
import { ENDING_MONTHS, type LadderFilter } from "./ladder-page"

/** What a filter asks of the ladder on `today`: "" there is null here. */
export function ladderAsked(filter: LadderFilter, today: CivilDate): LadderAsked {
  const { q, tier, level, next, near, term, school, subject } = filter
  return {
    tier: tier || null,
    level: level || null,
    next: next || null,
    near: near || null,
    ending: term === "ending" ? endingFrom(today) : null,
    isLapsed: term === "lapsed",
    words: searchWords(q),
    schoolCode: school || null,
    subject: subject || null,
  }
}

/** The days on which a term ends soon, today included. */
export function endingFrom(today: CivilDate): { readonly from: CivilDate; readonly until: CivilDate } {
  return { from: today, until: addMonths(today, ENDING_MONTHS) }
}
