/** Adds up what became of the entries. Counted in tenths of an hour, so that the figures add up exactly. */
import { yearOf } from "../calendar/civil-date"
import type { HoursEntry } from "../facts"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"
import type { Credit } from "./credit"
import type { HoursFigures, LedgerRow, UncreditedHours } from "./figures"
import { expectedTenths } from "./pace"
import type { Standing } from "./standing"

/** The figures; `insteadOf` says of an entry that is not credited whole where it could count instead. */
export function figuresOf(standing: Standing, insteadOf: (credit: Credit) => Phrase | null): HoursFigures {
  const { cycle, duty, pace, requiredHours, credits } = standing
  const onDuty = duty !== null && duty.startsOn <= duty.endsOn ? duty : null
  const expected = expectedTenths({ requiredHours, pace })
  const { recorded, credited, concentrated, kinds } = creditedSums(standing)
  return {
    cycleStart: cycle.startsOn,
    cycleEnd: cycle.endsOn,
    dutyStart: onDuty?.startsOn ?? null,
    dutyEnd: onDuty?.endsOn ?? null,
    months: pace.months,
    leaveMonths: pace.leaveMonths,
    required: requiredHours,
    credited: credited / 10,
    recorded: recorded / 10,
    remaining: Math.max(0, requiredHours * 10 - credited) / 10,
    expectedByNow: expected / 10,
    onPace: credited >= expected,
    concentrated: concentrated / 10,
    concentratedRequired: standing.concentratedRequiredHours,
    rollingFiveYears: standing.rolling.tenths / 10,
    ...kinds,
    uncredited: uncreditedHours(credits),
    entries: credits.map((credit) => ledgerRow(credit, insteadOf)),
  }
}

/** Whether the entry is of the concentrated kind (区县级及以上集中研修). Clause: hours.concentrated-kinds. */
export function isConcentrated({ entry, pack }: { entry: HoursEntry; pack: PolicyPack }): boolean {
  const { levels, deliveries } = pack.hours.concentrated
  return levels.value.includes(entry.level) && deliveries.value.includes(entry.delivery)
}

function creditedSums({ pack, asOf, cycle, credits }: Standing) {
  const byYear = new Map<number, number>()
  const byLevel = new Map<string, number>()
  const byDelivery = new Map<string, number>()
  const byTopic = new Map<string, number>()
  for (let year = yearOf(cycle.startsOn); year <= yearOf(asOf); year++) byYear.set(year, 0)
  let [recorded, credited, concentrated] = [0, 0, 0]
  for (const { entry, creditedTenths } of credits) {
    recorded += entry.tenthsOfHour
    if (creditedTenths === 0) continue
    credited += creditedTenths
    if (isConcentrated({ entry, pack })) concentrated += creditedTenths
    add(byYear, yearOf(entry.endsOn), creditedTenths)
    add(byLevel, entry.level, creditedTenths)
    add(byDelivery, entry.delivery, creditedTenths)
    add(byTopic, entry.topic ?? "unspecified", creditedTenths)
  }
  const kinds = { byYear: inHours(byYear), byLevel: inHours(byLevel), byDelivery: inHours(byDelivery), byTopic: inHours(byTopic) }
  return { recorded, credited, concentrated, kinds }
}

function add<Kind>(sums: Map<Kind, number>, kind: Kind, tenths: number): void {
  sums.set(kind, (sums.get(kind) ?? 0) + tenths)
}

function inHours(sums: ReadonlyMap<string | number, number>): Record<string, number> {
  const hours: Record<string, number> = {}
  for (const [kind, tenths] of sums) hours[kind] = tenths / 10
  return hours
}

function uncreditedHours(credits: readonly Credit[]): UncreditedHours[] {
  const rows: UncreditedHours[] = []
  for (const { entry, reason, because, lostToFactorTenths, lostToCapTenths } of credits) {
    if (reason === null) continue
    if (reason !== "over_cap") rows.push({ entry: entry.key, hours: entry.tenthsOfHour / 10, reason, because })
    if (lostToFactorTenths > 0) rows.push({ entry: entry.key, hours: lostToFactorTenths / 10, reason, because: "factor" })
    if (lostToCapTenths > 0) rows.push({ entry: entry.key, hours: lostToCapTenths / 10, reason, because: "cap" })
  }
  return rows
}

function ledgerRow(credit: Credit, insteadOf: (credit: Credit) => Phrase | null): LedgerRow {
  const { entry, creditedTenths, reason, because } = credit
  return {
    entry: entry.key,
    hours: entry.tenthsOfHour / 10,
    credited: creditedTenths / 10,
    reason,
    because,
    insteadCounts: reason === null ? null : insteadOf(credit),
  }
}
