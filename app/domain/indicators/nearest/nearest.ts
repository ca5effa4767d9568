/** Who or what is nearest to closing an indicator's gap: the single cheapest step first. */
import type { CivilDate } from "../../calendar/civil-date"
import type { Phrase } from "../../verdict"

export interface Nearest {
  readonly kind: "person" | "school"
  /** 教师编号, 学校标识码 */
  readonly key: string
  readonly label: string
  readonly schoolCode: string | null
  /** what lacks, or the step to take where nothing does; never empty */
  readonly lacking: readonly Phrase[]
  /** the day on which time alone brings it, or by which it is due; null = no such day */
  readonly on: CivilDate | null
}

/** Somebody with how far she is from counting. */
export interface Candidate {
  readonly nearest: Nearest
  /** how many conditions lack: 0 = only the step itself */
  readonly steps: number
  /** how much lacks of what can be measured, in its unit; 0 = nothing, or it cannot be measured */
  readonly work: number
  /** equals are in the order of this */
  readonly sortKey: string
}

/** Fewer conditions first, then less work, then the earlier day (none last), then by name and key: no two are equal. */
export function byNearness(a: Candidate, b: Candidate): number {
  return (
    a.steps - b.steps ||
    a.work - b.work ||
    compare(a.nearest.on ?? NEVER, b.nearest.on ?? NEVER) ||
    compare(a.sortKey, b.sortKey) ||
    compare(a.nearest.key, b.nearest.key)
  )
}

/** The first so many, nearest first, whatever order they come in: no more than `limit` are held at a time. */
export function takeNearest(candidates: Iterable<Candidate>, limit: number): readonly Nearest[] {
  const taken: Candidate[] = []
  for (const candidate of candidates) {
    const last = taken[limit - 1]
    if (limit <= 0 || (last !== undefined && byNearness(last, candidate) <= 0)) continue
    taken.splice(placeOf(taken, candidate), 0, candidate)
    if (taken.length > limit) taken.pop()
  }
  return taken.map(({ nearest }) => nearest)
}

const NEVER = "9999-12-31"

/** Where it belongs among those taken, which are in order. */
function placeOf(taken: readonly Candidate[], candidate: Candidate): number {
  let [from, to] = [0, taken.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const other = taken[middle]
    if (other !== undefined && byNearness(other, candidate) <= 0) from = middle + 1
    else to = middle
  }
  return from
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
