import type { TierAward } from "~/domain/codes"
import { type CheckSql, factsOf, inOrder, NEVER, PROFILE, period, rowKey, schoolNamed, share } from "./check-sql"

const a = period("a")
const b = period("b")

const CLASSES: Readonly<Record<TierAward, number>> = {
  backbone: 1,
  subject_master: 2,
  subject_leader: 3,
  educator_teacher: 4,
  educator_principal: 4,
}
const classOf = (alias: string) =>
  `case ${alias}.tier ${Object.entries(CLASSES)
    .map(([tier, place]) => `when '${tier}' then ${place}`)
    .join(" ")} end`

/** The last day of an award: of its term, or the eve of its withdrawal. */
const lastDay = (alias: string) =>
  `min(coalesce(${alias}.term_ends_on, '${NEVER}'), coalesce(date(${alias}.withdrawn_on, '-1 day'), '${NEVER}'))`

const studioOf = (alias: string) =>
  `cross join studio_record s on s.district_id = @districtId and s.studio_id = ${alias}.studio_id and s.superseded_at is null`
const membership = (alias: string) =>
  `'studio', s.name, 'studioRole', ${alias}.role, 'joinedOn', ${alias}.joined_on, 'leftOn', ${alias}.left_on`
const AFTER_WITHDRAWAL = "(m.joined_on > s.withdrawn_on or m.left_on > s.withdrawn_on)"

/** 交流轮岗, 教师梯队, 工作室, 企业实践 and 双师. */
export const DEVELOPMENT_CHECKS = {
  rotation_same_school: {
    sql: `select w.id as teacherId, ${rowKey("rotation", "f.id")} as key,
        json_object('school', s.name, 'from', f.starts_on) as details
      from who w ${factsOf("rotation", "f")} ${schoolNamed("s", "f.host_school_id")} where f.host_school_id = f.origin_school_id`,
  },
  rotations_overlap: {
    sql: `select w.id as teacherId, ${rowKey("rotation", "a.id", "b.id")} as key,
        json_object('from', a.starts_on, 'until', a.ends_on, 'otherFrom', b.starts_on, 'otherUntil', b.ends_on) as details
      from who w ${factsOf("rotation", "a")} ${factsOf("rotation", "b")} where ${inOrder("a", "b")} and ${share(a, b)}`,
  },
  rotation_without_posting: {
    sql: `select w.id as teacherId, ${rowKey("rotation", "a.id")} as key,
        json_object('school', s.name, 'from', a.starts_on, 'until', a.ends_on) as details
      from who w ${factsOf("rotation", "a")} ${schoolNamed("s", "a.host_school_id")}
      where a.moves_personnel = 1 and a.starts_on <= @today and a.host_school_id <> a.origin_school_id and not exists (
        select 1 from posting b where b.district_id = @districtId and b.teacher_id = w.id and b.superseded_at is null
          and b.school_id = a.host_school_id and ${share(a, b)})`,
  },
  awards_overlap: {
    sql: `select w.id as teacherId, ${rowKey("tier_award", "a.id", "b.id")} as key,
        json_object('tierAward', a.tier, 'designationLevel', a.level, 'grantedOn', a.granted_on, 'until', nullif(${lastDay("a")}, '${NEVER}'),
          'otherGrantedOn', b.granted_on) as details
      from who w ${factsOf("tier_award", "a")} ${factsOf("tier_award", "b")}
      where a.tier = b.tier and a.level = b.level and ${inOrder("a", "b", "granted_on")} and b.granted_on <= ${lastDay("a")}`,
  },
  /** Principals climb another way: 教育家型校长 are chosen among principals, whatever class of their subject they held. */
  award_skips_class: {
    sql: `select w.id as teacherId, ${rowKey("tier_award", "a.id")} as key,
        json_object('tierAward', a.tier, 'designationLevel', a.level, 'grantedOn', a.granted_on) as details
      from who w ${factsOf("tier_award", "a")}
      where a.tier not in ('backbone', 'educator_principal') and not exists (
        select 1 from tier_award b where b.district_id = @districtId and b.teacher_id = w.id and b.superseded_at is null and b.id <> a.id
          and ${classOf("b")} >= ${classOf("a")} - 1 and b.granted_on < a.granted_on)`,
  },
  award_withdrawn_early: {
    sql: `select w.id as teacherId, ${rowKey("tier_award", "a.id")} as key,
        json_object('tierAward', a.tier, 'designationLevel', a.level, 'grantedOn', a.granted_on, 'withdrawnOn', a.withdrawn_on) as details
      from who w ${factsOf("tier_award", "a")} where a.withdrawn_on < a.granted_on`,
  },
  /** One leader may hand over to the next on one day. */
  studio_two_leaders: {
    sql: `select w.id as teacherId, ${rowKey("studio_member", "b.id", "a.id")} as key,
        json_object('studio', s.name, 'joinedOn', a.joined_on, 'otherTeacherNo', t.teacher_no, 'otherName', o.name, 'otherJoinedOn', b.joined_on) as details
      from who w ${factsOf("studio_member", "a")} ${studioOf("a")}
      cross join studio_member b on b.district_id = @districtId and b.studio_id = a.studio_id and b.superseded_at is null
      join teacher t on t.id = b.teacher_id
      left join teacher_record o on o.district_id = @districtId and o.teacher_id = b.teacher_id and o.superseded_at is null
      where a.role = 'leader' and b.role = 'leader' and ${inOrder("b", "a", "joined_on")} and b.teacher_id <> a.teacher_id
        and a.joined_on < coalesce(b.left_on, '${NEVER}') and a.joined_on <= coalesce(s.cycle_ends_on, '${NEVER}')
        and a.joined_on <= coalesce(s.withdrawn_on, '${NEVER}')`,
  },
  membership_outside_cycle: {
    sql: `select w.id as teacherId, ${rowKey("studio_member", "m.id")} as key,
        json_object(${membership("m")}, 'foundedOn', s.founded_on, 'end', s.cycle_ends_on) as details
      from who w ${factsOf("studio_member", "m")} ${studioOf("m")}
      where (m.joined_on < s.founded_on or m.joined_on > s.cycle_ends_on or m.left_on > s.cycle_ends_on)
        and coalesce(${AFTER_WITHDRAWAL}, 0) = 0`,
  },
  membership_after_withdrawal: {
    sql: `select w.id as teacherId, ${rowKey("studio_member", "m.id")} as key, json_object(${membership("m")}, 'end', s.withdrawn_on) as details
      from who w ${factsOf("studio_member", "m")} ${studioOf("m")} where ${AFTER_WITHDRAWAL}`,
  },
  practice_days: {
    sql: `select w.id as teacherId, ${rowKey("enterprise_practice", "f.id")} as key,
        json_object('organisation', f.organisation, 'from', f.starts_on, 'until', f.ends_on, 'days', f.days) as details
      from who w ${factsOf("enterprise_practice", "f")}
      where (f.ends_on is not null or f.starts_on <= @today)
        and f.days > julianday(coalesce(f.ends_on, @today)) - julianday(f.starts_on) + 1`,
  },
  specialised_elsewhere: {
    sql: `select w.id as teacherId, ${rowKey("teacher_record", "r.id")} as key,
        json_object('school', s.name, 'schoolKind', s.kind) as details
      from who w ${PROFILE} ${factsOf("posting", "p")} ${schoolNamed("s", "p.school_id")}
      where r.is_specialised = 1 and coalesce(r.employment_status, 'in_post') = 'in_post' and p.ends_on is null and p.starts_on <= @today
        and s.kind <> 'vocational'`,
  },
  dual_qualified_elsewhere: {
    sql: `select w.id as teacherId, ${rowKey("dual_qualification", "f.id")} as key,
        json_object('dualQualifiedLevel', f.level, 'certifiedOn', f.certified_on) as details
      from who w ${factsOf("dual_qualification", "f")}
      where not exists (select 1 from posting p ${schoolNamed("s", "p.school_id")}
        where p.district_id = @districtId and p.teacher_id = w.id and p.superseded_at is null and coalesce(s.kind, 'vocational') = 'vocational')`,
  },
} as const satisfies Readonly<Record<string, CheckSql>>
