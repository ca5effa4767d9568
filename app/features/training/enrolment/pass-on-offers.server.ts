import type { Instant } from "#db/columns"
import { listRunsWithExpiredOffers } from "#db/queries/training/enrolment-runs"
import { inTransaction } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { fillSeats } from "./fill-seats.server"

/** The daily job, looked at every quarter of an hour: offers that nobody accepted in time go to the next in line. Returns how many ran out. */
export async function passOnOffers({ districtId, today, now }: { districtId: string; today: CivilDate; now: Instant }): Promise<number> {
  let expired = 0
  for (const number of await listRunsWithExpiredOffers({ districtId, now }))
    expired += (await inTransaction((tx) => fillSeats({ districtId, number, today, now }, tx))).expired.length
  return expired
}
