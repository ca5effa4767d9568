import { z } from "zod"
import { EMPLOYMENT_STATUSES, STAGES } from "~/domain/codes"
import { HOURS_STANDINGS, PEOPLE_SORTS } from "./people-page"

const words = (max: number) => z.string().trim().max(max).catch("").default("")
const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(["", ...codes])
    .catch("")
    .default("")

/** What the address of the people list may ask. What makes no sense is left out of account: an old link still shows a list. */
export const peopleFilter = z.object({
  q: words(60),
  school: words(20),
  stage: oneOf(STAGES),
  subject: words(30),
  /** people in post unless said otherwise; "" = everybody */
  status: z
    .enum(["", ...EMPLOYMENT_STATUSES])
    .catch("in_post")
    .default("in_post"),
  standing: oneOf(HOURS_STANDINGS),
  sort: z.enum(PEOPLE_SORTS).catch("name").default("name"),
})

/** The filter, and where in the list: a cursor that a page gave. */
export const peopleSearch = peopleFilter.extend({
  after: z.string().max(300).nullable().catch(null).default(null),
  before: z.string().max(300).nullable().catch(null).default(null),
})

/** The filter as a file. */
export const peopleExportSearch = peopleFilter.extend({ format: z.enum(["xlsx", "csv"]).catch("xlsx").default("xlsx") })

export const personParams = z.object({ teacherNo: z.string().min(1).max(60) })
