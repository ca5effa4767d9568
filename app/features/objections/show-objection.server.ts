import type { Instant } from "#db/columns"
import { type KeptVerdictRow, listKeptVerdicts } from "#db/queries/kept-verdicts"
import { findObjection, type ObjectionRow } from "#db/queries/objections"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { factDifferences } from "~/domain/fact-differences"
import type { TeacherFacts } from "~/domain/facts"
import { choosePack } from "~/domain/policy/choose"
import type { Verdict } from "~/domain/verdict"
import { clauseWords } from "~/features/standings/clause-words"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { cannotAnswer } from "./cannot-answer"
import type { CasePage, MendAt } from "./objection-page"
import { objectionSummary } from "./objection-summary"
import { SHEETS_OF } from "./owner-of"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly number: string
  readonly today: CivilDate
}

/** One case as its owner reads it: the criterion contested, then and now, and what was recorded since. `NotFound` where it is not within reach. */
export async function showObjection({ scope, actor, number, today }: Asked): Promise<CasePage> {
  const found = await findObjection(scope, { role: actor.role, number })
  if (found === undefined) throw new NotFound()
  const kept = new Map((await listKeptVerdicts([found.keptVerdictId, found.keptAfterId ?? 0])).map((row) => [row.id, row]))
  const before = kept.get(found.keptVerdictId)
  if (before === undefined) throw new Error("a case without the verdict that it contests")
  const after = kept.get(found.keptAfterId ?? 0)
  const { districtId } = scope
  const packs = await policyPacks({ districtId })
  const asOf = before.asOfOn
  const facts = (knownAt: Instant | null) => factsOf({ districtId, teacherId: found.teacherId, knownAt })
  const [then, since] = [await facts(before.knownAt), await facts(after?.knownAt ?? null)]
  const verdictThen = verdictOf(before)
  const verdictNow = after === undefined ? evaluateRule(found.rule, { facts: since, packs, asOf }) : verdictOf(after)
  const criterionOf = ({ criteria }: Pick<Verdict<unknown>, "criteria">) => criteria.find(({ id }) => id === found.criterionId)
  const contested = criterionOf(verdictThen)
  if (contested === undefined) throw new Error("a case without the criterion that it contests")
  const present = criterionOf(verdictNow)
  const pack = choosePack({ packs, on: asOf })
  return {
    summary: objectionSummary(found, today),
    asOf,
    before: contested,
    after: present ?? null,
    outcomeNow: verdictNow.outcome,
    clauses: clauseWords([contested, ...(present === undefined ? [] : [present])], pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    facts: factDifferences(then, since).filter(({ sheet }) => seesSheet(actor, sheet)),
    mendAt: mendAt(
      found,
      actor,
      contested.evidence.some(({ sheet }) => sheet === "任教履历"),
    ),
    cannotAnswer: cannotAnswer(found, actor),
    seesChecks: mayDo(actor, "check.read"),
  }
}

function verdictOf(kept: KeptVerdictRow): Verdict<unknown> {
  return JSON.parse(kept.verdict) as Verdict<unknown>
}

async function factsOf(asked: { districtId: string; teacherId: number; knownAt: Instant | null }): Promise<TeacherFacts> {
  const [known] = await listTeacherFacts({ districtId: asked.districtId, teacherIds: [asked.teacherId], knownAt: asked.knownAt })
  if (known === undefined) throw new NotFound()
  return known.facts
}

/** An owner sees what was recorded on the sheets that she answers for; HR sees all. */
function seesSheet({ role }: Actor, sheet: string): boolean {
  return (role === "scheduler" || role === "school_administrator" ? SHEETS_OF[role] : [sheet]).includes(sheet)
}

function mendAt({ criterionId }: ObjectionRow, actor: Actor, restsOnPostings: boolean): MendAt {
  const isPosting = restsOnPostings || criterionId === "years-at-school"
  if (isPosting && mayDo(actor, "posting.write")) return "postings"
  return mayDo(actor, "import.run") ? "imports" : "nowhere"
}
