import { birthday, type CheckSql, factsOf, inOrder, PROFILE, period, rowKey, schoolNamed, share, within } from "./check-sql"

const a = period("a")
const b = period("b")
const HAS_LEFT = "coalesce(r.employment_status, 'in_post') <> 'in_post'"
const IN_POST = "coalesce(r.employment_status, 'in_post') = 'in_post'"

/** 任教履历, and what 教师基本信息 says of it. Two open postings of one person the schema refuses. */
export const POSTING_CHECKS = {
  /** `repeats`: which of the two only says what the other says already */
  posting_overlaps: {
    sql: `select w.id as teacherId, ${rowKey("posting", "a.id", "b.id")} as key,
        json_object('school', s.name, 'from', a.starts_on, 'until', a.ends_on,
          'otherSchool', z.name, 'otherFrom', b.starts_on, 'otherUntil', b.ends_on,
          'repeats', case when a.school_id <> b.school_id then null
            when b.origin = 'profile' and a.origin = 'history' and ${within(b, a)} and coalesce(b.post_kind, a.post_kind) is a.post_kind then b.id
            when a.origin = 'profile' and b.origin = 'history' and ${within(a, b)} and coalesce(a.post_kind, b.post_kind) is b.post_kind then a.id end) as details
      from who w ${factsOf("posting", "a")} ${factsOf("posting", "b")}
      ${schoolNamed("s", "a.school_id")} ${schoolNamed("z", "b.school_id")}
      where ${inOrder("a", "b")} and ${share(a, b)}`,
  },
  posting_after_left: {
    sql: `select w.id as teacherId, ${rowKey("posting", "p.id")} as key,
        json_object('school', s.name, 'from', p.starts_on, 'until', p.ends_on,
          'employmentStatus', r.employment_status, 'leftOn', r.left_on) as details
      from who w ${PROFILE} ${factsOf("posting", "p")} ${schoolNamed("s", "p.school_id")}
      where ${HAS_LEFT} and r.left_on is not null and (p.ends_on is null or p.ends_on > r.left_on)`,
  },
  left_without_day: {
    sql: `select w.id as teacherId, ${rowKey("teacher_record", "r.id")} as key, json_object('employmentStatus', r.employment_status) as details
      from who w ${PROFILE} where ${HAS_LEFT} and r.left_on is null`,
  },
  posting_under_age: {
    sql: `select w.id as teacherId, ${rowKey("posting", "p.id")} as key,
        json_object('school', s.name, 'from', p.starts_on) as details
      from who w ${PROFILE} ${factsOf("posting", "p")} ${schoolNamed("s", "p.school_id")}
      where p.starts_on < ${birthday("r.born_on", 16)}`,
  },
  in_post_without_posting: {
    sql: `select w.id as teacherId, ${rowKey("teacher_record", "r.id")} as key,
        json_object('lastDay', (select max(p.ends_on) from posting p
          where p.district_id = @districtId and p.teacher_id = w.id and p.superseded_at is null)) as details
      from who w ${PROFILE}
      where ${IN_POST} and not exists (select 1 from posting p where p.district_id = @districtId and p.teacher_id = w.id
        and p.superseded_at is null and (p.ends_on is null or p.ends_on >= @today))`,
  },
  profile_school_differs: {
    sql: `select w.id as teacherId, ${rowKey("teacher_record", "r.id")} as key,
        json_object('school', s.name, 'otherSchool', z.name, 'otherFrom', p.starts_on) as details
      from who w ${PROFILE} ${factsOf("posting", "p")} ${schoolNamed("s", "r.school_id")} ${schoolNamed("z", "p.school_id")}
      where ${IN_POST} and p.ends_on is null and p.starts_on <= @today and p.school_id <> r.school_id`,
  },
  /** Found by one sort, not by comparing everybody with everybody. Two different numbers of one kind prove two people: such namesakes are none of the doctor's business. */
  same_person_twice: {
    isOfAll: true,
    sql: `with namesake as materialized (select * from (
          select f.id, f.teacher_id, f.name, f.born_on, f.identity_kind, f.identity_number_hash,
            count(*) over (partition by f.name, f.born_on) as people
          from teacher_record f where f.district_id = @districtId and f.superseded_at is null) where people > 1)
      select b.teacher_id as teacherId, ${rowKey("teacher_record", "a.id", "b.id")} as key,
        json_object('otherTeacherNo', t.teacher_no, 'name', a.name) as details
      from namesake a join namesake b on b.name = a.name and b.born_on = a.born_on and a.teacher_id < b.teacher_id
      join teacher t on t.id = a.teacher_id
      where a.identity_number_hash is null or b.identity_number_hash is null or a.identity_kind is not b.identity_kind`,
  },
  school_without_record: {
    isOfAll: true,
    sql: `select null as teacherId, ${rowKey("school", "c.id")} as key,
        json_object('schoolCode', c.code, 'people', (select count(*) from posting p where p.school_id = c.id and p.superseded_at is null and p.ends_on is null)) as details
      from school c where c.district_id = @districtId and not exists (select 1 from school_record s
        where s.district_id = @districtId and s.school_id = c.id and s.superseded_at is null)`,
  },
} as const satisfies Readonly<Record<string, CheckSql>>
