/** Standings for tests of lists of verdicts, without facts behind them. The people must be on the list already. */
import type { Instant } from "#db/columns"
import { type StandingRow, upsertStandings } from "#db/queries/standings"
import { inTransaction } from "#db/transaction"
import { DISTRICT, TODAY } from "./import-workbook"

export type TestStanding = Partial<StandingRow> & Pick<StandingRow, "teacherId" | "rule">

export async function fillStandings(rows: readonly TestStanding[], computedAt = "2026-01-05T00:00:00.000Z" as Instant): Promise<void> {
  await inTransaction((tx) =>
    upsertStandings(
      rows.map((row) => ({ ...PLAIN, ...row })),
      { districtId: DISTRICT, computedAt },
      tx,
    ),
  )
}

const PLAIN: Omit<StandingRow, "teacherId" | "rule"> = {
  cycleStartsOn: "",
  asOfOn: TODAY,
  outcome: "not_met",
  onPace: null,
  figures: null,
  policyId: "dadukou-15fyp",
  policyVersion: "1",
  nextChangeOn: null,
  dueOn: null,
}
