/** Golden cases (示例教师): facts with the verdict that a pack must give them. They are part of the pack and guard it. */
import { z } from "zod"
import type { CivilDate } from "../calendar/civil-date"
import type { TeacherFacts } from "../facts"
import type { RuleQuestion } from "../question"
import { OUTCOMES, type Outcome, RULES, type Rule, type Verdict } from "../verdict"
import { goldenFactsSchema, writtenFacts } from "./golden-facts"
import type { PolicyPack } from "./pack"
import { date } from "./setting"
import { layOver } from "./timeline"

export interface GoldenExpectation {
  readonly outcome: Outcome
  /** every criterion of the verdict by its id */
  readonly criteria: Readonly<Record<string, Outcome>>
  /** the figures that the case holds fast; others may be what they like */
  readonly figures?: Readonly<Record<string, unknown>> | undefined
}

export interface GoldenCase {
  readonly id: string
  /** what the case shows, for people */
  readonly note: string
  readonly rule: Rule
  readonly asOf: CivilDate
  readonly facts: TeacherFacts
  readonly expected: GoldenExpectation
}

/** How a rule is judged: the rules are given, because they know packs and packs do not know them. */
export type Evaluate = (rule: Rule, question: RuleQuestion) => Verdict<unknown>

const goldenCaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  note: z.string().min(1).max(500),
  rule: z.enum(RULES),
  asOf: date,
  facts: goldenFactsSchema,
  expected: z.strictObject({
    outcome: z.enum(OUTCOMES),
    criteria: z.record(z.string(), z.enum(OUTCOMES)),
    figures: z.record(z.string(), z.unknown()).optional(),
  }),
})

const goldenCasesSchema = z.array(goldenCaseSchema).superRefine((cases, context) => {
  cases.forEach(({ id }, at) => {
    if (cases.findIndex((other) => other.id === id) < at) context.addIssue({ code: "custom", path: [at, "id"], message: `${id} twice` })
  })
})

/** The cases of a golden-cases.json. Throws with every fault and its path. */
export function parseGoldenCases(text: string): readonly GoldenCase[] {
  const parsed = goldenCasesSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({ path, message }) => `golden cases: ${path.join(".")}: ${message}`).join("\n"))
}

/** The cases as a golden-cases.json: one case a line, so that a change of one is a change of one line. */
export function writeGoldenCases(cases: readonly GoldenCase[]): string {
  const lines = cases.map((each) => JSON.stringify({ ...each, facts: writtenFacts(each.facts) }))
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`
}

/** Where a verdict is not what a case expects. `name` is a criterion's id or a figure's name. */
export interface GoldenDifference {
  readonly kind: "outcome" | "criterion" | "figure"
  readonly name: string
  /** null: not there */
  readonly expected: string | null
  readonly actual: string | null
}

/** The packs among which a pack is asked: laid over the others, and stretched to the day asked about, so that it is this one that answers. */
export function packsAsking({
  packs,
  pack,
  asOf,
}: {
  packs: readonly PolicyPack[]
  pack: PolicyPack
  asOf: CivilDate
}): readonly PolicyPack[] {
  const { inForceFrom, inForceUntil } = pack
  const published: PolicyPack = {
    ...pack,
    inForceFrom: asOf < inForceFrom ? asOf : inForceFrom,
    inForceUntil: inForceUntil !== null && inForceUntil < asOf ? asOf : inForceUntil,
  }
  return layOver({ packs, published })
}

/** The verdict that a pack gives a case. */
export function goldenVerdict(asked: {
  golden: Pick<GoldenCase, "rule" | "asOf" | "facts">
  packs: readonly PolicyPack[]
  pack: PolicyPack
  evaluate: Evaluate
}): Verdict<unknown> {
  const { golden, packs, pack, evaluate } = asked
  const { rule, asOf, facts } = golden
  return evaluate(rule, { facts, asOf, packs: packsAsking({ packs, pack, asOf }) })
}

/** What differs between a case's expectation and a verdict; an empty list when the case passes. */
export function goldenDifferences(expected: GoldenExpectation, verdict: Verdict<unknown>): readonly GoldenDifference[] {
  const differences: GoldenDifference[] = []
  const note = (kind: GoldenDifference["kind"], name: string, is: { expected: string | null; actual: string | null }) => {
    if (is.expected !== is.actual) differences.push({ kind, name, ...is })
  }
  note("outcome", "", { expected: expected.outcome, actual: verdict.outcome })
  const actual = new Map(verdict.criteria.map(({ id, outcome }) => [id, outcome]))
  for (const id of new Set([...Object.keys(expected.criteria), ...actual.keys()]))
    note("criterion", id, { expected: expected.criteria[id] ?? null, actual: actual.get(id) ?? null })
  const figures = (verdict.figures ?? {}) as Readonly<Record<string, unknown>>
  for (const [name, value] of Object.entries(expected.figures ?? {}))
    note("figure", name, { expected: written(value), actual: written(figures[name]) })
  return differences
}

/** What a case expects when a verdict is taken as right. `figures`: the names of those to hold fast. */
export function expectationOf(verdict: Verdict<unknown>, figures: readonly string[] = []): GoldenExpectation {
  const known = (verdict.figures ?? {}) as Readonly<Record<string, unknown>>
  const kept = figures.filter((name) => known[name] !== undefined).map((name) => [name, known[name]])
  return {
    outcome: verdict.outcome,
    criteria: Object.fromEntries(verdict.criteria.map(({ id, outcome }) => [id, outcome])),
    ...(kept.length > 0 && { figures: Object.fromEntries(kept) }),
  }
}

function written(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
