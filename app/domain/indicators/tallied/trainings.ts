/** Somebody's training, as short as the tallies need it: sums of millions of entries are found for one day after the other. */
import { type CivilDate, civilDate } from "../../calendar/civil-date"
import { DELIVERIES, TRAINING_LEVELS } from "../../codes"
import type { HoursEntry } from "../../facts"
import { repeatsAmong, trainingsToldTwice } from "../../hours/repeats"
import type { PolicyPack } from "../../policy/pack"
import type { AskedOfPerson, Sums } from "./asked"

type Entry = Pick<HoursEntry, "projectName" | "trainingYear" | "level" | "delivery" | "endsOn" | "tenthsOfHour" | "recognition">

/** Four numbers an entry, in crediting order: the day it ended, its tenths of an hour, its kind, and which training it is. */
export interface Trainings {
  readonly entries: Int32Array
  /** two of them tell of the same training */
  readonly isAnyToldTwice: boolean
}

const WIDTH = 4
const RECOGNISED = 1 << 16
/** another entry tells of the same training */
const TOLD_TWICE = 1 << 17
const KIND = RECOGNISED - 1

/** `spellingOf` gives names that count as one the same number. */
export function trainingsOf(entries: readonly Entry[], spellingOf: (name: string) => number): Trainings {
  const ordered = [...entries].sort(inCreditingOrder)
  const numbers = new Int32Array(ordered.length * WIDTH)
  const first = new Map<number, number>()
  let isAnyToldTwice = false
  for (const [index, entry] of ordered.entries()) {
    const at = index * WIDTH
    const training = spellingOf(entry.projectName) * YEARS + (entry.trainingYear - FIRST_YEAR)
    const before = first.get(training)
    numbers[at] = dayOf(entry.endsOn)
    numbers[at + 1] = entry.tenthsOfHour
    numbers[at + 2] = kindOf(entry) | (before === undefined ? 0 : TOLD_TWICE)
    numbers[at + 3] = training
    if (before === undefined) first.set(training, at)
    else {
      numbers[before + 2] = (numbers[before + 2] ?? 0) | TOLD_TWICE
      isAnyToldTwice = true
    }
  }
  return { entries: numbers, isAnyToldTwice }
}

/** Years of trainings are told apart from here on. */
const FIRST_YEAR = 1900
const YEARS = 400

/** As the keys of the entries are in order, in which a bar stands after the name. */
function inCreditingOrder(a: Entry, b: Entry): number {
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1
  return `${a.projectName}|` < `${b.projectName}|` ? -1 : 1
}

function dayOf(date: CivilDate | ""): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))
}

function kindOf({ level, delivery, recognition }: Entry): number {
  return TRAINING_LEVELS.indexOf(level) * DELIVERIES.length + DELIVERIES.indexOf(delivery) + (recognition === "recognised" ? RECOGNISED : 0)
}

/** Which kinds of entry are concentrated, by their number. */
export type ConcentratedKinds = readonly boolean[]

/** Clause: hours.concentrated-kinds. */
export function concentratedKinds(pack: PolicyPack | null): ConcentratedKinds {
  if (pack === null) return []
  const { levels, deliveries } = pack.hours.concentrated
  return TRAINING_LEVELS.flatMap((level) =>
    DELIVERIES.map((delivery) => levels.value.includes(level) && deliveries.value.includes(delivery)),
  )
}

interface Days {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** Whether any entry ended by the day, recognised or not. */
export function hasTrainingBy({ entries }: Trainings, asOf: CivilDate): boolean {
  return entries.length > 0 && (entries[0] ?? 0) <= dayOf(asOf)
}

/** Whether a recognised entry ended on the days. */
export function wasTrainedIn({ entries }: Trainings, days: Days): boolean {
  const [from, until] = [dayOf(days.from), dayOf(days.until)]
  for (let at = 0; at < entries.length; at += WIDTH) {
    const day = entries[at] ?? 0
    if (day >= from && day <= until && ((entries[at + 2] ?? 0) & RECOGNISED) !== 0) return true
  }
  return false
}

/** The sums that are asked for: recognised entries of the days, each training once. */
export function sumsOf(trainings: Trainings, asked: Pick<AskedOfPerson, "hours" | "registration">, kinds: ConcentratedKinds): Sums {
  const hours = asked.hours === null ? NOTHING : sumOn(trainings, asked.hours, kinds)
  const registration = asked.registration === null ? NOTHING : sumOn(trainings, asked.registration, kinds)
  return { totalTenths: hours.total, concentratedTenths: hours.concentrated, registrationTenths: registration.total }
}

const NOTHING = { total: 0, concentrated: 0 }

function sumOn({ entries, isAnyToldTwice }: Trainings, days: Days, kinds: ConcentratedKinds): { total: number; concentrated: number } {
  const [from, until] = [dayOf(days.from), dayOf(days.until)]
  const repeats = isAnyToldTwice ? repeatsOn(entries, { from, until }) : NO_REPEATS
  let total = 0
  let concentrated = 0
  for (let at = 0; at < entries.length; at += WIDTH) {
    const day = entries[at] ?? 0
    const kind = entries[at + 2] ?? 0
    if (day < from || day > until || (kind & RECOGNISED) === 0 || ((kind & TOLD_TWICE) !== 0 && repeats.has(at))) continue
    const tenths = entries[at + 1] ?? 0
    total += tenths
    if (kinds[kind & KIND] === true) concentrated += tenths
  }
  return { total, concentrated }
}

const NO_REPEATS: ReadonlySet<number> = new Set()

/** Where the repeats stand among the entries, by the rule of repeats: of it an entry is a name, a year and its hours. */
function repeatsOn(entries: Int32Array, { from, until }: { from: number; until: number }): ReadonlySet<number> {
  const standing: (HoursEntry & { readonly at: number })[] = []
  for (let at = 0; at < entries.length; at += WIDTH) {
    const day = entries[at] ?? 0
    const kind = entries[at + 2] ?? 0
    if (day < from || day > until || (kind & RECOGNISED) === 0 || (kind & TOLD_TWICE) === 0) continue
    standing.push({ ...NO_ENTRY, at, projectName: String(entries[at + 3]), tenthsOfHour: entries[at + 1] ?? 0 })
  }
  if (standing.length < 2) return NO_REPEATS
  const repeats = repeatsAmong({ toldTwice: trainingsToldTwice(standing), standing: () => true })
  return new Set([...repeats.keys()].map((entry) => (entry as (typeof standing)[number]).at))
}

const NO_ENTRY: HoursEntry = {
  key: "",
  projectName: "",
  trainingYear: 0,
  level: "other",
  delivery: "online",
  topic: null,
  endsOn: civilDate("1900-01-01"),
  tenthsOfHour: 0,
  recognition: "recognised",
}
