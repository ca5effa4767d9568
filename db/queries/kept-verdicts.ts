import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Outcome, Rule } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { VerdictPurpose } from "../schema/checks"
import type { Tx } from "../transaction"

/** A frozen verdict as it is stored. */
export interface KeptVerdictRow {
  readonly id: number
  readonly number: string
  readonly teacherId: number
  readonly rule: Rule
  readonly asOfOn: CivilDate
  readonly knownAt: Instant
  readonly policyId: string | null
  readonly policyVersion: string | null
  readonly outcome: Outcome
  /** canonical JSON of the domain's verdict */
  readonly verdict: string
  readonly factsDigest: string
  readonly purpose: VerdictPurpose
  readonly madeAt: Instant
  readonly madeBy: string | null
}

const COLUMNS = `k.id, k.number, k.teacher_id as teacherId, k.rule, k.as_of_on as asOfOn, k.known_at as knownAt, k.policy_id as policyId,
  k.policy_version as policyVersion, k.outcome, k.verdict, k.facts_digest as factsDigest, k.purpose, k.made_at as madeAt, k.made_by as madeBy`

/** Keeps a verdict under the district's next number of its year, HY2026-000001. */
export async function insertKeptVerdict(
  row: Omit<KeptVerdictRow, "id" | "number"> & { readonly districtId: string; readonly year: number },
  tx: Tx,
): Promise<{ readonly id: number; readonly number: string }> {
  const prefix = `HY${row.year}-`
  const last = prepared<{ number: string }>(
    tx,
    "select number from kept_verdict where district_id = ? and number >= ? and number < ? order by number desc limit 1",
  ).get(row.districtId, prefix, `${prefix}:`)
  const number = `${prefix}${String(Number(last?.number.slice(prefix.length) ?? 0) + 1).padStart(6, "0")}`
  const { year: _, ...values } = row
  const { lastInsertRowid } = prepared(
    tx,
    `insert into kept_verdict (district_id, number, teacher_id, rule, as_of_on, known_at, policy_id, policy_version, outcome, verdict, facts_digest,
       purpose, made_at, made_by)
     values (@districtId, @number, @teacherId, @rule, @asOfOn, @knownAt, @policyId, @policyVersion, @outcome, @verdict, @factsDigest,
       @purpose, @madeAt, @madeBy)`,
  ).run({ ...values, number })
  return { id: Number(lastInsertRowid), number }
}

/** Frozen verdicts by their ids, in no order. */
export async function listKeptVerdicts(ids: readonly number[], tx?: Tx): Promise<readonly KeptVerdictRow[]> {
  return prepared<KeptVerdictRow>(reader(tx), `select ${COLUMNS} from kept_verdict k where k.id in (select value from json_each(?))`).all(
    JSON.stringify(ids),
  )
}
