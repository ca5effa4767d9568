import { z } from "zod"
import { STAGES } from "~/domain/codes"
import { OUTCOMES } from "~/domain/verdict"
import { LISTED_RULES, STANDINGS_SORTS } from "./standings-page"

const words = (max: number) => z.string().trim().max(max).catch("").default("")
const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(["", ...codes])
    .catch("")
    .default("")

/** What the address of a list of verdicts may ask. What makes no sense is left out of account: an old link still shows a list. */
export const standingsFilter = z.object({
  q: words(60),
  school: words(20),
  stage: oneOf(STAGES),
  subject: words(30),
  outcome: oneOf(OUTCOMES),
  due: oneOf(["soon", "past"]),
  sort: z.enum(STANDINGS_SORTS).catch("name").default("name"),
})

/** The filter, and where in the list: a cursor that a page gave. */
export const standingsSearch = standingsFilter.extend({
  after: z.string().max(300).nullable().catch(null).default(null),
  before: z.string().max(300).nullable().catch(null).default(null),
})

/** `hours` has its list among the people; every other word that names no rule is no page. */
export const listParams = z.object({ rule: z.enum([...LISTED_RULES, "hours"]) })
export const exportParams = z.object({ rule: z.enum(LISTED_RULES) })
