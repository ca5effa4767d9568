/** What differs between two packs, path by path: what a new version touches. */
import type { PolicyPack } from "./pack"

export interface PolicyChange {
  /** e.g. "hours.required.value", "hours.crediting.value.0.maxHours", "clauses.hours.required.text" */
  readonly path: string
  /** undefined: not in that pack */
  readonly before: Leaf | undefined
  readonly after: Leaf | undefined
}

type Leaf = string | number | boolean | null

/** Every value that is not the same in both, ordered by path. Two equal packs give an empty list. */
export function changesBetween({ before, after }: { before: PolicyPack; after: PolicyPack }): PolicyChange[] {
  const [was, is] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .sort()
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
}

function leavesOf({ clauses, ...content }: PolicyPack): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  collect(content, "", leaves)
  collect(Object.fromEntries(clauses), "clauses.", leaves)
  return leaves
}

function collect(node: object, prefix: string, leaves: Map<string, Leaf>): void {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === "object" && value !== null) collect(value, `${prefix}${name}.`, leaves)
    else leaves.set(`${prefix}${name}`, value)
  }
}
