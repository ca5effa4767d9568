/** A share of people, from tallies over all of them. Who lacks the fact that decides is in neither number and told apart. */
import type { MeasureQuestion } from "../measure-question"
import { divided, type Found } from "../measured"

export function measureShare({ choice, facts: { tallies } }: MeasureQuestion<"share">): Found {
  let numerator = 0
  let denominator = 0
  let unknown = 0
  for (const tally of tallies[choice.tally]) {
    numerator += tally.numerator
    denominator += tally.denominator
    unknown += tally.unknown
  }
  return divided({ numerator, denominator, unit: "percent", unknown })
}
