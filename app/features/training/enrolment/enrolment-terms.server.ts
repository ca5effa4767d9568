import type { Instant } from "#db/columns"
import type { Tx } from "#db/transaction"
import { addMonths, type CivilDate } from "~/domain/calendar/civil-date"
import type { Counting } from "~/domain/enrolment/need"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { refuse } from "~/platform/errors"
import { startInstant } from "./offer-end"

/** What the pack in force says of enrolment. */
export interface EnrolmentTerms {
  readonly counting: Counting
  readonly teaching: { readonly teachingDayUntilHour: number; readonly vacationMonths: readonly number[] }
  readonly schoolConsents: boolean
  readonly withdrawDays: number
  readonly lateMonths: number
  /** seats given back late before this moment count no more */
  readonly lateSince: Instant
}

/** The terms of a day; without a policy in force nobody can be enrolled. */
export async function enrolmentTerms({ districtId, today }: { districtId: string; today: CivilDate }, tx?: Tx): Promise<EnrolmentTerms> {
  const pack = choosePack({ packs: await policyPacks({ districtId }, tx), on: today })
  if (pack === null) return refuse("enrolment_no_policy", { params: { on: today } })
  const { concentrated, crediting } = pack.hours
  const { schoolConsents, withdrawDays, lateMonths } = pack.enrolment
  const { teachingDayUntilHour, vacationMonths } = pack.scheduling
  return {
    counting: {
      concentrated: { levels: concentrated.levels.value, deliveries: concentrated.deliveries.value },
      buckets: crediting.value,
    },
    teaching: { teachingDayUntilHour: teachingDayUntilHour.value, vacationMonths: vacationMonths.value },
    schoolConsents: schoolConsents.value,
    withdrawDays: withdrawDays.value,
    lateMonths: lateMonths.value,
    lateSince: dayStart(addMonths(today, -lateMonths.value)),
  }
}

/** Midnight of a day in the district. */
function dayStart(on: CivilDate): Instant {
  return startInstant({ on, startsMinute: 0 })
}
