/** How vague words are read: numbers of the plan that the district can change, each said beside the figure it judges. */
import { z } from "zod"
import { phrase } from "../phrases"
import type { Phrase } from "../verdict"
import type { IndicatorUnit, Target, TargetOperator } from "./indicator"
import type { Words } from "./words"

const whole = z.int().positive()

export const readingsSchema = z.strictObject({
  /** N左右: met from N − max(`atLeast`, `percent` of N) */
  about: z.strictObject({ percent: z.number().min(0).max(100), atLeast: z.int().min(0) }),
  /** N余: met from N + `more` */
  someOver: z.strictObject({ more: whole }),
  /** 数十: met from */
  tens: z.strictObject({ from: whole }),
  /** 数百: met from */
  hundreds: z.strictObject({ from: whole }),
})
export type Readings = z.infer<typeof readingsSchema>

/** The target that the words set, and how they were read. */
export function read({ words, readings, unit }: { words: Words; readings: Readings; unit: IndicatorUnit }): Target {
  const isPercent = unit === "percent"
  switch (words.kind) {
    case "at_least":
      if (words.isEach) return target(">=", words.number, null, phrase("plan.reading.each", { number: words.number }))
      return target(">=", words.number, null, bySource(words, isPercent ? "at_least_percent" : "at_least"))
    case "over":
      return target(">", words.number, null, bySource(words, isPercent ? "over_percent" : "over"))
    case "at_most":
      return target("<=", null, words.number, bySource(words, isPercent ? "at_most_percent" : "at_most"))
    case "all":
      return target(
        ">=",
        100,
        null,
        words.source === null ? phrase("plan.reading.all", {}) : phrase("plan.reading.rule_all", { source: words.source }),
      )
    case "range":
      return target("range", words.from, words.to, phrase("plan.reading.range", { from: words.from, to: words.to }))
    case "about": {
      const from = aboutFrom(words.number, readings)
      return target(">=", from, null, phrase("plan.reading.about", { number: words.number, from }))
    }
    case "some_over": {
      const from = words.number + readings.someOver.more
      return target(">=", from, null, phrase("plan.reading.some_over", { number: words.number, from }))
    }
    case "tens":
      return target(">=", readings.tens.from, null, phrase("plan.reading.tens", { from: readings.tens.from }))
    case "hundreds":
      return target(">=", readings.hundreds.from, null, phrase("plan.reading.hundreds", { from: readings.hundreds.from }))
    case "batch":
      return words.number === null
        ? target("none", null, null, phrase("plan.reading.batch", {}))
        : target(">=", words.number, null, phrase("plan.reading.batch_set", { number: words.number }))
    case "no_number":
      return target("none", null, null, phrase("plan.reading.no_number", {}))
    case "unset":
      return target("none", null, null, phrase("plan.reading.unset", {}))
    case "milestone":
      return target(">=", 1, null, phrase("plan.reading.milestone", {}))
  }
}

/** The smallest whole number that 左右 still reaches; at least one. */
function aboutFrom(number: number, { about }: Readings): number {
  return Math.max(1, Math.ceil(Math.min(number - about.atLeast, (number * (100 - about.percent)) / 100)))
}

type Bound = "at_least" | "over" | "at_most" | "at_least_percent" | "over_percent" | "at_most_percent"

function bySource({ number, source }: { number: number; source: string | null }, bound: Bound): Phrase {
  return source === null ? phrase(`plan.reading.${bound}`, { number }) : phrase(`plan.reading.rule_${bound}`, { number, source })
}

function target(operator: TargetOperator, lower: number | null, upper: number | null, reading: Phrase): Target {
  return { operator, lower, upper, reading }
}
