/** The way of a claim (学时认定) through three hands: who may move it, from which state to which. */
import type { CivilDate } from "../calendar/civil-date"

export const CLAIM_STATES = ["filed", "returned", "endorsed", "recognised", "refused", "appealed", "withdrawn"] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const CLAIM_HANDS = ["teacher", "school", "college"] as const
export type ClaimHand = (typeof CLAIM_HANDS)[number]

export const CLAIM_MOVES = ["amend", "withdraw", "appeal", "endorse", "return", "recognise", "refuse", "reverse"] as const
export type ClaimMove = (typeof CLAIM_MOVES)[number]

type Steps = Readonly<Partial<Record<ClaimState, ClaimState>>>

/** Everything that may happen to a claim after it was filed. What is not written is refused. */
const WAYS: Readonly<Record<ClaimMove, Readonly<Partial<Record<ClaimHand, Steps>>>>> = {
  amend: { teacher: { returned: "filed", refused: "filed", withdrawn: "filed" } },
  withdraw: { teacher: { filed: "withdrawn", returned: "withdrawn", endorsed: "withdrawn", appealed: "withdrawn" } },
  appeal: { teacher: { refused: "appealed" } },
  endorse: { school: { filed: "endorsed" } },
  return: { school: { filed: "returned" }, college: { endorsed: "returned", appealed: "returned" } },
  recognise: { college: { endorsed: "recognised", appealed: "recognised" } },
  refuse: { college: { endorsed: "refused", appealed: "refused" } },
  // A correction: the claim is again where whoever decided has to decide.
  reverse: {
    school: { endorsed: "filed", returned: "filed" },
    college: { recognised: "endorsed", refused: "endorsed", returned: "endorsed" },
  },
}

/** Who is about to move which claim. */
export interface ClaimCase {
  readonly state: ClaimState
  /** who sent it back, where it was sent back */
  readonly returnedBy: "school" | "college" | null
  /** the last day on which the refusal can be appealed; null = it was not refused */
  readonly appealUntil: CivilDate | null
  /** an appeal of this filing has been heard already */
  readonly wasAppealed: boolean
}

export interface Mover {
  readonly hand: ClaimHand
  /** it is her own claim, whatever her account may do */
  readonly isOwn: boolean
  /** she refused this filing before */
  readonly hasRefused: boolean
}

export type MoveFault = "own" | "not_yours" | "wrong_state" | "same_decider" | "appeal_late" | "appeal_heard"

export interface MoveQuestion {
  readonly claim: ClaimCase
  readonly move: ClaimMove
  readonly mover: Mover
  readonly today: CivilDate
}

/** Where a move leads, or why it may not be made. Nobody endorses, returns or decides her own claim; an appeal is heard by somebody else. */
export function moveClaim({ claim, move, mover, today }: MoveQuestion): { readonly to: ClaimState } | { readonly fault: MoveFault } {
  const steps = WAYS[move][mover.hand]
  if (steps === undefined) return { fault: "not_yours" }
  if (mover.isOwn !== (mover.hand === "teacher")) return { fault: mover.isOwn ? "own" : "not_yours" }
  const to = steps[claim.state]
  if (to === undefined) return { fault: "wrong_state" }
  if (move === "reverse" && claim.state === "returned" && claim.returnedBy !== mover.hand) return { fault: "not_yours" }
  if (claim.state === "appealed" && mover.hand === "college" && mover.hasRefused) return { fault: "same_decider" }
  if (move !== "appeal") return { to }
  if (claim.wasAppealed) return { fault: "appeal_heard" }
  return claim.appealUntil === null || today > claim.appealUntil ? { fault: "appeal_late" } : { to }
}

/** What somebody may do to a claim today, in the order of the list. */
export function movesOpenTo({ claim, mover, today }: Omit<MoveQuestion, "move">): readonly ClaimMove[] {
  return CLAIM_MOVES.filter((move) => "to" in moveClaim({ claim, move, mover, today }))
}

/** Whose turn it is; null = it is over. */
export function turnOf(state: ClaimState): ClaimHand | null {
  switch (state) {
    case "filed":
      return "school"
    case "endorsed":
    case "appealed":
      return "college"
    case "returned":
      return "teacher"
    default:
      return null
  }
}
