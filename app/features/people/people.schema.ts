import { z } from "zod"
import { EMPLOYMENT_STATUSES, STAGES } from "~/domain/codes"
import { filterCode, filterWords } from "~/platform/form-fields"
import { HOURS_STANDINGS, PEOPLE_SORTS } from "./people-page"

/** What the address of the people list may ask. What makes no sense is left out of account: an old link still shows a list. */
export const peopleFilter = z.object({
  q: filterWords(60),
  school: filterWords(20),
  stage: filterCode(STAGES),
  subject: filterWords(30),
  /** people in post unless said otherwise; "" = everybody */
  status: z
    .enum(["", ...EMPLOYMENT_STATUSES])
    .catch("in_post")
    .default("in_post"),
  standing: filterCode(HOURS_STANDINGS),
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
