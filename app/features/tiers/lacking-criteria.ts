import type { Criterion } from "~/domain/verdict"
import type { MaskedField } from "~/platform/access"

/** Which part of a record a criterion tells of; a reader from whom that is withheld is not told that it is what lacks. */
const TELLS_OF: Readonly<Record<string, MaskedField>> = { ethics: "ethics", appraisals: "appraisals", age: "bornOn" }

/** The names of the criteria that are not met or not known; "withheld" once for those that the reader may not know of. */
export function lackingCriteria(criteria: readonly Criterion[], hidden: ReadonlySet<MaskedField>): readonly string[] {
  const lacking = criteria.filter(({ outcome }) => outcome === "not_met" || outcome === "undetermined")
  const isHidden = (id: string) => {
    const field = TELLS_OF[id]
    return field !== undefined && hidden.has(field)
  }
  return [...new Set(lacking.map(({ id }) => (isHidden(id) ? "withheld" : id)))]
}
