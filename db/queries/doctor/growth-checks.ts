import type { Title } from "~/domain/codes"
import { birthday, type CheckSql, factsOf, inOrder, PROFILE, period, rowKey, share, within } from "./check-sql"

const a = period("a")
const b = period("b")

/** Places on the ladders: tens the ladder, ones the rung. */
const RUNGS: Readonly<Record<Title, number>> = {
  grade_3: 11,
  grade_2: 12,
  grade_1: 13,
  senior: 14,
  full_senior: 15,
  assistant_lecturer: 21,
  lecturer: 22,
  senior_lecturer: 23,
  full_senior_lecturer: 24,
}
const rung = (alias: string) =>
  `case ${alias}.title ${Object.entries(RUNGS)
    .map(([title, place]) => `when '${title}' then ${place}`)
    .join(" ")} end`

/** Of two terms that share days, the one that says nothing new; null where both do. */
const repeats = `case when ${within(b, a)} then b.id when ${within(a, b)} then a.id end`
const terms = `'from', a.starts_on, 'until', a.ends_on, 'otherFrom', b.starts_on, 'otherUntil', b.ends_on`

/** 职称, 考核, 班主任, 请假, 教师资格, 师德 and 学时. That an entry ends before it starts, the schema refuses. */
export const GROWTH_CHECKS = {
  title_before_teaching: {
    sql: `select w.id as teacherId, ${rowKey("title_engagement", "f.id")} as key,
        json_object('title', f.title, 'grantedOn', f.granted_on, 'teachingSince', r.teaching_since_on) as details
      from who w ${PROFILE} ${factsOf("title_engagement", "f")} where f.granted_on < r.teaching_since_on`,
  },
  title_order: {
    sql: `select w.id as teacherId, ${rowKey("title_engagement", "a.id", "b.id")} as key,
        json_object('title', a.title, 'grantedOn', a.granted_on, 'otherTitle', b.title, 'otherGrantedOn', b.granted_on) as details
      from who w ${factsOf("title_engagement", "a")} ${factsOf("title_engagement", "b")}
      where (${rung("a")}) / 10 = (${rung("b")}) / 10 and ${rung("a")} > ${rung("b")} and a.granted_on < b.granted_on`,
  },
  appraisal_in_future: {
    sql: `select w.id as teacherId, ${rowKey("appraisal", "f.id")} as key, json_object('year', cast(f.year as text)) as details
      from who w ${factsOf("appraisal", "f")} where f.year > cast(substr(@today, 1, 4) as integer)`,
  },
  appraisal_before_teaching: {
    sql: `select w.id as teacherId, ${rowKey("appraisal", "f.id")} as key,
        json_object('year', cast(f.year as text), 'teachingSince', r.teaching_since_on) as details
      from who w ${PROFILE} ${factsOf("appraisal", "f")} where f.year < cast(substr(r.teaching_since_on, 1, 4) as integer)`,
  },
  adviser_terms_overlap: {
    sql: `select w.id as teacherId, ${rowKey("class_adviser_term", "a.id", "b.id")} as key, json_object(${terms}, 'repeats', ${repeats}) as details
      from who w ${factsOf("class_adviser_term", "a")} ${factsOf("class_adviser_term", "b")} where ${inOrder("a", "b")} and ${share(a, b)}`,
  },
  leaves_overlap: {
    sql: `select w.id as teacherId, ${rowKey("leave", "a.id", "b.id")} as key,
        json_object(${terms}, 'leaveKind', a.kind, 'otherLeaveKind', b.kind, 'repeats', iif(a.kind = b.kind, ${repeats}, null)) as details
      from who w ${factsOf("leave", "a")} ${factsOf("leave", "b")} where ${inOrder("a", "b")} and ${share(a, b)}`,
  },
  certificate_shared: {
    isOfAll: true,
    sql: `with shared as materialized (select * from (
          select f.id, f.teacher_id, f.certificate_no, count(*) over (partition by f.certificate_no) as rows
          from certificate f where f.district_id = @districtId and f.superseded_at is null) where rows > 1)
      select b.teacher_id as teacherId, ${rowKey("certificate", "a.id", "b.id")} as key,
        json_object('certificateNo', b.certificate_no, 'otherTeacherNo', t.teacher_no) as details
      from shared a join shared b on b.certificate_no = a.certificate_no and a.teacher_id < b.teacher_id
      join teacher t on t.id = a.teacher_id`,
  },
  certificate_in_future: {
    sql: `select w.id as teacherId, ${rowKey("certificate", "f.id")} as key,
        json_object('certificateNo', f.certificate_no, 'issuedOn', f.issued_on) as details
      from who w ${factsOf("certificate", "f")} where f.issued_on > @today`,
  },
  certificate_under_age: {
    sql: `select w.id as teacherId, ${rowKey("certificate", "f.id")} as key,
        json_object('certificateNo', f.certificate_no, 'issuedOn', f.issued_on) as details
      from who w ${PROFILE} ${factsOf("certificate", "f")} where f.issued_on < ${birthday("r.born_on", 18)}`,
  },
  registration_order: {
    sql: `select w.id as teacherId, ${rowKey("certificate", "f.id")} as key,
        json_object('certificateNo', f.certificate_no, 'firstOn', f.first_registered_on, 'until', f.registered_until_on) as details
      from who w ${factsOf("certificate", "f")} where f.registered_until_on < f.first_registered_on`,
  },
  influence_order: {
    sql: `select w.id as teacherId, ${rowKey("ethics_record", "f.id")} as key,
        json_object('occurredOn', f.occurred_on, 'until', f.influence_until_on) as details
      from who w ${factsOf("ethics_record", "f")} where f.influence_until_on < f.occurred_on`,
  },
  hours_before_teaching: {
    sql: `select w.id as teacherId, ${rowKey("hours_entry", "f.id")} as key,
        json_object('project', f.project_name, 'endsOn', f.ends_on, 'teachingSince', r.teaching_since_on) as details
      from who w ${PROFILE} ${factsOf("hours_entry", "f")} where f.ends_on < r.teaching_since_on`,
  },
  hours_far_ahead: {
    sql: `select w.id as teacherId, ${rowKey("hours_entry", "f.id")} as key,
        json_object('project', f.project_name, 'endsOn', f.ends_on, 'recordedOn', substr(f.recorded_at, 1, 10)) as details
      from who w ${factsOf("hours_entry", "f")} where f.ends_on > date(f.recorded_at, '+1 year', 'floor')`,
  },
  /** Candidates: whether the two names are one is for the rule of hours to say. A training held again on another day is no error: it is credited once. */
  hours_told_twice: {
    sql: `select w.id as teacherId, ${rowKey("hours_entry", "a.id", "b.id")} as key,
        json_object('project', a.project_name, 'otherProject', b.project_name, 'endsOn', a.ends_on,
          'repeats', iif(a.hours_tenths = b.hours_tenths and a.level = b.level and a.delivery = b.delivery and a.topic is b.topic
            and a.credits_tenths is b.credits_tenths and a.recognition = b.recognition and a.certificate_no is b.certificate_no, b.id, null)) as details
      from who w
      cross join hours_entry a on a.district_id = @districtId and a.teacher_id = w.id and a.superseded_at is null
        and (a.teacher_id, a.ends_on) in (select d.teacher_id, d.ends_on from hours_entry d where d.district_id = @districtId
          and d.superseded_at is null and d.teacher_id in (select id from who) group by d.teacher_id, d.ends_on having count(*) > 1)
      cross join hours_entry b on b.district_id = @districtId and b.teacher_id = w.id and b.superseded_at is null and b.ends_on = a.ends_on
      where a.id < b.id and a.training_year = b.training_year`,
  },
} as const satisfies Readonly<Record<string, CheckSql>>
