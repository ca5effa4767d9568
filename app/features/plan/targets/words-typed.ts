import type { SettableWords } from "./targets-page"

/** What a form says of a target, as it was typed. */
export interface TypedWords {
  readonly words: SettableWords
  readonly number: string
  readonly from: string
  readonly to: string
}

/** The words as JSON of a plan. What is no number stays text and what is missing is left out, so that the plan's own check names it. */
export function wordsFrom({ words, number, from, to }: TypedWords): Readonly<Record<string, unknown>> {
  switch (words) {
    case "at_least":
    case "over":
    case "at_most":
    case "about":
    case "some_over":
      return { kind: words, number: numberFrom(number) }
    case "batch":
      return { kind: words, number: number.trim() === "" ? null : numberFrom(number) }
    case "range":
      return { kind: words, from: numberFrom(from), to: numberFrom(to) }
    default:
      return { kind: words }
  }
}

/** A number as a person writes it: full-width digits, thousands apart, a percent sign behind. */
export function numberFrom(typed: string): number | string | undefined {
  const plain = typed.normalize("NFKC").replace(/[\s,]/gu, "").replace(/%$/u, "")
  if (plain === "") return undefined
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed
}
