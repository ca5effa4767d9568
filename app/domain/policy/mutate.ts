/** Mutants of a pack: what it would be with one value a little wrong. Whatever its golden cases do not notice, they do not guard. */
import { combineOutcomes, type Verdict } from "../verdict"
import { type PolicyPack, packSchema } from "./pack"
import { PACK_SETTINGS, type PackSetting, valueAt } from "./settings"

/** How a value was made wrong. */
export type MutationKind = "plus_one" | "minus_one" | "dropped" | "flipped" | "exchanged" | "unlimited"

export interface Mutant {
  /** where, e.g. "rotation.years.value", "hours.postKinds.value.2" */
  readonly path: string
  readonly setting: string
  readonly kind: MutationKind
  /** the clause that the value stands on */
  readonly clause: string
  /** null: the schema refuses such a pack, so nobody could publish it */
  readonly pack: PolicyPack | null
}

/** Every mutant of a pack: each number one more and one less (what makes a ≥ a > is one of them), each item of a list dropped, each yes or no flipped, each code exchanged. */
export function mutantsOf(pack: PolicyPack): readonly Mutant[] {
  return PACK_SETTINGS.flatMap((setting) => mutantsAt({ pack, setting }))
}

function mutantsAt({ pack, setting }: { pack: PolicyPack; setting: PackSetting }): Mutant[] {
  const at = setting.path.split(".")
  const holder = valueAt(pack, at)
  const rows = Array.isArray(holder) ? holder.map((_, index) => [...at, String(index)]) : [at]
  const inRows = rows.flatMap((row) => {
    const clause = String(valueAt(pack, [...row, "clause"]))
    return changesOf(valueAt(pack, [...row, "value"]), [...row, "value"]).map((change) => mutant({ pack, setting, clause, change }))
  })
  const dropped = Array.isArray(holder)
    ? rows.map((path, index) => {
        const change: Change = { path, kind: "dropped", of: at, to: holder.filter((_, other) => other !== index) }
        return mutant({ pack, setting, clause: String(valueAt(pack, [...path, "clause"])), change })
      })
    : []
  return [...inRows, ...dropped]
}

/** What is put where: `of` is the path that is written to. */
interface Change {
  readonly path: readonly string[]
  readonly kind: MutationKind
  readonly of: readonly string[]
  readonly to: unknown
}

function changesOf(value: unknown, path: readonly string[]): Change[] {
  const put = (kind: MutationKind, to: unknown): Change => ({ path, kind, of: path, to })
  if (typeof value === "number") return [put("plus_one", value + 1), put("minus_one", value - 1)]
  if (typeof value === "boolean") return [put("flipped", !value)]
  if (typeof value === "string") return otherCodes(value).map((code) => put("exchanged", code))
  if (Array.isArray(value))
    return [
      ...value.map((_, at): Change => {
        const to = value.filter((__, other) => other !== at)
        return { path: [...path, String(at)], kind: "dropped", of: path, to }
      }),
      ...value.flatMap((item, at) => (typeof item === "object" && item !== null ? changesOf(item, [...path, String(at)]) : [])),
    ]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, below]) => [
    ...changesOf(below, [...path, name]),
    ...(NULLABLE.has(name) && below !== null ? [{ path: [...path, name], kind: "unlimited" as const, of: [...path, name], to: null }] : []),
  ])
}

/** Parts that may also be null, which asks for nothing. */
const NULLABLE: ReadonlySet<string> = new Set(["minTitle", "maxAge", "heldBefore", "stages"])

/** Codes that stand alone as a value, each exchanged for its neighbours. */
const LADDERS: readonly (readonly string[])[] = [
  ["fixed", "individual"],
  ["taught", "engaged"],
  ["grade_2", "grade_1", "senior", "full_senior"],
  ["backbone", "subject_master", "subject_leader"],
  ["management", "class_adviser"],
]

function otherCodes(code: string): readonly string[] {
  const ladder = LADDERS.find((codes) => codes.includes(code)) ?? []
  const at = ladder.indexOf(code)
  return [ladder[at - 1], ladder[at + 1]].filter((other) => at >= 0 && other !== undefined) as string[]
}

function mutant({ pack, setting, clause, change }: { pack: PolicyPack; setting: PackSetting; clause: string; change: Change }): Mutant {
  const { clauses, ...content } = pack
  const changed = withValue(content, change.of, change.to)
  const parsed = packSchema.safeParse(setting.path === "cycle.years" ? withFullCycle(changed, Number(change.to)) : changed)
  const { path, kind } = change
  return { path: path.join("."), setting: setting.path, kind, clause, pack: parsed.success ? { ...parsed.data, clauses } : null }
}

/** The months of a full cycle follow from its years: a pack in which they do not could not be published. */
function withFullCycle(content: unknown, years: number): unknown {
  return withValue(content, ["hours", "months", "value"], years * 12)
}

function withValue(node: unknown, [name, ...below]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to
  if (Array.isArray(node)) return node.map((item, at) => (String(at) === name ? withValue(item, below, to) : item))
  const object = node as Readonly<Record<string, unknown>>
  return { ...object, [name]: withValue(object[name], below, to) }
}

/** A verdict as it would be if a criterion were not asked: taken off the list, the rest combined anew. null where nothing would be left. */
export function withoutCriterion(verdict: Verdict<unknown>, id: string): Verdict<unknown> | null {
  const criteria = verdict.criteria.filter((criterion) => criterion.id !== id)
  if (criteria.length === 0) return null
  return { ...verdict, criteria, outcome: combineOutcomes(criteria) }
}
