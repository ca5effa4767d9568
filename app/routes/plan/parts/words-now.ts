import type { SettableWords, ShownIndicator } from "~/features/plan/targets/targets-page"

/** The target of an indicator as the fields of its form hold it. */
export function wordsNow(indicator: ShownIndicator | null): {
  readonly words: SettableWords
  readonly number: string
  readonly from: string
  readonly to: string
} {
  const words = indicator?.words ?? { kind: "at_least" }
  const text = (name: string) => {
    const value = (words as Readonly<Record<string, unknown>>)[name]
    return typeof value === "number" ? String(value) : ""
  }
  const kind = words.kind === "milestone" ? "unset" : words.kind
  return { words: kind, number: text("number"), from: text("from"), to: text("to") }
}
