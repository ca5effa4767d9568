import { listSchoolNames } from "#db/queries/people-counts"
import { countLadder, type LadderCount } from "#db/queries/tier-ladder"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { DESIGNATION_LEVELS, type DesignationLevel, TIERS, type Tier } from "~/domain/codes"
import { tierRank } from "~/domain/tiers/ladder"
import type { Actor } from "~/platform/actor"
import { mayDo, type Scope } from "~/platform/scope"
import { endingFrom } from "./ladder-asked"
import type { LadderGroup, LadderPage, Rung } from "./ladder-page"

/** The ladder of a scope: how many people in post stand on each rung, by school and subject, and who is near the next. In a fixed number of statements. */
export async function showLadder({ scope, actor, today }: { scope: Scope; actor: Actor; today: CivilDate }): Promise<LadderPage> {
  const counts = await countLadder(scope, endingFrom(today))
  const schoolName = scope.kind === "school" ? ((await listSchoolNames(scope))[0]?.name ?? null) : null
  return {
    people: sumOf(counts, "people"),
    rungs: [...TIERS]
      .reverse()
      .map((tier) => rungOf(tier, counts))
      .concat(rungOf(null, counts)),
    schools: scope.kind === "district" ? groupsOf(counts, ({ schoolCode, schoolName: name }) => ({ key: schoolCode, name })) : null,
    subjects: groupsOf(counts, ({ subject }) => ({ key: subject, name: subject })),
    ending: sumOf(counts, "ending"),
    lapsed: sumOf(counts, "lapsed"),
    schoolName,
    canAward: mayDo(actor, "tier.award"),
    asOf: today,
  }
}

type Counted = "people" | "mayApply" | "oneLacks" | "ending" | "lapsed"

function sumOf(counts: readonly LadderCount[], name: Counted): number {
  return counts.reduce((sum, count) => sum + count[name], 0)
}

function rungOf(tier: Tier | null, counts: readonly LadderCount[]): Rung {
  const here = counts.filter((count) => count.tier === tier)
  const at = (level: DesignationLevel) =>
    sumOf(
      here.filter((count) => count.level === level),
      "people",
    )
  return {
    tier,
    people: sumOf(here, "people"),
    byLevel: Object.fromEntries(DESIGNATION_LEVELS.map((level) => [level, at(level)])) as Record<DesignationLevel, number>,
    mayApply: sumOf(here, "mayApply"),
    oneLacks: sumOf(here, "oneLacks"),
  }
}

type Named = Pick<LadderGroup, "key" | "name">

/** Most awarded people first, then most people. */
function groupsOf(counts: readonly LadderCount[], keyOf: (count: LadderCount) => Named): readonly LadderGroup[] {
  const groups = new Map<string | null, { readonly named: Named; readonly counts: LadderCount[] }>()
  for (const count of counts) {
    const named = keyOf(count)
    const group = groups.get(named.key) ?? { named, counts: [] }
    group.counts.push(count)
    groups.set(named.key, group)
  }
  return [...groups.values()]
    .map(({ named, counts: own }) => ({ ...named, ...tally(own) }))
    .sort((a, b) => b.awarded - a.awarded || b.people - a.people || (String(a.key) < String(b.key) ? -1 : 1))
}

function tally(counts: readonly LadderCount[]): Omit<LadderGroup, "key" | "name"> {
  const byTier: Record<Tier | "none", number> = { none: 0, qualified: 0, backbone: 0, subject_master: 0, subject_leader: 0, educator: 0 }
  for (const { tier, people } of counts) byTier[tier ?? "none"] += people
  const awarded = TIERS.filter((tier) => tierRank(tier) >= tierRank("backbone")).reduce((sum, tier) => sum + byTier[tier], 0)
  return { people: sumOf(counts, "people"), byTier, awarded }
}
