import type { Instant } from "#db/columns"
import { insertKeptVerdict } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { VerdictPurpose } from "#db/schema/checks"
import type { Tx } from "#db/transaction"
import { type CivilDate, yearOf } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import type { Actor } from "~/platform/actor"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { sha256 } from "~/platform/crypto.server"
import { NotFound } from "~/platform/errors"
import { policyPacks } from "./policy-packs.server"
import { evaluateRule, type JudgedRule, type VerdictOf } from "./rules"

export interface KeptVerdict<R extends JudgedRule> {
  readonly id: number
  /** HY2026-000001 */
  readonly number: string
  readonly verdict: VerdictOf<R>
  readonly facts: TeacherFacts
}

/** Judges a person and freezes the verdict where it is used, in the use case's transaction, with the digest of the facts behind it. */
export async function keepVerdict<R extends JudgedRule>(
  asked: { actor: Actor; teacherId: number; rule: R; asOf: CivilDate; now: Instant; today: CivilDate; purpose: VerdictPurpose },
  tx: Tx,
): Promise<KeptVerdict<R>> {
  const { actor, teacherId, rule, asOf, now, today, purpose } = asked
  const { districtId } = actor
  const [known] = await listTeacherFacts({ districtId, teacherIds: [teacherId], knownAt: null }, tx)
  if (known === undefined) throw new NotFound()
  const verdict = evaluateRule(rule, { facts: known.facts, packs: await policyPacks({ districtId }, tx), asOf })
  const kept = await insertKeptVerdict(
    {
      districtId,
      year: yearOf(today),
      teacherId,
      rule,
      asOfOn: asOf,
      knownAt: now,
      policyId: verdict.policy?.id ?? null,
      policyVersion: verdict.policy?.version ?? null,
      outcome: verdict.outcome,
      verdict: canonicalJson(verdict as unknown as Json),
      factsDigest: factsDigest(known.facts),
      purpose,
      madeAt: now,
      madeBy: actor.accountId,
    },
    tx,
  )
  return { ...kept, verdict, facts: known.facts }
}

/** One number for everything the rules could read of a person; the order in which rows were read does not matter. */
export function factsDigest(facts: TeacherFacts): string {
  const ordered = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((item) => canonicalJson(item as Json)).sort() : canonicalJson(value as Json),
  ])
  return sha256(canonicalJson(Object.fromEntries(ordered) as Json))
}
