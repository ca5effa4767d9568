/** The shape of a plan: what was promised between two dates, each promise in its own words with the measure that counts it. */
import { z } from "zod"
import { date } from "../policy/setting"
import { INDICATOR_UNITS } from "./indicator"
import { InvalidPlanError } from "./invalid-plan-error"
import { measureSchema } from "./measure-choice"
import { crossFaults, issueFaults, type PlanFault } from "./plan-faults"
import { readingsSchema } from "./reading"
import { wordsSchema } from "./words"

/** What a portfolio (电子档案) can be asked to hold; the plan says which of it. */
export const PORTFOLIO_PARTS = ["teaching_since", "education", "posting", "certificate", "title", "appraisal", "hours"] as const
export type PortfolioPart = (typeof PORTFOLIO_PARTS)[number]

const text = z.string().trim().min(1)

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  /** the plan's words, verbatim but for white space */
  text,
  /** the part of the report: a label of its own where the catalogues know it, else as written here */
  group: text,
  /** where in the document */
  where: text,
  unit: z.enum(INDICATOR_UNITS),
  /** 力争 */
  isAspiration: z.boolean().default(false),
  words: wordsSchema,
  measure: measureSchema,
})

const shape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: text,
  document: text,
  periodStart: date,
  deadline: date,
  /** the plan is as it was published; not final: the district still sets targets of its own */
  isFinal: z.boolean(),
  portfolioParts: z.array(z.enum(PORTFOLIO_PARTS)).min(1),
  readings: readingsSchema,
  indicators: z.array(indicatorSchema).min(1),
})

/** A plan with everything in it that must hold together. `parsePlan` lists every fault, this the ones that zod reaches. */
export const planSchema = shape.superRefine((plan, context) => {
  for (const { path, code } of crossFaults(plan)) context.addIssue({ code: "custom", path: path.split("."), message: code })
})

export type Plan = z.infer<typeof shape>
export type Indicator = Plan["indicators"][number]

/** The plan. Throws `InvalidPlanError` with every fault and its path. */
export function parsePlan(json: unknown): Plan {
  const parsed = shape.safeParse(json)
  const faults: readonly PlanFault[] = [...(parsed.success ? [] : parsed.error.issues.flatMap(issueFaults)), ...crossFaults(json)]
  if (!parsed.success || faults.length > 0) throw new InvalidPlanError(faults)
  return parsed.data
}

/** The plans, earliest first. Throws where one is invalid or two have one id. */
export function parsePlans(raw: readonly unknown[]): readonly Plan[] {
  const plans = raw.map(parsePlan).sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1))
  const twice = plans.find(({ id }, at) => plans.findIndex((plan) => plan.id === id) !== at)
  if (twice !== undefined) throw new InvalidPlanError([{ path: "id", code: "twice", values: { text: twice.id } }])
  return plans
}
