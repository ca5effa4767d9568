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
  const { credited, ...sums } = creditedSums(standing)
  return {
    cycleStart: cycle.startsOn,
    cycleEnd: cycle.endsOn,
    dutyStart: onDuty?.startsOn ?? null,
    dutyEnd: onDuty?.endsOn ?? null,
    months: pace.months,
    leaveMonths: pace.leaveMonths,
    required: requiredHours,
    credited: credited / 10,
    recorded: credits.reduce((sum, { entry }) => sum + entry.tenthsOfHour, 0) / 10,
    remaining: Math.max(0, requiredHours * 10 - credited) / 10,
    expectedByNow: expected / 10,
    onPace: credited >= expected,
    concentratedRequired: standing.concentratedRequiredHours,
    rollingFiveYears: standing.rolling.tenths / 10,
    ...sums,
    uncredited: credits.flatMap(uncreditedHours),
    entries: credits.map((credit) => ledgerRow(credit, insteadOf)),
  }
}

/** Whether the entry is of the concentrated kind (区县级及以上集中研修). Clause: hours.concentrated-kinds. */
export function isConcentrated({ entry, pack }: { entry: HoursEntry; pack: PolicyPack }): boolean {
  const { levels, deliveries } = pack.hours.concentrated
  return levels.value.includes(entry.level) && deliveries.value.includes(entry.delivery)
}

function creditedSums({ pack, asOf, cycle, credits }: Standing) {
  const byYear: Record<string, number> = {}
  const byLevel: Record<string, number> = {}
  const byDelivery: Record<string, number> = {}
  const byTopic: Record<string, number> = {}
  for (let year = yearOf(cycle.startsOn); year <= yearOf(asOf); year++) byYear[year] = 0
  let credited = 0
  let concentrated = 0
  for (const { entry, creditedTenths } of credits) {
    if (creditedTenths === 0) continue
    credited += creditedTenths
    if (isConcentrated({ entry, pack })) concentrated += creditedTenths
    add(byYear, entry.endsOn.slice(0, 4), creditedTenths)
    add(byLevel, entry.level, creditedTenths)
    add(byDelivery, entry.delivery, creditedTenths)
    add(byTopic, entry.topic ?? "unspecified", creditedTenths)
  }
  for (const sums of [byYear, byLevel, byDelivery, byTopic]) toHours(sums)
  return { credited, concentrated: concentrated / 10, byYear, byLevel, byDelivery, byTopic }
}

function add(sums: Record<string, number>, kind: string, tenths: number): void {
  sums[kind] = (sums[kind] ?? 0) + tenths
}

function toHours(sums: Record<string, number>): void {
  for (const [kind, tenths] of Object.entries(sums)) sums[kind] = tenths / 10
}

function uncreditedHours(credit: Credit): UncreditedHours[] {
  const { entry, reason, because, lostToFactorTenths, lostToCapTenths } = credit
  if (reason === null) return []
  if (reason !== "over_cap") return [{ entry: entry.key, hours: entry.tenthsOfHour / 10, reason, because }]
  const rows: UncreditedHours[] = []
  if (lostToFactorTenths > 0) rows.push({ entry: entry.key, hours: lostToFactorTenths / 10, reason, because: "factor" })
  if (lostToCapTenths > 0) rows.push({ entry: entry.key, hours: lostToCapTenths / 10, reason, because: "cap" })
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
