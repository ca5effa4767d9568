import type { PolicyPack } from "~/domain/policy/pack"
import type { Criterion } from "~/domain/verdict"

/** A clause as the pack's `clauses.md` has it: `text` may hold quoted lines that begin with ">". */
export interface ClauseWords {
  readonly title: string
  readonly text: string
}

/** The words of every clause that the criteria stand on, by its id; a clause of no pack in force has none. */
export function clauseWords(criteria: readonly Criterion[], pack: PolicyPack | null): Readonly<Record<string, ClauseWords>> {
  return Object.fromEntries(
    criteria.flatMap(({ clause: { id } }) => {
      const found = pack?.clauses.get(id)
      return found === undefined ? [] : [[id, { title: found.title, text: found.text }]]
    }),
  )
}
