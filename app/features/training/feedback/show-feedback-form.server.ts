import type { Scope } from "~/platform/scope"
import type { FeedbackFormPage } from "./feedback-page"
import { findOwnFeedback } from "./own-feedback.server"

/** The feedback form of a run, for who was there. */
export async function showFeedbackForm({ scope, number }: { readonly scope: Scope; readonly number: string }): Promise<FeedbackFormPage> {
  const { run, place } = await findOwnFeedback({ scope, number })
  const state = place.gaveFeedback === 1 ? "given" : place.wasThere === 1 ? "open" : "absent"
  return { run: { number, title: run.title }, state }
}
