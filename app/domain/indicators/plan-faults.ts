/** What is wrong with a plan, each fault with its path and as a code that every language can say. */
import type { z } from "zod"
import { parseCivilDate } from "../calendar/civil-date"
import { INDICATOR_UNITS, type IndicatorUnit } from "./indicator"
import { countsIn, measureSchema } from "./measure-choice"
import { numbersIn, type Words, wordsSchema } from "./words"

export const PLAN_FAULTS = [
  "missing",
  "unknown_key",
  "not_a_number",
  "not_whole",
  "not_positive",
  "too_small",
  "too_big",
  "too_few",
  "not_a_choice",
  "not_a_date",
  "wrong_kind",
  "unknown_measure",
  "range_crossed",
  "deadline_before_start",
  "above_hundred",
  "twice",
  "not_of_measure",
  "not_of_unit",
] as const
export type PlanFaultCode = (typeof PLAN_FAULTS)[number]

export interface PlanFault {
  readonly code: PlanFaultCode
  /** e.g. "indicators.3.words.to" */
  readonly path: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The faults that one finding of the schema is. */
export function issueFaults(issue: z.core.$ZodIssue): readonly PlanFault[] {
  const path = issue.path.map(String).join(".")
  const fault = (code: PlanFaultCode, values: PlanFault["values"] = {}): PlanFault[] => [{ code, path, values }]
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "unknown_key", path: [path, key].filter(Boolean).join("."), values: { key } }))
    case "invalid_type":
      if (/received undefined/.test(issue.message)) return fault("missing")
      if (issue.expected === "int") return fault("not_whole")
      return fault(issue.expected === "number" ? "not_a_number" : "wrong_kind")
    case "invalid_union":
      return fault(/\.measure(\.name)?$/.test(path) ? "unknown_measure" : "not_a_choice")
    case "invalid_value":
      return fault("not_a_choice")
    case "too_small":
      if (issue.origin === "string") return fault("missing")
      if (issue.origin !== "array" && issue.inclusive === false) return fault("not_positive")
      return fault(issue.origin === "array" ? "too_few" : "too_small", { minimum: Number(issue.minimum) })
    case "too_big":
      return fault("too_big", { maximum: Number(issue.maximum) })
    case "custom":
      return fault("not_a_date", { text: String(issue.message).replace(/^not a civil date: /, "") })
    default:
      return fault("wrong_kind")
  }
}

/** What must hold between the parts of a plan: looked for in whatever of it can be read, so that one fault never hides another. */
export function crossFaults(json: unknown): readonly PlanFault[] {
  const plan = Object(json) as Record<string, unknown>
  const indicators = Array.isArray(plan.indicators) ? plan.indicators.map((each) => Object(each) as Record<string, unknown>) : []
  return [
    ...periodFaults(plan),
    ...indicators.flatMap((indicator, at) => [
      ...twiceFaults({ indicators, indicator, at }),
      ...wordsFaults({ indicator, at }),
      ...measureFaults({ indicator, at }),
    ]),
  ]
}

function periodFaults(plan: Record<string, unknown>): PlanFault[] {
  const [start, deadline] = [plan.periodStart, plan.deadline].map((day) => (typeof day === "string" ? parseCivilDate(day) : null))
  if (!start || !deadline || start <= deadline) return []
  return [{ code: "deadline_before_start", path: "deadline", values: { start, deadline } }]
}

interface At {
  readonly indicator: Record<string, unknown>
  readonly at: number
}

function twiceFaults({ indicators, indicator: { id }, at }: At & { indicators: readonly Record<string, unknown>[] }): PlanFault[] {
  if (typeof id !== "string" || indicators.findIndex((each) => each.id === id) === at) return []
  return [{ code: "twice", path: `indicators.${at}.id`, values: { text: id } }]
}

function wordsFaults({ indicator, at }: At): PlanFault[] {
  const parsed = wordsSchema.safeParse(indicator.words)
  if (!parsed.success) return []
  const words = parsed.data
  const path = `indicators.${at}.words`
  const unit = unitOf(indicator)
  const faults: PlanFault[] = numberFaults({ words, unit, path })
  if (words.kind === "range" && words.to < words.from)
    faults.push({ code: "range_crossed", path: `${path}.to`, values: { from: words.from, to: words.to } })
  const isOfUnit = (words.kind !== "all" || unit === "percent") && (words.kind === "milestone") === (unit === "milestone")
  if (unit !== null && !isOfUnit) faults.push({ code: "not_of_unit", path: `${path}.kind`, values: {} })
  return faults
}

function numberFaults({ words, unit, path }: { words: Words; unit: IndicatorUnit | null; path: string }): PlanFault[] {
  return numbersIn(words).flatMap(([field, number]): PlanFault[] => {
    if (unit === "percent") return number > 100 ? [{ code: "above_hundred", path: `${path}.${field}`, values: { number } }] : []
    const isCount = unit !== null && unit !== "ratio"
    return isCount && !Number.isInteger(number) ? [{ code: "not_whole", path: `${path}.${field}`, values: {} }] : []
  })
}

function measureFaults({ indicator, at }: At): PlanFault[] {
  const parsed = measureSchema.safeParse(indicator.measure)
  const unit = unitOf(indicator)
  if (!parsed.success || unit === null || countsIn(parsed.data.name, unit)) return []
  return [{ code: "not_of_measure", path: `indicators.${at}.unit`, values: {} }]
}

function unitOf({ unit }: Record<string, unknown>): IndicatorUnit | null {
  return INDICATOR_UNITS.find((known) => known === unit) ?? null
}
