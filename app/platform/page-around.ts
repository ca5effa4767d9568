export interface Around<Row, Place> {
  /** rows a page */
  readonly size: number
  readonly after: Place | null
  readonly before: Place | null
  /** the rows after (or, backwards, before) a place in the list's order, from the first where it is null: up to one more than a page, where there are so many */
  readonly load: (part: { from: Place | null; backwards: boolean }) => Promise<readonly Row[]>
}

export interface PageOf<Row> {
  readonly rows: readonly Row[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
}

/** The page before or after a place. Where the list has changed so that nothing stands there, or less than a page before it, the first page. */
export async function pageAround<Row, Place>({ size, after, before, load }: Around<Row, Place>): Promise<PageOf<Row>> {
  if (before !== null) {
    const rows = await load({ from: before, backwards: true })
    if (rows.length > size) return { rows: rows.slice(1), hasNext: true, hasPrevious: true }
    if (rows.length === size) return { rows, hasNext: true, hasPrevious: false }
  } else if (after !== null) {
    const rows = await load({ from: after, backwards: false })
    if (rows.length > 0) return { rows: rows.slice(0, size), hasNext: rows.length > size, hasPrevious: true }
  }
  const rows = await load({ from: null, backwards: false })
  return { rows: rows.slice(0, size), hasNext: rows.length > size, hasPrevious: false }
}
