import type { TitleApplicationRow } from "#db/queries/title-applications"
import type { Actor } from "~/platform/actor"
import { mayDo } from "~/platform/scope"
import type { ApplicantRow, OwnApplication, RoundState, ShownApplicationState } from "./round-page"

/** Whether this reader may know results: who decides them at once, everybody else once the round is closed. */
export function knowsResults(actor: Actor, roundState: RoundState): boolean {
  return roundState === "closed" || mayDo(actor, "title_round.run")
}

type Known = { readonly isKnown: boolean; readonly roundState: RoundState }

function shownState({ state }: Pick<TitleApplicationRow, "state">, { isKnown, roundState }: Known): ShownApplicationState {
  if (state === "withdrawn" || isKnown) return state
  if (roundState === "decided") return "deciding"
  return state === "granted" || state === "refused" ? "deciding" : state
}

/** An application in a list, for a reader who may or may not know the results. */
export function applicantRow(row: TitleApplicationRow, known: Known): ApplicantRow {
  const { id, teacherNo, name, schoolCode, schoolName, title, rank, keptOutcome, keptNumber } = row
  const grantedOn = known.isKnown ? row.grantedOn : null
  return { id, teacherNo, name, schoolCode, schoolName, title, state: shownState(row, known), rank, keptOutcome, keptNumber, grantedOn }
}

/** A teacher's own application. Her rank is her school's word to the district until the round is closed. */
export function ownApplication(row: TitleApplicationRow, roundState: RoundState): OwnApplication {
  const isKnown = roundState === "closed"
  const { id, version, title, statement, keptNumber } = row
  return {
    id,
    version,
    title,
    state: shownState(row, { isKnown, roundState }),
    statement,
    rank: isKnown ? row.rank : null,
    decisionNote: isKnown ? row.decisionNote : null,
    grantedOn: isKnown ? row.grantedOn : null,
    keptNumber,
    filedAt: row.createdAt,
  }
}
