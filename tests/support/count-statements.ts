import { openedDatabase } from "#db/client"

const RUNS = ["all", "get", "run", "iterate"] as const
type Prototype = Record<(typeof RUNS)[number], (...bound: unknown[]) => unknown>

/** How many statements `work` runs on any connection. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const prototype = Object.getPrototypeOf(openedDatabase().reader.sqlite.prepare("select 1")) as Prototype
  const originals = RUNS.map((name) => [name, prototype[name]] as const)
  let statements = 0
  for (const [name, original] of originals)
    prototype[name] = function counted(this: unknown, ...bound: unknown[]) {
      statements += 1
      return original.apply(this, bound)
    }
  try {
    await work()
  } finally {
    for (const [name, original] of originals) prototype[name] = original
  }
  return statements
}
