import { readFile, stat } from "node:fs/promises"
import type { Instant } from "#db/columns"
import { listSchoolCircumstances } from "#db/queries/school-circumstances"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome, Phrase } from "~/domain/verdict"
import { type ComparedCriterion, compareCriteria } from "~/domain/what-if/compare"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, type JudgedRule, type VerdictOf } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"
import { readWhatIfFile } from "./read-what-if-file"
import { sayHypothesis } from "./say-hypothesis"
import { understand } from "./understand"
import type { WhatIfFault } from "./what-if-fault"

const MOST_KILOBYTES = 256

interface Asked<R extends JudgedRule> {
  readonly scope: Scope
  readonly rule: R
  readonly teacherNo: string
  /** the day of the verdict as it is; the file may look at another */
  readonly asOf: CivilDate
  readonly knownAt: Instant | null
  readonly path: string
}

export interface ExplainedWhatIf<R extends JudgedRule> {
  readonly before: VerdictOf<R>
  readonly after: VerdictOf<R>
  readonly supposed: readonly Phrase[]
  readonly criteria: readonly ComparedCriterion[]
  /** the outcome on the day looked at with nothing supposed; null where it is the day of the verdict as it is, or nothing is supposed */
  readonly waiting: Outcome | null
}

/** A fault with its place in the file, as `hours[0].level`. */
export interface PlacedFault {
  readonly place: string
  readonly phrase: Phrase
}

export type Explained<R extends JudgedRule> =
  | { readonly ok: true; readonly explained: ExplainedWhatIf<R> }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] }

/** The verdict of a rule on one person if what a file says were so, beside the one that is; or everything that is wrong with the file. Nothing is written. */
export async function explainWhatIf<R extends JudgedRule>(asked: Asked<R>): Promise<Explained<R>> {
  const { scope, rule, teacherNo, asOf, knownAt, path } = asked
  const { facts } = await loadFacts({ scope, teacherNo, knownAt })
  const text = await textOf(path)
  if (typeof text !== "string") return { ok: false, faults: [placed(text, [])] }
  const file = readWhatIfFile(text, teacherNo)
  const schools = await listSchoolCircumstances(scope)
  const understood = understand({ reads: file.reads, facts, schools })
  const faults = [...file.faults, ...understood.faults]
  if (faults.length > 0 || understood.facts === null) return { ok: false, faults: faults.map((fault) => placed(fault, file.paths)) }
  const packs = await policyPacks({ districtId: scope.districtId, knownAt })
  const before = evaluateRule(rule, { facts, packs, asOf })
  const on = file.asOf ?? asOf
  const after = evaluateRule(rule, { facts: understood.facts, packs, asOf: on })
  const waited = on === asOf ? null : evaluateRule(rule, { facts, packs, asOf: on })
  const supposed = understood.hypotheses.flatMap((one) => (one === null ? [] : [sayHypothesis(one)]))
  const waiting = supposed.length === 0 ? null : (waited?.outcome ?? null)
  return { ok: true, explained: { before, after, supposed, criteria: compareCriteria({ before, after, waiting: waited }), waiting } }
}

async function textOf(path: string): Promise<string | WhatIfFault> {
  try {
    const { size } = await stat(path)
    if (size <= MOST_KILOBYTES * 1024) return await readFile(path, "utf8")
    return { at: null, code: "file_too_large", field: null, values: { kilobytes: MOST_KILOBYTES } }
  } catch {
    return { at: null, code: "not_found", field: null, values: {} }
  }
}

function placed({ at, code, field, values }: WhatIfFault, paths: readonly string[]): PlacedFault {
  const place = [at === null ? null : paths[at], field].filter((part) => part !== null && part !== undefined)
  return { place: place.join("."), phrase: { key: `what_if.fault.${code}`, values } }
}
