import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { audit } from "~/platform/audit.server"
import type { SeasonStep } from "./begin-assigning.server"
import { findManagedSeason, saveManagedSeason } from "./managed-season.server"
import { checkSeasonDates } from "./season-dates"

export interface ChangeSeasonDates extends SeasonStep {
  readonly nominateByOn: CivilDate
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly acceptShort: boolean
}

/** Changes by when schools nominate, and the days that new assignments begin and end with; who is assigned already keeps hers. */
export async function changeSeasonDates({ actor, schoolYear, version, now, acceptShort, ...dates }: ChangeSeasonDates): Promise<void> {
  const packs = await policyPacks(actor)
  await inTransaction(async (tx) => {
    const before = await findManagedSeason({ actor, by: "season.run", schoolYear }, tx)
    checkSeasonDates({ ...dates, drawnOn: before.drawnOn, schoolYear, packs, acceptShort })
    await saveManagedSeason({ before, version, change: dates, now }, tx)
    const { nominateByOn, startsOn, endsOn } = before
    const subject = { kind: "rotation_season", key: String(schoolYear) }
    await audit(tx, actor, "season.dates_changed", {
      subject,
      details: { before: { nominateByOn, startsOn, endsOn }, after: { ...dates } },
    })
  })
}
