import { countDualBySchool, countDualWaiting, type DualCount, listDualSchools } from "#db/queries/dual-board"
import { listSchoolNames } from "#db/queries/people-counts"
import { addMonths, type CivilDate } from "~/domain/calendar/civil-date"
import { type DualQualifiedShare, dualQualifiedShare } from "~/domain/dual-qualified/share"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import type { Outcome } from "~/domain/verdict"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { boardCandidates } from "./board-candidates.server"
import { type BoardPage, EXPIRING_MONTHS, type SchoolShare } from "./dual-page"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly today: CivilDate
}

/** The share of the dual-qualified at each vocational school, from the standings, and whose certification would bring it over the limit. In a fixed number of statements. */
export async function showDualBoard({ scope, actor, today }: Asked): Promise<BoardPage> {
  const counts = await countDualBySchool(scope, { until: addMonths(today, EXPIRING_MONTHS) })
  const found = await listDualSchools(scope, { concerned: [...new Set(counts.map(({ schoolCode }) => schoolCode))] })
  const pack = choosePack({ packs: await policyPacks(scope), on: today })
  const schools = pack === null ? [] : found.map((school) => schoolShare({ school, counts, pack }))
  const inNeed = schools.filter(({ share }) => share.outcome === "not_met").map(({ code }) => code)
  const candidates = await boardCandidates({ scope, actor, schoolCodes: inNeed, today })
  const [first] = schools
  const clause = first?.share.clause
  const words = clause === undefined ? undefined : pack?.clauses.get(clause.id)
  return {
    schools: schools.map((school) => ({ ...school, candidates: candidates.get(school.code) ?? null })),
    total: pack === null || schools.length < 2 ? null : shareOf(counts, pack),
    schoolName: scope.kind === "school" ? ((await listSchoolNames(scope))[0]?.name ?? null) : null,
    waiting: await countDualWaiting(scope),
    clauses: clause === undefined || words === undefined ? {} : { [clause.id]: { title: words.title, text: words.text } },
    hasPolicy: pack !== null,
    computedAt: counts.reduce<string | null>(
      (oldest, { computedAt }) => (oldest === null || computedAt < oldest ? computedAt : oldest),
      null,
    ),
    asOf: today,
  }
}

function schoolShare(about: {
  school: { code: string; name: string; underWay: number }
  counts: readonly DualCount[]
  pack: PolicyPack
}): SchoolShare {
  const { school, pack } = about
  const counts = about.counts.filter(({ schoolCode }) => schoolCode === school.code)
  const sum = (of: (count: DualCount) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {
    ...school,
    share: shareOf(counts, pack),
    mayApply: sum(({ mayApply }) => mayApply ?? 0),
    expiring: sum(({ expiring }) => expiring ?? 0),
    candidates: null,
  }
}

function shareOf(counts: readonly DualCount[], pack: PolicyPack): DualQualifiedShare {
  return dualQualifiedShare({ outcomes: outcomesOf(counts), pack })
}

/** The outcome of each person, as the rule of the share counts them. */
function* outcomesOf(counts: readonly DualCount[]): Generator<Outcome> {
  for (const { outcome, people } of counts) for (let at = 0; at < people; at++) yield outcome
}
