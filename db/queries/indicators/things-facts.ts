import type { CivilDate } from "~/domain/calendar/civil-date"
import type {
  DesignationFact,
  MilestoneFact,
  ProjectFact,
  QualityCourseFact,
  StationFact,
  StudioFact,
} from "~/domain/indicators/district-facts"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { ofSchool, SCHOOL_ON_DAY, schoolAsked } from "./person-place"

interface Asked {
  readonly asOf: CivilDate
  /** null = every school of the scope */
  readonly schoolCode: string | null
}

/** Studios founded by the day; of a school those that it hosts. */
export async function listStudioFacts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly StudioFact[]> {
  return listed(scope, asked, STUDIOS, tx)
}

/** Bases and model schools designated by the day. */
export async function listDesignationFacts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly DesignationFact[]> {
  return listed(scope, asked, DESIGNATIONS, tx)
}

/** Projects and teams begun by the day; of a school those with a member of hers. */
export async function listProjectFacts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly ProjectFact[]> {
  return listed(scope, asked, PROJECTS, tx)
}

/** Quality courses designated by the day; of a school those that one of her people heads. */
export async function listQualityCourseFacts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly QualityCourseFact[]> {
  return listed(scope, asked, COURSES, tx)
}

/** Enterprise-practice stations at which somebody (of the school) had begun to practise by the day. */
export async function listStationFacts(scope: Scope, asked: Asked, tx?: Tx): Promise<readonly StationFact[]> {
  return listed(scope, asked, STATIONS, tx)
}

/** Milestones of a plan reached by the day. They are the district's: a school has none of its own. */
export async function listMilestoneFacts(
  scope: Scope,
  asked: Asked & { readonly planId: string },
  tx?: Tx,
): Promise<readonly MilestoneFact[]> {
  const { districtId } = schoolAsked(scope, asked.schoolCode)
  return prepared<MilestoneFact>(
    reader(tx),
    `select indicator_id as indicatorId, reached_on as reachedOn from milestone
     where district_id = ? and plan_id = ? and withdrawn_at is null and reached_on <= ? order by indicator_id`,
  ).all(districtId, asked.planId, asked.asOf)
}

const STUDIOS = `select o.studio_no as studioNo, f.name, f.kind, f.level, c.code as hostSchoolCode, f.founded_on as foundedOn,
    f.cycle_ends_on as cycleEndsOn, iif(f.withdrawn_on <= @asOf, f.withdrawn_on, null) as withdrawnOn
  from studio_record f join studio o on o.id = f.studio_id left join school c on c.id = f.host_school_id
  where f.district_id = @districtId and f.superseded_at is null and f.founded_on <= @asOf and (@schoolCode is null or c.code = @schoolCode)`

const DESIGNATIONS = `select c.code as schoolCode, coalesce(s.name, c.code) as schoolName, f.kind, f.level, f.designated_on as designatedOn,
    iif(f.withdrawn_on <= @asOf, f.withdrawn_on, null) as withdrawnOn
  from school_designation f join school c on c.id = f.school_id
  left join school_record s on s.district_id = @districtId and s.school_id = f.school_id and s.superseded_at is null
  where f.district_id = @districtId and f.superseded_at is null and f.designated_on <= @asOf and (@schoolCode is null or c.code = @schoolCode)`

/** The school of `m`'s person on the day. */
const MEMBER_OF_SCHOOL = `exists (${ofSchool(`select ${SCHOOL_ON_DAY} as schoolCode from (select m.teacher_id as teacher_id) f
  join teacher_record t on t.district_id = @districtId and t.teacher_id = f.teacher_id and t.superseded_at is null`)})`

const PROJECTS = `select o.project_no as projectNo, f.name, f.kind, f.approved_on as approvedOn, f.ends_on as endsOn, f.status
  from project_record f join project o on o.id = f.project_id
  where f.district_id = @districtId and f.superseded_at is null and f.approved_on <= @asOf
    and (@schoolCode is null or exists (select 1 from project_member m where m.district_id = @districtId and m.project_id = f.project_id
      and m.superseded_at is null and m.joined_on <= @asOf and ${MEMBER_OF_SCHOOL}))`

const COURSES = `select m.course_no as courseNo, m.name, m.level, m.designated_on as designatedOn,
    iif(m.withdrawn_on <= @asOf, m.withdrawn_on, null) as withdrawnOn
  from (select q.*, q.head_teacher_id as teacher_id from quality_course q) m
  where m.district_id = @districtId and m.superseded_at is null and m.designated_on <= @asOf
    and (@schoolCode is null or (m.teacher_id is not null and ${MEMBER_OF_SCHOOL}))`

const STATIONS = `select m.organisation, max(iif(m.ends_on is null or m.ends_on > @asOf, @asOf, m.ends_on)) as lastPractisedOn,
    count(distinct m.teacher_id) as people
  from enterprise_practice m
  where m.district_id = @districtId and m.superseded_at is null and m.is_station = 1 and m.starts_on <= @asOf
    and (@schoolCode is null or ${MEMBER_OF_SCHOOL})
  group by m.organisation`

function listed<Fact>(scope: Scope, asked: Asked, select: string, tx: Tx | undefined): readonly Fact[] {
  const { districtId, schoolCode } = schoolAsked(scope, asked.schoolCode)
  return prepared<Fact>(reader(tx), select).all({ districtId, schoolCode, asOf: asked.asOf })
}
