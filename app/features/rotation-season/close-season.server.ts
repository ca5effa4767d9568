import { countMembersByState, listMembersPart } from "#db/queries/rotation-seasons-list"
import { inTransaction } from "#db/transaction"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { scopeFor } from "~/platform/scope"
import type { SeasonStep } from "./begin-assigning.server"
import { findManagedSeason, saveManagedSeason } from "./managed-season.server"
import { UNRESOLVED } from "./season-page"

/** How many of those who are left a refusal names. */
const NAMED = 5

/** Closes a season in which everybody is back, let go or held back; else says who is left. */
export async function closeSeason({ actor, schoolYear, version, now }: SeasonStep): Promise<void> {
  await inTransaction(async (tx) => {
    const by = "season.run"
    const before = await findManagedSeason({ actor, by, schoolYear }, tx)
    const scope = scopeFor(actor, by)
    const everybody = { seasonId: before.id, state: null, schoolCode: null, subject: null, words: [] }
    const counts = await countMembersByState(scope, everybody, tx)
    const left = UNRESOLVED.reduce((sum, state) => sum + counts[state], 0)
    if (left > 0) {
      // the board's order begins with the states that are unresolved
      const first = await listMembersPart(scope, everybody, { from: null, backwards: false, limit: Math.min(NAMED, left) }, tx)
      refuse("season_people_left", { params: { left, names: first.map(({ name }) => name).join("、") } })
    }
    await saveManagedSeason({ before, version, change: { state: "closed" }, now }, tx)
    const subject = { kind: "rotation_season", key: String(schoolYear) }
    await audit(tx, actor, "season.closed", { subject, details: { from: before.state, to: "closed", returned: counts.returned } })
  })
}
