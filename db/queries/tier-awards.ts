import type { CivilDate } from "~/domain/calendar/civil-date"
import type { DesignationLevel, TierAward } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { TierReviewResult } from "../schema/reviews"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { inScope } from "./roster-scope"

/** Which award: a class at a level, granted to one person on one day. */
export interface TierAwardKey {
  readonly tier: TierAward
  readonly level: DesignationLevel
  readonly grantedOn: CivilDate
}

/** A standing award, with the id of the fact: another id means that it was corrected. */
export interface TierAwardRow extends TierAwardKey {
  readonly id: number
  readonly teacherId: number
  readonly termEndsOn: CivilDate | null
  readonly withdrawnOn: CivilDate | null
  readonly documentNo: string | null
  readonly recordedAt: Instant
}

/** The standing awards of some people, earliest first. */
export async function listTierAwards(
  { districtId, teacherIds }: { districtId: string; teacherIds: readonly number[] },
  tx?: Tx,
): Promise<readonly TierAwardRow[]> {
  return prepared<TierAwardRow>(
    reader(tx),
    `select a.id, a.teacher_id as teacherId, a.tier, a.level, a.granted_on as grantedOn, a.term_ends_on as termEndsOn,
       a.withdrawn_on as withdrawnOn, a.document_no as documentNo, a.recorded_at as recordedAt
     from json_each(@ids) i
     cross join tier_award a on a.district_id = @districtId and a.teacher_id = i.value and a.superseded_at is null
     order by a.teacher_id, a.granted_on, a.id`,
  ).all({ districtId, ids: JSON.stringify(teacherIds) })
}

/** A review as it was recorded. */
export interface TierReviewRow extends TierAwardKey {
  readonly id: number
  readonly reviewedOn: CivilDate
  readonly result: TierReviewResult
  readonly note: string | null
  readonly createdAt: Instant
  readonly byName: string | null
}

/** The reviews of a person's awards, earliest first. */
export async function listTierReviews(
  { districtId, teacherId }: { districtId: string; teacherId: number },
  tx?: Tx,
): Promise<readonly TierReviewRow[]> {
  return prepared<TierReviewRow>(
    reader(tx),
    `select v.id, v.tier, v.level, v.granted_on as grantedOn, v.reviewed_on as reviewedOn, v.result, v.note, v.created_at as createdAt,
       a.display_name as byName
     from tier_review v left join account a on a.id = v.created_by
     where v.teacher_id = ? and v.district_id = ? order by v.id`,
  ).all(teacherId, districtId)
}

/** Adds the review of an award. */
export async function insertTierReview(
  review: TierAwardKey & {
    readonly districtId: string
    readonly teacherId: number
    readonly reviewedOn: CivilDate
    readonly result: TierReviewResult
    readonly note: string | null
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into tier_review (district_id, created_at, created_by, updated_at, teacher_id, tier, level, granted_on, reviewed_on, result, note)
     values (@districtId, @createdAt, @createdBy, @createdAt, @teacherId, @tier, @level, @grantedOn, @reviewedOn, @result, @note)`,
  ).run(review)
}

/** A verdict that was frozen when a class was awarded. */
export interface TierVerdictRow {
  readonly number: string
  readonly asOfOn: CivilDate
  readonly outcome: Outcome
  readonly madeAt: Instant
}

/** The verdicts frozen for a person's awards, newest first. */
export async function listTierVerdicts(
  { districtId, teacherId }: { districtId: string; teacherId: number },
  tx?: Tx,
): Promise<readonly TierVerdictRow[]> {
  return prepared<TierVerdictRow>(
    reader(tx),
    `select k.number, k.as_of_on as asOfOn, k.outcome, k.made_at as madeAt from kept_verdict k
     where k.teacher_id = ? and k.rule = 'tier' and k.purpose = 'tier_award' and k.district_id = ? order by k.id desc`,
  ).all(teacherId, districtId)
}

/** What the audit keeps of an award when it was made, and who made it; undefined for one that came with an import. */
export async function findAwardEvent(
  { districtId, subject }: { districtId: string; subject: { readonly kind: string; readonly key: string } },
  tx?: Tx,
): Promise<{ readonly details: string; readonly byName: string | null } | undefined> {
  return prepared<{ details: string; byName: string | null }>(
    reader(tx),
    `select e.details, a.display_name as byName from audit_event e left join account a on a.id = e.actor_id
     where e.subject_kind = ? and e.subject_key = ? and e.district_id = ? and e.action = 'tier.awarded' order by e.seq desc limit 1`,
  ).get(subject.kind, subject.key, districtId)
}

/** Somebody named by her number. */
export interface NamedPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
}

/** The people with these numbers whom the scope reaches, in the order of their numbers. */
export async function listPeopleByNumber(scope: Scope, teacherNos: readonly string[], tx?: Tx): Promise<readonly NamedPerson[]> {
  const { sql, bound } = inScope(scope)
  return prepared<NamedPerson>(
    reader(tx),
    `select r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name
     from (select distinct value from json_each(@numbers)) i
     cross join teacher t on t.district_id = @districtId and t.teacher_no = i.value
     cross join roster r on r.teacher_id = t.id
     where ${sql} order by r.teacher_no`,
  ).all({ ...bound, numbers: JSON.stringify(teacherNos) })
}
