/** Which entries are the same training told twice? Same project name, however it is typed, in the same 培训年度. */
import type { HoursEntry } from "../facts"

/**
 * Each repeat with the entry that counts in its place: the one with the most hours, ties to the earliest.
 * `entries` come in crediting order (`entriesEndedBy`), so the first of equals is the earliest.
 */
export function repeatsAmong(entries: readonly HoursEntry[]): ReadonlyMap<HoursEntry, HoursEntry> {
  const trainings = entries.map((entry) => `${entry.trainingYear} ${normalisedProjectName(entry.projectName)}`)
  const counting = new Map<string, HoursEntry>()
  entries.forEach((entry, at) => {
    const training = trainings[at] ?? ""
    const best = counting.get(training)
    if (best === undefined || entry.tenthsOfHour > best.tenthsOfHour) counting.set(training, entry)
  })
  const repeats = new Map<HoursEntry, HoursEntry>()
  if (counting.size === entries.length) return repeats
  entries.forEach((entry, at) => {
    const best = counting.get(trainings[at] ?? "")
    if (best !== undefined && best !== entry) repeats.set(entry, best)
  })
  return repeats
}

/** One spelling for names that differ only in width, case or blanks: NFKC, no white space, lower case. */
export function normalisedProjectName(name: string): string {
  return PLAIN.test(name) ? name : name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase()
}

/** Names that are already in that spelling: most of them, and normalising is the slowest step of a verdict. */
const PLAIN = /^[\u4e00-\u9fa5a-z0-9]*$/
