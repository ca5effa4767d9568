/** Several rules ask the same of somebody's hours. While one person is judged by all of them, it is found out once. */

interface Remembered {
  readonly what: string
  readonly about: readonly unknown[]
  readonly found: unknown
}

/** null while nobody shares: then everything is found afresh. */
let remembered: Remembered[] | null = null

/** Runs `judge`, during which equal questions are answered once. Changes no answer, only how often it is worked out; nothing is remembered after it. `judge` may not wait. */
export function sharingWork<Judged>(judge: () => Judged): Judged {
  if (remembered !== null) return judge()
  remembered = []
  try {
    return judge()
  } finally {
    remembered = null
  }
}

/** What `find` finds, or found of the very same things before while work is shared. It may not change what it is given, nor its callers what they get. */
export function once<Found>(what: string, about: readonly unknown[], find: () => Found): Found {
  if (remembered === null) return find()
  for (const known of remembered)
    if (known.what === what && known.about.every((thing, at) => thing === about[at])) return known.found as Found
  const found = find()
  remembered.push({ what, about, found })
  return found
}
