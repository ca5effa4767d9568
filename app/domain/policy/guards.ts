/** Which clauses the golden cases of a pack guard: for each, the mutants that they notice and those that they do not. */
import type { Rule } from "../verdict"
import { type Evaluate, type GoldenCase, goldenDifferences, goldenVerdict, packsAsking } from "./golden"
import { type MutationKind, mutantsOf, withoutCriterion } from "./mutate"
import type { PolicyPack } from "./pack"
import { readsSection } from "./reading"
import { settingAt } from "./settings"

/** A mutant that no case notices: a value, or a criterion that could be left out. */
export type Unnoticed =
  | { readonly kind: MutationKind; readonly path: string; readonly setting: string }
  | { readonly kind: "criterion_dropped"; readonly rule: Rule; readonly criterion: string }

export interface ClauseGuard {
  readonly clause: string
  /** mutants that could be published */
  readonly mutants: number
  /** of them, those that a case notices */
  readonly noticed: number
  readonly unnoticed: readonly Unnoticed[]
}

interface Asked {
  readonly pack: PolicyPack
  /** all packs, this one among them or not */
  readonly packs: readonly PolicyPack[]
  readonly cases: readonly GoldenCase[]
  readonly evaluate: Evaluate
}

/** One entry for each clause of the pack, in its order. Clauses on which no value stands have no mutants. A case that the pack itself fails guards nothing. */
export function guardsOf({ cases: all, ...about }: Asked): readonly ClauseGuard[] {
  const { pack, packs, evaluate } = about
  const cases = all.filter((golden) => goldenDifferences(golden.expected, goldenVerdict({ golden, pack, packs, evaluate })).length === 0)
  const asked: Asked = { ...about, cases }
  const found = [...valueMutants(asked), ...criterionMutants(asked)]
  return [...asked.pack.clauses.keys()].map((clause) => {
    const own = found.filter((each) => each.clause === clause)
    const unnoticed = own.flatMap(({ unnoticed }) => unnoticed ?? [])
    return { clause, mutants: own.length, noticed: own.length - unnoticed.length, unnoticed }
  })
}

/** The clauses with a mutant that no case notices. */
export function unguardedClauses(guards: readonly ClauseGuard[]): readonly string[] {
  return guards.filter(({ unnoticed }) => unnoticed.length > 0).map(({ clause }) => clause)
}

interface Tried {
  readonly clause: string
  readonly unnoticed: Unnoticed | null
}

function valueMutants({ pack, packs, cases, evaluate }: Asked): Tried[] {
  return mutantsOf(pack).flatMap(({ path, setting, kind, clause, pack: mutated }) => {
    if (mutated === null) return []
    const section = settingAt(setting)?.section
    const isNoticed = cases.some((golden) => {
      if (section === undefined || !readsSection(golden.rule, section)) return false
      const { facts, asOf, rule, expected } = golden
      return goldenDifferences(expected, evaluate(rule, { facts, asOf, packs: packsAsking({ packs, pack: mutated, asOf }) })).length > 0
    })
    return [{ clause, unnoticed: isNoticed ? null : { kind, path, setting } }]
  })
}

/** A criterion is guarded when a case's outcome turns on it, or shows it failing. One that stands alone in every case cannot be left out. */
function criterionMutants({ pack, packs, cases, evaluate }: Asked): Tried[] {
  const tried = new Map<string, Tried>()
  for (const { rule, facts, asOf } of cases) {
    const verdict = evaluate(rule, { facts, asOf, packs: packsAsking({ packs, pack, asOf }) })
    for (const { id, clause, outcome } of verdict.criteria) {
      const dropped = withoutCriterion(verdict, id)
      if (dropped === null) continue
      const name = `${rule} ${id} ${clause.id}`
      const isNoticed = dropped.outcome !== verdict.outcome || outcome === "not_met" || outcome === "undetermined"
      const before = tried.get(name)
      if (before?.unnoticed === null) continue
      tried.set(name, { clause: clause.id, unnoticed: isNoticed ? null : { kind: "criterion_dropped", rule, criterion: id } })
    }
  }
  return [...tried.values()]
}
