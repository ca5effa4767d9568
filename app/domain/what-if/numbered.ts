/** Suppositions in an order of their own, so that the one in which they were made makes no difference. */
import type { Hypothesis, HypothesisKind, HypothesisOf, Numbered } from "./hypothesis"

export interface NumberedOf<Kind extends HypothesisKind> {
  readonly at: number
  readonly hypothesis: HypothesisOf<Kind>
}

/** Each with its place in the list, sorted by what they say, those that begin first before the others. */
export function numberedInOrder(hypotheses: readonly Hypothesis[]): readonly Numbered[] {
  return hypotheses
    .map((hypothesis, at) => ({ at, hypothesis, content: contentOf(hypothesis) }))
    .sort((a, b) => (a.content === b.content ? a.at - b.at : a.content < b.content ? -1 : 1))
    .map(({ at, hypothesis }) => ({ at, hypothesis }))
}

/** Those of one kind. */
export function ofKind<Kind extends HypothesisKind>(numbered: readonly Numbered[], kind: Kind): readonly NumberedOf<Kind>[] {
  return numbered.filter(({ hypothesis }) => hypothesis.kind === kind) as unknown as readonly NumberedOf<Kind>[]
}

function contentOf(hypothesis: Hypothesis): string {
  const entries = Object.entries(hypothesis).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${"startsOn" in hypothesis ? hypothesis.startsOn : ""} ${JSON.stringify(entries)}`
}
