import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import {
  CLAIM_HANDS,
  CLAIM_MOVES,
  CLAIM_STATES,
  type ClaimCase,
  type ClaimHand,
  type ClaimMove,
  type ClaimState,
  type Mover,
  moveClaim,
  movesOpenTo,
  turnOf,
} from "~/domain/claims/claim-state"

const TODAY = civilDate("2026-11-23")
const aCase = (state: ClaimState, more: Partial<ClaimCase> = {}): ClaimCase => ({
  state,
  returnedBy: state === "returned" ? "school" : null,
  appealUntil: state === "refused" ? TODAY : null,
  wasAppealed: false,
  ...more,
})
const aMover = (hand: ClaimHand, more: Partial<Mover> = {}): Mover => ({ hand, isOwn: hand === "teacher", hasRefused: false, ...more })
const move = (claim: ClaimCase, asked: ClaimMove, mover: Mover) => moveClaim({ claim, move: asked, mover, today: TODAY })

describe("every move of every hand from every state", () => {
  /** hand, move: the states from which it leads on, and where to */
  const ALLOWED: Readonly<Record<string, Readonly<Partial<Record<ClaimState, ClaimState>>>>> = {
    "teacher amend": { returned: "filed", refused: "filed", withdrawn: "filed" },
    "teacher withdraw": { filed: "withdrawn", returned: "withdrawn", endorsed: "withdrawn", appealed: "withdrawn" },
    "teacher appeal": { refused: "appealed" },
    "school endorse": { filed: "endorsed" },
    "school return": { filed: "returned" },
    "school reverse": { endorsed: "filed", returned: "filed" },
    "college return": { endorsed: "returned", appealed: "returned" },
    "college recognise": { endorsed: "recognised", appealed: "recognised" },
    "college refuse": { endorsed: "refused", appealed: "refused" },
    "college reverse": { recognised: "endorsed", refused: "endorsed" },
  }

  test.each(CLAIM_HANDS.flatMap((hand) => CLAIM_MOVES.map((one) => [hand, one] as const)))("%s %s", (hand, asked) => {
    const steps = ALLOWED[`${hand} ${asked}`]
    for (const state of CLAIM_STATES) {
      const answer = move(aCase(state), asked, aMover(hand))
      const to = steps?.[state]
      if (to !== undefined) expect([state, answer]).toEqual([state, { to }])
      else expect([state, "fault" in answer]).toEqual([state, true])
    }
  })

  test("a move that is another hand's is not hers; one of her own at the wrong time is in the wrong state", () => {
    expect(move(aCase("endorsed"), "recognise", aMover("school"))).toEqual({ fault: "not_yours" })
    expect(move(aCase("filed"), "recognise", aMover("college"))).toEqual({ fault: "wrong_state" })
  })
})

test("nobody endorses, returns, decides or corrects her own claim, and nobody amends another's", () => {
  for (const hand of ["school", "college"] as const)
    for (const state of CLAIM_STATES)
      for (const asked of CLAIM_MOVES) {
        const answer = move(aCase(state), asked, aMover(hand, { isOwn: true }))
        expect("to" in answer).toBe(false)
      }
  expect(move(aCase("filed"), "endorse", aMover("school", { isOwn: true }))).toEqual({ fault: "own" })
  expect(move(aCase("endorsed"), "recognise", aMover("college", { isOwn: true }))).toEqual({ fault: "own" })
  expect(move(aCase("returned"), "amend", aMover("teacher", { isOwn: false }))).toEqual({ fault: "not_yours" })
})

describe("an appeal", () => {
  const refused = (more: Partial<ClaimCase>) => move(aCase("refused", more), "appeal", aMover("teacher"))

  test("can be made until its last day, not the day after", () => {
    expect(refused({ appealUntil: TODAY })).toEqual({ to: "appealed" })
    expect(refused({ appealUntil: civilDate("2026-11-22") })).toEqual({ fault: "appeal_late" })
    expect(refused({ appealUntil: null })).toEqual({ fault: "appeal_late" })
  })

  test("is heard once for each filing, by somebody who did not refuse", () => {
    expect(refused({ wasAppealed: true })).toEqual({ fault: "appeal_heard" })
    for (const asked of ["recognise", "refuse", "return"] as const) {
      expect(move(aCase("appealed"), asked, aMover("college", { hasRefused: true }))).toEqual({ fault: "same_decider" })
      expect("to" in move(aCase("appealed"), asked, aMover("college"))).toBe(true)
    }
    expect(move(aCase("endorsed"), "refuse", aMover("college", { hasRefused: true }))).toEqual({ to: "refused" })
  })
})

test("who sent a claim back takes that back, not the other", () => {
  const returned = (by: "school" | "college", hand: ClaimHand) => move(aCase("returned", { returnedBy: by }), "reverse", aMover(hand))
  expect(returned("school", "school")).toEqual({ to: "filed" })
  expect(returned("school", "college")).toEqual({ fault: "not_yours" })
  expect(returned("college", "college")).toEqual({ to: "endorsed" })
  expect(returned("college", "school")).toEqual({ fault: "not_yours" })
})

test("says what is open to whom, and whose turn it is", () => {
  expect(movesOpenTo({ claim: aCase("appealed"), mover: aMover("college"), today: TODAY })).toEqual(["return", "recognise", "refuse"])
  expect(movesOpenTo({ claim: aCase("recognised"), mover: aMover("teacher"), today: TODAY })).toEqual([])
  expect(CLAIM_STATES.map(turnOf)).toEqual(["school", "teacher", "college", null, null, "college", null])
})
