import { z } from "zod"
import { STAGES } from "~/domain/codes"
import { cursorUpTo, filterCode, filterWords, optionalDay } from "~/platform/form-fields"
import { PROMISE_STATES } from "./promise-state"

const planId = filterWords(40)
/** A day that is none is left out of account: an old link still shows the plan of today. */
const asOf = optionalDay.catch(null)

/** What the address of the plan may ask. */
export const planSearch = z.object({
  plan: planId,
  asOf,
  view: z.enum(["cards", "table"]).catch("cards").default("cards"),
  state: filterCode(PROMISE_STATES),
  /** a browser without a script waits for the whole page; with one it is shown how far the reckoning is */
  wait: filterWords(1),
})

export const indicatorParams = z.object({ indicatorId: z.string().regex(/^[a-z0-9_]{1,60}$/) })

const evidenceFilter = {
  school: filterWords(20),
  stage: filterCode(STAGES),
  subject: filterWords(30),
  counts: filterCode(["yes", "no"]),
}

/** Of an indicator's page: which plan, on which day, which of the rows behind it. */
export const indicatorSearch = z.object({
  plan: planId,
  asOf,
  ...evidenceFilter,
  after: cursorUpTo(300),
  before: cursorUpTo(300),
  wait: filterWords(1),
})

export const evidenceSearch = z.object({ plan: planId, asOf, ...evidenceFilter })

export const REPORT_FORMATS = ["text", "json", "csv", "xlsx", "html"] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export const reportSearch = z.object({ plan: planId, asOf, wait: filterWords(1) })

export const exportSearch = z.object({ plan: planId, asOf, format: z.enum(["xlsx", "csv", "json", "html"]).catch("xlsx").default("xlsx") })
