import { findDemandStamp } from "#db/queries/training/demand"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { type Suggestions, suggestRuns } from "~/domain/demand/suggest"
import type { Scope } from "~/platform/scope"
import type { SuggestionWishes } from "./demand-page"
import { type LoadedTerms, loadTerms } from "./load-terms.server"

export interface MadeSuggestions extends Pick<LoadedTerms, "loaded" | "courses"> {
  readonly made: Suggestions
}

interface Asked {
  readonly scope: Scope
  readonly wishes: SuggestionWishes
  readonly today: CivilDate
  readonly asOf?: CivilDate | null
}

let kept: { readonly key: string; readonly found: MadeSuggestions } | null = null

/** The suggestions of a district as it stands. Those made last are kept, so that to turn a page or to look at the unmet does not plan anew; any change of what they are made from makes them anew. */
export async function keepSuggestions({ scope, wishes, today, asOf = null }: Asked): Promise<MadeSuggestions> {
  const key = JSON.stringify([scope, wishes, today, asOf, await findDemandStamp(scope)])
  if (kept?.key === key) return kept.found
  const { terms, loaded, courses } = await loadTerms({ scope, wishes, today, asOf })
  const found = { loaded, courses, made: suggestRuns(terms) }
  kept = { key, found }
  return found
}
