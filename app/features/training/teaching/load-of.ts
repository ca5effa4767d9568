import type { TrainerLoadRow } from "#db/queries/training/teaching"
import type { Load } from "./teaching-page"

/** A load as it is shown: what forms say only once there are enough that nobody's is told by it. */
export function loadOf(
  { sessions, minutes, people, forms, teaching }: Omit<TrainerLoadRow, "trainerId">,
  feedbackFrom: number | null,
): Load {
  const isShown = teaching !== null && feedbackFrom !== null && forms >= feedbackFrom
  return { sessions, hours: Math.round(minutes / 6) / 10, people, forms, teaching: isShown ? Math.round(teaching * 10) / 10 : null }
}
