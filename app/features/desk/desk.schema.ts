import { z } from "zod"
import { STAGES } from "~/domain/codes"
import { OUTCOMES } from "~/domain/verdict"
import { cursorUpTo, filterCode, filterWords } from "~/platform/form-fields"
import { LISTED_RULES, STANDINGS_SORTS } from "./standings-page"

/** What the address of a list of verdicts may ask. What makes no sense is left out of account: an old link still shows a list. */
export const standingsFilter = z.object({
  q: filterWords(60),
  school: filterWords(20),
  stage: filterCode(STAGES),
  subject: filterWords(30),
  outcome: filterCode(OUTCOMES),
  due: filterCode(["soon", "past"]),
  sort: z.enum(STANDINGS_SORTS).catch("name").default("name"),
})

/** The filter, and where in the list: a cursor that a page gave. */
export const standingsSearch = standingsFilter.extend({
  after: cursorUpTo(300),
  before: cursorUpTo(300),
})

/** `hours` has its list among the people; every other word that names no rule is no page. */
export const listParams = z.object({ rule: z.enum([...LISTED_RULES, "hours"]) })
export const exportParams = z.object({ rule: z.enum(LISTED_RULES) })
