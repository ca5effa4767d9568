import type { RoundSummary } from "./round-page"

/** How many posts are asked for in rows of the form of a new round; more come as pasted lines. */
export const POST_ROWS = 6

/** A round's state on a day, told so that the next step and whose it is are plain. */
export type RoundPhase = "upcoming" | "receiving" | "received" | "ranking" | "ranked" | "deciding" | "closed"

/** Where a round stands on `today`: its state, and within it whether the days are over. */
export function roundPhase({ state, opensOn, applyByOn, rankByOn }: RoundSummary, today: string): RoundPhase {
  if (state === "closed") return "closed"
  if (state === "decided") return "deciding"
  if (state === "ranking") return today <= rankByOn ? "ranking" : "ranked"
  if (today < opensOn) return "upcoming"
  return today <= applyByOn ? "receiving" : "received"
}
