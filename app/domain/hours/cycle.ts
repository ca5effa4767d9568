/** Which training cycle is a person in on a day? Clause: cycle.fixed; in individual mode her own registration. */
import { addDays, addYears, type CivilDate } from "../calendar/civil-date"
import type { ClosedPeriod } from "../calendar/period"
import { fixedCycle, individualCycle } from "../calendar/training-cycle"
import type { Certificate } from "../facts"
import type { PolicyPack } from "../policy/pack"

/** The cycle that contains `asOf`; null in individual mode where no registration is known that covers the day. */
export function cycleKnownOn(question: { pack: PolicyPack; certificates: readonly Certificate[]; asOf: CivilDate }): ClosedPeriod | null {
  const { pack, certificates, asOf } = question
  const years = pack.cycle.years.value
  if (pack.cycle.mode.value === "fixed") return fixedCycle({ anchorYear: pack.cycle.anchorYear.value, years, on: asOf })
  const registeredOn = certificates
    .filter((certificate) => certificate.issuedOn <= asOf)
    .flatMap((certificate) => registrationDates({ certificate, years }))
    .filter((date) => date <= asOf)
    .sort()
    .at(-1)
  return registeredOn === undefined ? null : individualCycle({ registeredOn, years, on: asOf })
}

/** The fixed cycle that `on` belongs to, wherever in time; null in individual mode. */
export function fixedCycleOf({ pack, on }: { pack: PolicyPack; on: CivilDate }): ClosedPeriod | null {
  const { mode, anchorYear, years } = pack.cycle
  return mode.value === "fixed" ? fixedCycle({ anchorYear: anchorYear.value, years: years.value, on }) : null
}

/** The days from which a certificate registers her: 首次注册日期, and the first day of the term that ends on 注册有效期止. */
export function registrationDates({ certificate, years }: { certificate: Certificate; years: number }): CivilDate[] {
  const { firstRegisteredOn, registeredUntil } = certificate
  const dates = firstRegisteredOn === null ? [] : [firstRegisteredOn]
  if (registeredUntil !== null) dates.push(addYears(addDays(registeredUntil, 1), -years))
  return dates
}
