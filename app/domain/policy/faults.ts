/** What is wrong with a pack, each fault with its path and in a form that every language can say: what the pack's editor shows. */
import type { CivilDate } from "../calendar/civil-date"
import { addDays } from "../calendar/civil-date"
import { parseClauses } from "./clause"
import { type PolicyPack, packSchema } from "./pack"
import { clauseIds, type RawPack } from "./parse-packs"

export const POLICY_FAULTS = [
  "missing",
  "unknown_key",
  "not_a_number",
  "not_whole",
  "too_small",
  "too_big",
  "not_a_choice",
  "not_a_date",
  "wrong_kind",
  "too_few",
  "ends_before_begins",
  "cycle_months",
  "held_order",
  "bucket_empty",
  "caps_cross",
  "range",
  "no_row",
  "two_rows",
  "clause_unknown",
  "clause_heading",
  "clause_twice",
  "clause_incomplete",
  "clause_level",
  "gap",
  "verified_ahead",
  "not_json",
] as const
export type PolicyFaultCode = (typeof POLICY_FAULTS)[number]

export interface PolicyFault {
  readonly code: PolicyFaultCode
  /** e.g. "rotation.years.value", "clauses" */
  readonly path: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The pack, or every fault of it. */
export function checkPack(
  raw: RawPack,
): { readonly pack: PolicyPack; readonly faults: readonly [] } | { readonly pack: null; readonly faults: readonly PolicyFault[] } {
  const { clauses, faults: clauseFaults } = parseClauses(raw.clauses)
  const faults: PolicyFault[] = clauseFaults.map(clauseFault)
  const parsed = packSchema.safeParse(raw.json)
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap((issue) => issueFaults(issue as Issue)))
  for (const [path, clause] of clauseIds(Object(raw.json)))
    if (typeof clause === "string" && clause !== "" && !clauses.has(clause))
      faults.push({ code: "clause_unknown", path, values: { clause } })
  return parsed.success && faults.length === 0 ? { pack: { ...parsed.data, clauses }, faults: [] } : { pack: null, faults }
}

/** The days on which no pack of a line would hold, as faults of the day on which the one before ends. `packs` ordered by their first day. */
export function gapFaults(packs: readonly PolicyPack[]): readonly PolicyFault[] {
  return packs.flatMap((pack, at) => {
    const next = packs[at + 1]
    if (next === undefined || pack.inForceUntil === null) return []
    const from: CivilDate = addDays(pack.inForceUntil, 1)
    return from < next.inForceFrom
      ? [{ code: "gap" as const, path: "inForceUntil", values: { from, until: addDays(next.inForceFrom, -1) } }]
      : []
  })
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly input?: unknown
  readonly expected?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly origin?: string
  readonly divisor?: number
  readonly keys?: readonly string[]
}

/** The schema's own sentences, by which its own checks are told apart. */
const OWN_CHECKS: readonly (readonly [RegExp, PolicyFaultCode])[] = [
  [/^not a civil date: (?<text>.*)$/, "not_a_date"],
  [/^the pack ends before it begins$/, "ends_before_begins"],
  [/^the months of a full cycle/, "cycle_months"],
  [/^(?<tier>\w+) is not below (?<above>\w+)$/, "held_order"],
  [/^a bucket sets a factor or a cap$/, "bucket_empty"],
  [/^its cap crosses that of bucket (?<bucket>\d+)/, "caps_cross"],
  [/^the smallest number is above the largest$/, "range"],
  [/^no row leads to (?<title>\w+)$/, "no_row"],
  [/^two rows lead (?<education>\w+) to (?<title>\w+)$/, "two_rows"],
]

const CLAUSE_CHECKS: readonly (readonly [RegExp, PolicyFaultCode])[] = [
  [/^not a clause heading: (?<text>.*)$/, "clause_heading"],
  [/^clause (?<clause>\S+) is written twice$/, "clause_twice"],
  [/^clause (?<clause>\S+) lacks/, "clause_incomplete"],
  [/^clause (?<clause>\S+): 层级/, "clause_level"],
]

function clauseFault(sentence: string): PolicyFault {
  return { path: "clauses", ...recognised(sentence, CLAUSE_CHECKS) }
}

function issueFaults(issue: Issue): PolicyFault[] {
  const path = issue.path.map(String).join(".")
  if (issue.code === "unrecognized_keys")
    return (issue.keys ?? []).map((key) => ({ code: "unknown_key", path: [path, key].filter(Boolean).join("."), values: { key } }))
  return [{ path, ...ownFault(issue) }]
}

function ownFault(issue: Issue): Pick<PolicyFault, "code" | "values"> {
  const { code, expected, minimum = 0, maximum = 0, origin, message } = issue
  if (code === "custom") return recognised(message, OWN_CHECKS)
  if (code === "too_small") {
    // `positive()` says "more than 0", which of whole numbers is "at least 1"
    if (origin === "array" || origin === "string") return { code: origin === "string" ? "missing" : "too_few", values: { minimum } }
    return {
      code: "too_small",
      values: { minimum: minimum === 0 && /Too small: expected (int|number) to be >0/.test(message) ? 1 : minimum },
    }
  }
  if (code === "too_big") return { code: "too_big", values: { maximum } }
  if (code === "invalid_value") return { code: "not_a_choice", values: {} }
  if (code === "not_multiple_of") return { code: "not_whole", values: {} }
  if (code === "invalid_type" && /received undefined/.test(message)) return { code: "missing", values: {} }
  if (code === "invalid_type" && expected === "int") return { code: "not_whole", values: {} }
  if (code === "invalid_type" && expected === "number") return { code: "not_a_number", values: {} }
  return { code: "wrong_kind", values: {} }
}

function recognised(sentence: string, checks: readonly (readonly [RegExp, PolicyFaultCode])[]): Pick<PolicyFault, "code" | "values"> {
  for (const [pattern, code] of checks) {
    const match = pattern.exec(sentence)
    if (match !== null) return { code, values: { ...match.groups } }
  }
  return { code: "wrong_kind", values: { text: sentence } }
}
