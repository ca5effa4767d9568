/** What was worked out last, by what it was worked out from: what is asked for at the same time is worked out once, and the oldest is forgotten. */
export interface Memory<Value> {
  get(key: string, work: () => Promise<Value>): Promise<Value>
}

/** Remembers so many answers. One that failed is not remembered. */
export function remembering<Value>(most: number): Memory<Value> {
  const answers = new Map<string, Promise<Value>>()
  return {
    get(key, work) {
      const known = answers.get(key)
      answers.delete(key)
      const answer = known ?? work()
      answers.set(key, answer)
      if (known === undefined) {
        answer.catch(() => answers.get(key) === answer && answers.delete(key))
        for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - most))) answers.delete(oldest)
      }
      return answer
    },
  }
}
