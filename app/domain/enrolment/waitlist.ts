/** Who is next when a seat is freed, and which seat is free. */

export interface Waiting {
  readonly teacherNo: string
  readonly schoolCode: string
  /** of the allocation; null = she came after it, or nobody is ranked */
  readonly rank: number | null
  readonly appliedAt: string
  readonly order: number
}

interface Next {
  readonly waiting: readonly Waiting[]
  /** of quota_by_school, else empty: school code → seats kept for it */
  readonly quotas: Readonly<Record<string, number>>
  /** schools of those who have a seat or an offer, one entry a person */
  readonly seated: readonly string[]
}

/** The one to whom a freed seat is offered: of a school that has fewer seats than are kept for it, if one waits; else the first of all. */
export function nextWaiting({ waiting, quotas, seated }: Next): Waiting | null {
  const line = waitlistOrder(waiting)
  const has = (schoolCode: string) => seated.filter((code) => code === schoolCode).length
  return line.find(({ schoolCode }) => has(schoolCode) < (quotas[schoolCode] ?? 0)) ?? line[0] ?? null
}

/** The line in which they stand: by rank; who came after the allocation behind all of it, in the order in which they came. */
export function waitlistOrder<One extends Waiting>(waiting: readonly One[]): readonly One[] {
  const last = Number.POSITIVE_INFINITY
  return [...waiting].sort(
    (a, b) =>
      compare(a.rank ?? last, b.rank ?? last) || (a.appliedAt < b.appliedAt ? -1 : Number(a.appliedAt > b.appliedAt)) || a.order - b.order,
  )
}

/** The lowest seats that nobody has, as many as are free. */
export function freeSeats({ capacity, taken }: { readonly capacity: number; readonly taken: readonly number[] }): readonly number[] {
  const seats = new Set(taken)
  return Array.from({ length: capacity }, (_, at) => at + 1).filter((seat) => !seats.has(seat))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
