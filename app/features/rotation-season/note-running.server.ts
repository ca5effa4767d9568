import type { Instant } from "#db/columns"
import type { SeasonRow } from "#db/queries/rotation-seasons"
import type { Tx } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { saveManagedSeason } from "./managed-season.server"

/** A season runs from the day on which the first of its people has gone. */
export async function noteRunning({ actor, season, now }: { actor: Actor; season: SeasonRow; now: Instant }, tx: Tx): Promise<void> {
  if (season.state === "running") return
  await saveManagedSeason({ before: season, version: season.version, change: { state: "running" }, now }, tx)
  const subject = { kind: "rotation_season", key: String(season.schoolYear) }
  await audit(tx, actor, "season.running", { subject, details: { from: season.state, to: "running" } })
}
