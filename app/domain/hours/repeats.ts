/** Which entries are the same training told twice? Same project name, however it is typed, in the same 培训年度. */
import type { HoursEntry } from "../facts"
import { once } from "./shared-work"

/** Entries of one training, in the order given; always two or more. */
export type ToldTwice = readonly HoursEntry[]

/** The trainings that more than one of `entries` tells of; usually none. */
export function trainingsToldTwice(entries: readonly HoursEntry[]): readonly ToldTwice[] {
  return once("told twice", [entries], () => findToldTwice(entries))
}

function findToldTwice(entries: readonly HoursEntry[]): readonly ToldTwice[] {
  const years = new Map<number, Map<string, HoursEntry[]>>()
  const toldTwice: HoursEntry[][] = []
  for (const entry of entries) {
    const name = normalisedProjectName(entry.projectName)
    const trainings = years.get(entry.trainingYear) ?? new Map<string, HoursEntry[]>()
    if (trainings.size === 0) years.set(entry.trainingYear, trainings)
    const sameTraining = trainings.get(name)
    if (sameTraining === undefined) trainings.set(name, [entry])
    else if (sameTraining.push(entry) === 2) toldTwice.push(sameTraining)
  }
  return toldTwice
}

/**
 * Each repeat with the entry that counts in its place, among the entries that are `standing`: the one with the most hours, ties to the first.
 * `toldTwice` from entries in crediting order (`entriesEndedBy`), so the first of equals is the earliest.
 */
export function repeatsAmong(question: {
  toldTwice: readonly ToldTwice[]
  standing: (entry: HoursEntry) => boolean
}): ReadonlyMap<HoursEntry, HoursEntry> {
  const repeats = new Map<HoursEntry, HoursEntry>()
  for (const sameTraining of question.toldTwice) {
    const standing = sameTraining.filter(question.standing)
    const [first, ...others] = standing
    if (first === undefined) continue
    const counting = others.reduce((most, entry) => (entry.tenthsOfHour > most.tenthsOfHour ? entry : most), first)
    for (const entry of standing) if (entry !== counting) repeats.set(entry, counting)
  }
  return repeats
}

/** One spelling for names that differ only in width, case or blanks: NFKC, no white space, lower case. */
export function normalisedProjectName(name: string): string {
  const known = spellings.get(name)
  if (known !== undefined) return known
  const spelling = name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase()
  if (spellings.size >= MOST_SPELLINGS) spellings.clear()
  spellings.set(name, spelling)
  return spelling
}

/** Remembered because a course has many participants and normalising is by far the slowest step of a verdict. Changes no answer. */
const spellings = new Map<string, string>()
const MOST_SPELLINGS = 10_000
