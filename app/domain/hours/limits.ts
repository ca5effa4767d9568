/** What a pack's factors and caps leave of entries that count. Clause: hours.crediting. The shipped packs set none. */
import type { HoursEntry } from "../facts"
import { type CreditingBucket, fallsInto } from "../policy/crediting"

/** In tenths of an hour; the three add up to the entry. */
export interface Allowance {
  readonly creditedTenths: number
  /** lost because hours of its kind count less */
  readonly lostToFactorTenths: number
  /** lost because its kind is full */
  readonly lostToCapTenths: number
}

/** A ledger of fresh caps: ask it of each entry in turn, earliest first, and they fill. */
export function allow(limits: { buckets: readonly CreditingBucket[]; requiredHours: number }): (entry: HoursEntry) => Allowance {
  const { buckets, requiredHours } = limits
  const caps = buckets.map((bucket) => ({ bucket, leftTenths: capTenths(bucket, requiredHours) }))
  return (entry) => {
    const weighed = weighedTenths({ entry, buckets })
    let creditedTenths = weighed
    for (const { bucket, leftTenths } of caps) {
      if (leftTenths < creditedTenths && fallsInto(entry, bucket)) creditedTenths = leftTenths
    }
    for (const cap of caps) if (fallsInto(entry, cap.bucket)) cap.leftTenths -= creditedTenths
    return { creditedTenths, lostToFactorTenths: entry.tenthsOfHour - weighed, lostToCapTenths: weighed - creditedTenths }
  }
}

/** The entry's hours after the smallest factor of the kinds it falls into, rounded down to a tenth of an hour. */
export function weighedTenths({ entry, buckets }: { entry: HoursEntry; buckets: readonly CreditingBucket[] }): number {
  let thousandths = 1000
  for (const bucket of buckets) {
    if (bucket.factor !== undefined && fallsInto(entry, bucket)) thousandths = Math.min(thousandths, Math.round(bucket.factor * 1000))
  }
  return Math.floor((entry.tenthsOfHour * thousandths) / 1000)
}

function capTenths({ maxHours, maxShareOfRequired }: CreditingBucket, requiredHours: number): number {
  const absolute = maxHours === undefined ? Number.POSITIVE_INFINITY : Math.round(maxHours * 10)
  if (maxShareOfRequired === undefined) return absolute
  return Math.min(absolute, Math.floor((requiredHours * Math.round(maxShareOfRequired * 1000)) / 100))
}
