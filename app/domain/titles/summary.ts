/** The one sentence that says whether she may apply for the next title. */
import type { CivilDate } from "../calendar/civil-date"
import type { Title } from "../codes"
import { phrase } from "../phrases"
import { type Criterion, combineOutcomes, type Phrase } from "../verdict"

/** The criteria that time alone fills. */
const BY_TIME: readonly string[] = ["years", "ethics"]

/** `next` null: not known for want of 最高学历. `from`: the verdict's `earliestDate`. */
export function summaryOf(about: { criteria: readonly Criterion[]; next: Title | null; from: CivilDate | null }): Phrase {
  const { criteria, next, from } = about
  if (next === null) return phrase("title.summary.education_unknown", {})
  const outcome = combineOutcomes(criteria)
  if (outcome === "met") return phrase("title.summary.met", { title: next })
  if (outcome === "undetermined") {
    const missing = [...new Set(criteria.flatMap((criterion) => criterion.missing))].join("、")
    return phrase("title.summary.undetermined", { title: next, missing })
  }
  const open = criteria.filter((criterion) => criterion.outcome !== "met")
  if (from !== null && open.every(({ id }) => BY_TIME.includes(id))) return phrase("title.summary.waits", { title: next, from })
  return phrase("title.summary.not_met", { title: next, count: open.filter((criterion) => criterion.outcome === "not_met").length })
}
