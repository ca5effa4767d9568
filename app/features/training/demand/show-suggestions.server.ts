import { countInPost } from "#db/queries/training/demand"
import { type ResidentJob, residentJob } from "~/platform/resident-job.server"
import type { SuggestionsPage } from "./demand-page"
import { type SuggestionsAsked, suggestionsPage } from "./suggestions-page.server"

/** It keeps what it planned last for as long as somebody may turn pages. */
const IDLE_MS = 15 * 60_000
/** A school's worth of people is planned for in a moment; more would keep everybody else waiting. */
const FEW_PEOPLE = 150

const shared = globalThis as typeof globalThis & { __shichengSuggestions?: ResidentJob }

/** Suggested runs for the people asked about. A district is planned for in a process of its own. */
export async function showSuggestions(asked: SuggestionsAsked): Promise<SuggestionsPage> {
  if ((await countInPost(asked.scope)) <= FEW_PEOPLE) return suggestionsPage(asked)
  shared.__shichengSuggestions ??= residentJob({ job: "suggestions", idleMs: IDLE_MS })
  return shared.__shichengSuggestions.ask<SuggestionsPage, never>(asked)
}
