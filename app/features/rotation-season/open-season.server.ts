import type { Instant } from "#db/columns"
import { findSeason, insertSeason } from "#db/queries/rotation-seasons"
import { type DrawnPerson, type FactsState, findFactsState, insertDrawnMembers } from "#db/queries/rotation-seasons-draw"
import { inTransaction } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import { drawDueList } from "./draw-due-list.server"
import { checkSeasonDates } from "./season-dates"

/** How often a list is drawn again because facts have changed meanwhile, before the office is asked to try later. */
const ATTEMPTS = 3

export interface OpenSeason {
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
  readonly schoolYear: number
  readonly drawnOn: CivilDate
  readonly nominateByOn: CivilDate
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  /** fewer months than count are meant */
  readonly acceptShort: boolean
}

/** Opens the season of a school year and draws its list: everybody due on `drawnOn`, each with the verdict that says so. Returns how many. */
export async function openSeason({ actor, today, now, acceptShort, ...season }: OpenSeason): Promise<{ readonly drawn: number }> {
  const scope = scopeFor(actor, "season.run")
  const { districtId } = scope
  const { schoolYear, drawnOn } = season
  if ((await findSeason(scope, schoolYear)) !== undefined) refuseSecond(schoolYear)
  if (drawnOn > today) refuse("season_drawn_later", { field: "drawnOn", params: { today } })
  const packs = await policyPacks({ districtId })
  if (choosePack({ packs, on: drawnOn }) === null) refuse("season_no_policy", { field: "drawnOn" })
  checkSeasonDates({ ...season, packs, acceptShort })
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await findFactsState(districtId)
    const people = await drawDueList({ scope, packs, asOf: drawnOn })
    const opened = await writeSeason({ actor, today, now, season, state, people })
    if (opened !== null) return opened
  }
  return refuse("season_facts_changing")
}

interface Drawn {
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
  readonly season: Omit<OpenSeason, "actor" | "today" | "now" | "acceptShort">
  /** of the facts, before the list was drawn */
  readonly state: FactsState
  readonly people: readonly DrawnPerson[]
}

/** Writes the season and its list; null where facts have changed while the list was drawn, so that it must be drawn again. */
async function writeSeason({ actor, today, now, season, state, people }: Drawn): Promise<{ readonly drawn: number } | null> {
  const scope = scopeFor(actor, "season.run")
  const { districtId } = scope
  const { schoolYear, drawnOn } = season
  return inTransaction(async (tx) => {
    if ((await findFactsState(districtId, tx)).sourceId !== state.sourceId) return null
    // a clock may have gone back: what the verdicts rest on was known at the latest of both
    const knownAt = state.recordedAt !== null && state.recordedAt > now ? state.recordedAt : now
    if ((await findSeason(scope, schoolYear, tx)) !== undefined) refuseSecond(schoolYear)
    const made = { madeAt: now, madeBy: actor.accountId }
    const seasonId = await insertSeason({ ...season, districtId, createdAt: now, createdBy: actor.accountId }, tx)
    const drawing = { districtId, seasonId, asOfOn: drawnOn, knownAt, year: yearOf(today), ...made }
    const drawn = await insertDrawnMembers(people, drawing, tx)
    const { nominateByOn, startsOn, endsOn } = season
    const subject = { kind: "rotation_season", key: String(schoolYear) }
    await audit(tx, actor, "season.opened", { subject, details: { drawnOn, nominateByOn, startsOn, endsOn, drawn } })
    return { drawn }
  })
}

function refuseSecond(schoolYear: number): never {
  refuse("season_exists", { field: "schoolYear", params: { year: String(schoolYear) } })
}
