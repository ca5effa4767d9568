/** What the hours of a course would do for somebody's gap. In tenths of an hour, so that sums are exact. */
import type { CivilDate } from "../calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "../codes"
import type { HoursFigures } from "../hours/figures"
import { type CreditingBucket, fallsInto } from "../policy/crediting"

/** How she stands with her hours in the running cycle. */
export type HoursStood = Pick<
  HoursFigures,
  | "cycleStart"
  | "cycleEnd"
  | "dutyEnd"
  | "required"
  | "credited"
  | "concentrated"
  | "concentratedRequired"
  | "byLevel"
  | "byDelivery"
  | "byTopic"
>

export interface OfferedHours {
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  /** the day on which they would be earned */
  readonly endsOn: CivilDate
}

/** What a pack says of which hours count, and which of them are concentrated. */
export interface Counting {
  readonly concentrated: { readonly levels: readonly TrainingLevel[]; readonly deliveries: readonly Delivery[] }
  readonly buckets: readonly CreditingBucket[]
}

export interface Need {
  /** what she still lacks, before the course */
  readonly lacksTenths: number
  readonly lacksConcentratedTenths: number
  /** what would count for her of the course's hours, beyond her gap too */
  readonly countsTenths: number
  /** what of that closes her gap, in all and of concentrated training */
  readonly fillsTenths: number
  readonly fillsConcentratedTenths: number
  /** by when she needs them: her cycle's end, or her last day in it */
  readonly byOn: CivilDate
}

/** null: nothing is required of her, or nothing is known. */
export function needOf({ stood, offered, counting }: { stood: HoursStood | null; offered: OfferedHours; counting: Counting }): Need | null {
  if (stood === null || stood.required === 0) return null
  const lacksTenths = lack(stood.required, stood.credited)
  const lacksConcentratedTenths = lack(stood.concentratedRequired, stood.concentrated)
  const byOn = stood.dutyEnd ?? stood.cycleEnd
  const isInTime = stood.cycleStart <= offered.endsOn && offered.endsOn <= byOn
  const countsTenths = isInTime ? countedTenths({ stood, offered, buckets: counting.buckets }) : 0
  const { levels, deliveries } = counting.concentrated
  const isConcentrated = levels.includes(offered.level) && deliveries.includes(offered.delivery)
  return {
    lacksTenths,
    lacksConcentratedTenths,
    countsTenths,
    fillsTenths: Math.min(countsTenths, lacksTenths),
    fillsConcentratedTenths: isConcentrated ? Math.min(countsTenths, lacksConcentratedTenths) : 0,
    byOn,
  }
}

/**
 * Who needs it more comes first (negative), zero = alike: most of a gap closed; then the larger gap; then the earlier day. Hours of concentrated training that are
 * lacking weigh as hours of their own, for they are a requirement of their own. Who needs nothing comes last.
 */
export function compareNeed(a: Need | null, b: Need | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return closes(b) - closes(a) || gap(b) - gap(a) || (a.byOn < b.byOn ? -1 : Number(a.byOn > b.byOn))
}

function closes({ fillsTenths, fillsConcentratedTenths }: Need): number {
  return fillsTenths + fillsConcentratedTenths
}

function gap({ lacksTenths, lacksConcentratedTenths }: Need): number {
  return lacksTenths + lacksConcentratedTenths
}

function lack(required: number, has: number): number {
  return Math.max(0, Math.round((required - has) * 10))
}

/** After the smallest factor of the kinds that it falls into, and as far as their caps are not full. The shipped packs set neither. */
function countedTenths({ stood, offered, buckets }: { stood: HoursStood; offered: OfferedHours; buckets: Counting["buckets"] }): number {
  const own = buckets.filter((bucket) => fallsInto(offered, bucket))
  const factor = Math.min(1, ...own.map((bucket) => bucket.factor ?? 1))
  const weighed = Math.floor((offered.hoursTenths * Math.round(factor * 1000)) / 1000)
  return Math.max(0, Math.min(weighed, ...own.map((bucket) => leftTenths(stood, bucket))))
}

/** What a cap still lets in; of a bucket of several kinds at most what its fullest kind may have taken. */
function leftTenths(stood: HoursStood, { level, delivery, topic, maxHours, maxShareOfRequired }: CreditingBucket): number {
  const cap = Math.min(maxHours ?? Number.POSITIVE_INFINITY, (maxShareOfRequired ?? Number.POSITIVE_INFINITY) * stood.required)
  if (cap === Number.POSITIVE_INFINITY) return cap
  const taken = [
    ...(level === undefined ? [] : [stood.byLevel[level] ?? 0]),
    ...(delivery === undefined ? [] : [stood.byDelivery[delivery] ?? 0]),
    ...(topic === undefined ? [] : [stood.byTopic[topic] ?? 0]),
  ]
  return Math.floor((cap - Math.min(stood.credited, ...taken)) * 10 + 1e-6)
}
