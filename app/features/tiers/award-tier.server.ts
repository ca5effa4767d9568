import type { Instant } from "#db/columns"
import { listPeopleByNumber, type NamedPerson } from "#db/queries/tier-awards"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, TierAward } from "~/domain/codes"
import { choosePack } from "~/domain/policy/choose"
import { type KeptVerdict, keepVerdict } from "~/features/standings/keep-verdict.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { type Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"
import { type AwardAsked, awardFaults } from "./award-faults"
import { awardSubject } from "./award-key"

export interface AwardTier {
  /** of the action `tier.award` */
  readonly scope: Scope
  readonly actor: Actor
  readonly teacherNos: readonly string[]
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
  readonly termEndsOn: CivilDate
  readonly documentNo: string | null
  /** why those are awarded whose verdict of the day does not say that they may apply; null = nobody such is meant */
  readonly reason: string | null
  readonly today: CivilDate
  readonly now: Instant
}

const MOST_PEOPLE = 200
const SHORTEST_REASON = 4

/** Awards a class at a level to one or many people, all or none. The verdict on each, on the day of the award, is frozen with it. */
export async function awardTier(asked: AwardTier): Promise<{ readonly awarded: readonly string[] }> {
  const { scope, grantedOn, termEndsOn, today } = asked
  const numbers = [...new Set(asked.teacherNos)]
  if (numbers.length === 0) refuse("tier_nobody", { field: "teacherNo" })
  if (numbers.length > MOST_PEOPLE) refuse("tier_too_many", { field: "teacherNo", params: { most: MOST_PEOPLE } })
  if (grantedOn > today) refuse("tier_granted_ahead", { field: "grantedOn" })
  if (termEndsOn < grantedOn) refuse("tier_term_before_grant", { field: "termEndsOn", params: { grantedOn } })
  if (asked.reason !== null && asked.reason.length < SHORTEST_REASON) refuse("tier_reason_short", { field: "reason" })
  return inTransaction(async (tx) => {
    const people = await listPeopleByNumber(scope, numbers, tx)
    const known = new Set(people.map(({ teacherNo }) => teacherNo))
    const unknown = numbers.filter((teacherNo) => !known.has(teacherNo))
    if (unknown.length > 0) refuse("tier_unknown_people", { field: "others", params: { numbers: unknown.join("、") } })
    await awardAll(asked, people, tx)
    return { awarded: people.map(({ name }) => name) }
  })
}

type Judged = NamedPerson & { readonly kept: KeptVerdict<"tier"> }

async function awardAll(asked: AwardTier, people: readonly NamedPerson[], tx: Tx): Promise<void> {
  const { actor, tier, level, grantedOn, termEndsOn, documentNo, today, now } = asked
  const pack = choosePack({ packs: await policyPacks({ districtId: actor.districtId }, tx), on: grantedOn })
  if (pack === null) refuse("tier_no_policy", { field: "grantedOn", params: { grantedOn } })
  const judged: Judged[] = []
  for (const person of people) {
    const { teacherId } = person
    const kept = await keepVerdict({ actor, teacherId, rule: "tier", asOf: grantedOn, now, today, purpose: "tier_award" }, tx)
    judged.push({ ...person, kept })
  }
  const award: AwardAsked = { pack, tier, level, grantedOn, termEndsOn, hasReason: asked.reason !== null }
  refuseAll(judged.flatMap(({ name, kept }) => awardFaults({ award, name, verdict: kept.verdict, facts: kept.facts })))
  await recordFacts(
    { actor, today, now },
    async (facts) => {
      for (const { teacherId } of judged)
        await facts.insert("tier_award", { teacherId, tier, level, grantedOn, termEndsOn, withdrawnOn: null, documentNo })
    },
    tx,
  )
  for (const { teacherNo, kept } of judged) {
    const details = { termEndsOn, documentNo, reason: asked.reason, verdict: kept.number, outcome: kept.verdict.outcome }
    await audit(tx, actor, "tier.awarded", { subject: awardSubject(teacherNo, { tier, level, grantedOn }), details })
  }
}

function refuseAll(faults: readonly Refusal[]): void {
  const [first, ...others] = faults
  if (first !== undefined) throw new Refusals([first, ...others])
}
