import type { Instant } from "#db/columns"
import type { KeptVerdictRow } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { factDifferences } from "~/domain/fact-differences"
import type { TeacherFacts } from "~/domain/facts"
import type { Verdict } from "~/domain/verdict"
import { criterionDifferences } from "~/domain/verdict-differences"
import { factsDigest } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import { NotFound } from "~/platform/errors"
import type { SinceThen } from "./check-page"

/** Judges again: by what was known when a verdict was frozen, which must give it again, and by what is known now, for the same day. */
export async function sinceThen(kept: KeptVerdictRow, { districtId, now }: { districtId: string; now: Instant }): Promise<SinceThen> {
  const { rule, asOfOn: asOf, knownAt } = kept
  const before = JSON.parse(kept.verdict) as Verdict<unknown>
  const known = (at: Instant | null) => factsOf({ districtId, teacherId: kept.teacherId, knownAt: at })
  const [then, facts] = [await known(knownAt), await known(null)]
  const again = evaluateRule(rule, { facts: then, packs: await policyPacks({ districtId, knownAt }), asOf })
  const after = evaluateRule(rule, { facts, packs: await policyPacks({ districtId }), asOf })
  const policyChanged = after.policy?.id !== before.policy?.id || after.policy?.version !== before.policy?.version
  const criteria = criterionDifferences(before, after)
  const isOtherwise = after.outcome !== before.outcome || criteria.length > 0
  const isTouched = factsDigest(facts) !== kept.factsDigest || policyChanged
  return {
    changed: isOtherwise ? "verdict" : isTouched ? "facts" : "nothing",
    facts: factDifferences(then, facts),
    schoolsChanged: factsDigest(then) !== kept.factsDigest,
    policyNow: after.policy,
    policyChanged,
    outcomeNow: after.outcome,
    criteria,
    reached: canonicalJson(again as unknown as Json) === kept.verdict,
    comparedAt: now,
  }
}

async function factsOf(asked: { districtId: string; teacherId: number; knownAt: Instant | null }): Promise<TeacherFacts> {
  const [known] = await listTeacherFacts({ districtId: asked.districtId, teacherIds: [asked.teacherId], knownAt: asked.knownAt })
  if (known === undefined) throw new NotFound()
  return known.facts
}
