import type { PeopleAsked } from "#db/queries/people-filter"
import { searchWords } from "~/features/standings/search-words"
import type { PeopleFilter } from "./people-page"

/** What a filter asks of the roster: "" there is null here. */
export function askedOf({ q, school, stage, subject, status, standing }: PeopleFilter): PeopleAsked {
  return {
    words: searchWords(q),
    schoolCode: school || null,
    stage: stage || null,
    subject: subject || null,
    status: status || null,
    standing: standing || null,
  }
}
