/** What of a verdict's criteria stands between a person and her next step. */
import { phrase } from "../../phrases"
import type { Criterion, Phrase } from "../../verdict"

export interface Lacks {
  readonly steps: number
  /** how much lacks of the criteria that have a number */
  readonly work: number
  /** what to do about each, never empty: where nothing lacks, the step to take */
  readonly lacking: readonly Phrase[]
}

interface About {
  readonly criteria: readonly Pick<Criterion, "id" | "outcome" | "required" | "actual" | "missing" | "remedy">[]
  /** criteria of which the reader may not be told: that something is withheld is said once */
  readonly withheld: ReadonlySet<string>
  /** what is said where nothing lacks */
  readonly step: Phrase
}

/** Criteria that are not met, or not known to be, in their order. */
export function lacksOf({ criteria, withheld, step }: About): Lacks {
  const lacking = criteria.filter(({ outcome }) => outcome === "not_met" || outcome === "undetermined")
  const said = lacking.filter(({ id }) => !withheld.has(id)).map(whatToDo)
  const more = lacking.length > said.length ? [phrase("nearest.lacks.withheld", {})] : []
  return {
    steps: lacking.length,
    work: lacking.reduce((sum, { required, actual }) => sum + Math.max(0, (required ?? 0) - (actual ?? 0)), 0),
    lacking: lacking.length === 0 ? [step] : [...said, ...more],
  }
}

function whatToDo({ remedy, missing }: About["criteria"][number]): Phrase {
  if (remedy !== null) return remedy
  return missing.length > 0 ? phrase("nearest.lacks.record", { missing: missing.join("、") }) : phrase("nearest.lacks.condition", {})
}
