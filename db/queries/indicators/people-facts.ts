import type { CivilDate } from "~/domain/calendar/civil-date"
import type {
  AwardFact,
  HonourFact,
  PersonPlace,
  ProjectMemberFact,
  ResearcherFact,
  StudioMemberFact,
} from "~/domain/indicators/district-facts"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { ofSchool, PLACE, type PlacedRow, schoolAsked, WITH_PERSON } from "./person-place"

/** Facts of people that had come to be by a day, as they stand now; an end that lies ahead is not yet one. */
export interface PeopleFactsAsked {
  readonly asOf: CivilDate
  /** null = every school of the scope */
  readonly schoolCode: string | null
}

/** Tier awards granted by the day. */
export async function listAwardFacts(scope: Scope, asked: PeopleFactsAsked, tx?: Tx): Promise<readonly AwardFact[]> {
  return placed(scope, asked, AWARDS, tx)
}

/** Honours (师德荣誉) given by the day. */
export async function listHonourFacts(scope: Scope, asked: PeopleFactsAsked, tx?: Tx): Promise<readonly HonourFact[]> {
  return placed(scope, asked, HONOURS, tx)
}

/** Members of studios, in whatever role, who had joined by the day. */
export async function listStudioMemberFacts(scope: Scope, asked: PeopleFactsAsked, tx?: Tx): Promise<readonly StudioMemberFact[]> {
  return placed(scope, asked, STUDIO_MEMBERS, tx)
}

/** Members of projects and teams who had joined by the day. */
export async function listProjectMemberFacts(scope: Scope, asked: PeopleFactsAsked, tx?: Tx): Promise<readonly ProjectMemberFact[]> {
  return placed(scope, asked, PROJECT_MEMBERS, tx)
}

/** Teaching-research officers in post on the day. */
export async function listResearcherFacts(scope: Scope, asked: PeopleFactsAsked, tx?: Tx): Promise<readonly ResearcherFact[]> {
  return placed(scope, asked, RESEARCHERS, tx)
}

const AWARDS = `select ${PLACE}, f.tier, f.level, f.granted_on as grantedOn, f.term_ends_on as termEndsOn,
    iif(f.withdrawn_on <= @asOf, f.withdrawn_on, null) as withdrawnOn
  from tier_award f ${WITH_PERSON} where f.district_id = @districtId and f.superseded_at is null and f.granted_on <= @asOf`

const HONOURS = `select ${PLACE}, f.title as honour, f.occurred_on as givenOn
  from ethics_record f ${WITH_PERSON}
  where f.district_id = @districtId and f.superseded_at is null and f.kind = 'honour' and f.occurred_on <= @asOf`

const STUDIO_MEMBERS = `select ${PLACE}, o.studio_no as studioNo, s.kind, f.role, f.joined_on as joinedOn,
    iif(f.left_on < @asOf, f.left_on, null) as leftOn
  from studio_member f ${WITH_PERSON} join studio o on o.id = f.studio_id
  join studio_record s on s.district_id = @districtId and s.studio_id = f.studio_id and s.superseded_at is null
  where f.district_id = @districtId and f.superseded_at is null and f.joined_on <= @asOf`

const PROJECT_MEMBERS = `select ${PLACE}, o.project_no as projectNo, s.kind, s.status, f.role, f.joined_on as joinedOn,
    iif(f.left_on < @asOf, f.left_on, null) as leftOn
  from project_member f ${WITH_PERSON} join project o on o.id = f.project_id
  join project_record s on s.district_id = @districtId and s.project_id = f.project_id and s.superseded_at is null
  where f.district_id = @districtId and f.superseded_at is null and f.joined_on <= @asOf`

/** The kind of the present post stands in 教师基本信息 where 任教履历 leaves it out; who left is in no post after. */
const RESEARCHERS = `select distinct ${PLACE}
  from posting f ${WITH_PERSON}
  where f.district_id = @districtId and f.superseded_at is null and f.starts_on <= @asOf and (f.ends_on is null or f.ends_on >= @asOf)
    and coalesce(f.post_kind, iif(f.ends_on is null, t.post_kind, null)) = 'teaching_research_officer'
    and (coalesce(t.employment_status, 'in_post') = 'in_post' or t.left_on is null or t.left_on >= @asOf)`

/** One statement: rows of people, each with her place on the day and her name out of the way of the fact's own. */
function placed<Fact extends { readonly person: PersonPlace }>(
  scope: Scope,
  asked: PeopleFactsAsked,
  select: string,
  tx?: Tx,
): readonly Fact[] {
  const { districtId, schoolCode } = schoolAsked(scope, asked.schoolCode)
  return prepared<PlacedRow & { readonly honour?: string }>(reader(tx), ofSchool(select))
    .all({ districtId, schoolCode, asOf: asked.asOf })
    .map(({ teacherNo, name, schoolCode: at, stage, subject, honour, ...fact }) => {
      const person = { teacherNo, name, schoolCode: at, stage, subject }
      return { ...fact, ...(honour !== undefined && { name: honour }), person } as unknown as Fact
    })
}
