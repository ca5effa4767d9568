import type { Instant } from "#db/columns"
import { findCheckedRecord } from "#db/queries/checked-records"
import type { Verdict } from "~/domain/verdict"
import { clauseWords } from "~/features/standings/clause-words"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { CheckPage } from "./check-page"
import { sinceThen } from "./since-then.server"

/** A frozen verdict as it was frozen, and what has changed since. `NotFound` where the scope does not reach its person. */
export async function showCheck({ scope, number, now }: { scope: Scope; number: string; now: Instant }): Promise<CheckPage> {
  const kept = await findCheckedRecord(scope, number)
  if (kept === undefined) throw new NotFound()
  const { districtId } = scope
  const verdict = { ...(JSON.parse(kept.verdict) as Verdict<unknown>), figures: null }
  const packs = await policyPacks({ districtId, knownAt: kept.knownAt })
  const pack = packs.find(({ id, version }) => id === kept.policyId && version === kept.policyVersion) ?? null
  return {
    number: kept.number,
    purpose: kept.purpose,
    teacherNo: verdict.subject.teacherNo,
    name: verdict.subject.name,
    verdict,
    clauses: clauseWords(verdict.criteria, pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    madeAt: kept.madeAt,
    madeBy: kept.madeByName,
    digest: kept.factsDigest,
    since: await sinceThen(kept, { districtId, now }),
  }
}
