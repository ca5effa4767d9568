import type { AddTarget } from "./targets.schema"
import type { OfferedMeasure } from "./targets-page"
import { wordsFrom } from "./words-typed"

type Fields = Pick<AddTarget, "text" | "group" | "measure" | "words" | "number" | "from" | "to">

/** What a form says of an indicator, as JSON of a plan. A measure that nobody offered keeps its name, so that the plan's own check refuses it. */
export function indicatorFrom(fields: Fields, offered: readonly OfferedMeasure[]): Readonly<Record<string, unknown>> {
  const { text, group, measure: key } = fields
  const chosen = offered.find((each) => each.key === key)
  return { text, group, unit: chosen?.unit ?? "people", words: wordsFrom(fields), measure: chosen?.measure ?? { name: key } }
}
