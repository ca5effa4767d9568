/** A small seeded generator (sfc32): the same seed, owner and topic always give the same numbers, whatever else was drawn before. */

export interface Random {
  /** in [0, 1) */
  next(): number
  /** a whole number from `low` to `high`, both included */
  between(low: number, high: number): number
  /** true with this probability */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** one of the items, each as likely as its weight says */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T
}

const topicHashes = new Map<string, number>()

function hashText(text: string): number {
  const known = topicHashes.get(text)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  topicHashes.set(text, hash >>> 0)
  return hash >>> 0
}

/** The stream of one owner (a teacher's index, a year, a school) for one topic. */
export function randomStream({ seed, owner, topic }: { seed: number; owner: number; topic: string }): Random {
  let a = seed | 0
  let b = owner | 0
  let c = hashText(topic) | 0
  let counter = 1
  const draw = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let round = 0; round < 15; round++) draw()
  return {
    next: draw,
    between: (low, high) => low + Math.floor(draw() * (high - low + 1)),
    chance: (probability) => draw() < probability,
    pick: (items) => itemAt(items, Math.floor(draw() * items.length)),
    weighted: (items) => {
      let left = draw() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return itemAt(items, items.length - 1)[0]
    },
  }
}

/** The item at a place that is known to exist. Throws where it does not. */
export function itemAt<T>(items: readonly T[], at: number): T {
  const item = items[at]
  if (item === undefined) throw new Error(`no item at ${at} of ${items.length}`)
  return item
}
