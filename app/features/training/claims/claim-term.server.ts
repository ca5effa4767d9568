import { listCalendarDays } from "#db/queries/training/resources"
import type { Tx } from "#db/transaction"
import { addDays, type CivilDate } from "~/domain/calendar/civil-date"
import { workingDaysAfter } from "~/domain/claims/due-days"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { refuse } from "~/platform/errors"
import type { ServiceDays } from "./claim-page"

const LOOKED_AHEAD_DAYS = 400

/** The times of the policy in force today; null where none is. */
export async function serviceDaysOn({ districtId, today }: { districtId: string; today: CivilDate }, tx?: Tx): Promise<ServiceDays | null> {
  const pack = choosePack({ packs: await policyPacks({ districtId }, tx), on: today })
  if (pack === null) return null
  const { schoolDays, collegeDays, appealDays } = pack.claim
  return { school: schoolDays.value, college: collegeDays.value, appeal: appealDays.value }
}

/** By when the next step of a claim is to be taken that moves today. A refusal's is the last day of an appeal. */
export async function claimDueOn(
  { districtId, today, of }: { districtId: string; today: CivilDate; of: keyof ServiceDays },
  tx: Tx,
): Promise<CivilDate> {
  const days = (await serviceDaysOn({ districtId, today }, tx)) ?? refuse("claim_no_policy", { params: { today } })
  if (of === "appeal") return addDays(today, days.appeal)
  const until = addDays(today, LOOKED_AHEAD_DAYS)
  const kept = await listCalendarDays({ kind: "district", districtId }, { from: today, until }, tx)
  return workingDaysAfter({ from: today, days: days[of], kept: new Map(kept.map(({ on, kind }) => [on, kind])) })
}
