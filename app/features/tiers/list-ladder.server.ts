import { listSchoolNames, listSubjects } from "#db/queries/people-counts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { listTierAwards, type TierAwardRow } from "#db/queries/tier-awards"
import { countLadderPeople } from "#db/queries/tier-ladder"
import { type LadderPerson, listLadderPart } from "#db/queries/tier-ladder-list"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { tierOf } from "~/domain/tiers/ladder"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import { type MaskedField, maskedFields } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { termState } from "./award-terms"
import { lackingCriteria } from "./lacking-criteria"
import { ladderAsked } from "./ladder-asked"
import { readCursor, writeCursor } from "./ladder-cursor"
import type { LadderFilter, LadderListPage, LadderRow, ShownAward } from "./ladder-page"

const PEOPLE_A_PAGE = 50

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly filter: LadderFilter
  readonly after: string | null
  readonly before: string | null
  readonly today: CivilDate
}

/** One page of the people in post whom a filter of the ladder lets through, with what lacks each for the next class. In a fixed number of statements. */
export async function listLadder({ scope, actor, filter, after, before, today }: Asked): Promise<LadderListPage> {
  const asked = ladderAsked(filter, today)
  const order = asked.ending === null ? "name" : "due"
  const page = await pageAround({
    size: PEOPLE_A_PAGE,
    after: readCursor(after, order),
    before: readCursor(before, order),
    load: (part) => listLadderPart(scope, asked, { ...part, order, limit: PEOPLE_A_PAGE + 1 }),
  })
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const schools = await listSchoolNames(scope)
  return {
    filter,
    rows: await shownRows({ scope, actor, people: page.rows, today }),
    total: await countLadderPeople(scope, asked),
    next: page.hasNext && last !== undefined ? writeCursor(last, order) : null,
    previous: page.hasPrevious && first !== undefined ? writeCursor(first, order) : null,
    schools: scope.kind === "district" ? schools : null,
    schoolName: scope.kind === "school" ? (schools[0]?.name ?? null) : null,
    subjects: await listSubjects(scope),
    canAward: mayDo(actor, "tier.award"),
    computedAt: page.rows.map(({ computedAt }) => computedAt).sort()[0] ?? null,
    asOf: today,
  }
}

type Shown = Pick<Asked, "scope" | "actor" | "today"> & { readonly people: readonly LadderPerson[] }

/** The criteria are judged afresh for the people of one page: the standings keep only how many do not hold. */
async function shownRows({ scope, actor, people, today }: Shown): Promise<readonly LadderRow[]> {
  const { districtId } = scope
  const teacherIds = people.map(({ teacherId }) => teacherId)
  const hidden = new Set<MaskedField>(actor.role === "system" ? [] : maskedFields(actor.role))
  const packs = await policyPacks({ districtId })
  const known = await listTeacherFacts({ districtId, teacherIds, knownAt: null })
  const lacks = new Map(
    known.map(({ teacherId, facts }) => [teacherId, lackingCriteria(evaluateRule("tier", { facts, packs, asOf: today }).criteria, hidden)]),
  )
  const awards = await listTierAwards({ districtId, teacherIds })
  return people.map(({ teacherId, nameKey: _, computedAt: __, ...person }) => ({
    ...person,
    lacks: person.lacking === null || person.lacking === 0 ? [] : (lacks.get(teacherId) ?? []),
    award: awardBehind({ ...person, teacherId }, awards, today),
  }))
}

/** The award in force that gives the person her class; of the most recent grant where there are several. */
function awardBehind(
  { teacherId, tier, level }: Pick<LadderPerson, "teacherId" | "tier" | "level">,
  awards: readonly TierAwardRow[],
  today: CivilDate,
): ShownAward | null {
  const own = awards.filter(
    (award) =>
      award.teacherId === teacherId && award.level === level && tierOf(award.tier) === tier && termState(award, today) === "in_force",
  )
  const award = own.at(-1)
  return award === undefined ? null : { tier: award.tier, level: award.level, grantedOn: award.grantedOn }
}
