import type { CivilDate } from "~/domain/calendar/civil-date"
import type { ProjectKind } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** Somebody's time as a member of a team: from, until she left, and the last day of the team itself. */
export interface MemberRow {
  readonly teacherId: number
  readonly joinedOn: CivilDate
  readonly leftOn: CivilDate | null
  readonly teamEndsOn: CivilDate | null
}

/** Who joined teams of a kind that were not withdrawn, up to a day. One statement; a team is a few hundred people. */
export async function listTeamSpells(
  scope: Scope,
  { kind, asOf }: { readonly kind: ProjectKind; readonly asOf: CivilDate },
  tx?: Tx,
): Promise<readonly MemberRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<MemberRow>(
    reader(tx),
    `select m.teacher_id as teacherId, m.joined_on as joinedOn, m.left_on as leftOn, p.ends_on as teamEndsOn
     from project_record p
     cross join project_member m on m.district_id = @districtId and m.project_id = p.project_id
     cross join roster r on r.teacher_id = m.teacher_id
     where p.district_id = @districtId and p.superseded_at is null and p.kind = @kind and coalesce(p.status, '') <> 'withdrawn'
       and m.superseded_at is null and m.joined_on <= @asOf and ${sql}
     order by m.teacher_id, m.joined_on`,
  ).all({ ...bound, kind, asOf })
}

/** A certification as dual-qualified, and whether whom it was given to is in post at a vocational school on the day. */
export interface CertificationRow {
  readonly teacherId: number
  readonly certifiedOn: CivilDate
  readonly validUntilOn: CivilDate | null
  readonly isInPost: 0 | 1
}

/** Every certification of a specialised-course teacher up to a day. One statement; only vocational schools have any. */
export async function listCertificationSpells(
  scope: Scope,
  { asOf }: { readonly asOf: CivilDate },
  tx?: Tx,
): Promise<readonly CertificationRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<CertificationRow>(
    reader(tx),
    `select q.teacher_id as teacherId, q.certified_on as certifiedOn, q.valid_until_on as validUntilOn,
       (t.left_on is null or coalesce(t.employment_status, 'in_post') = 'in_post' or t.left_on >= @asOf) and exists (
         select 1 from posting p
         join school_record k on k.district_id = @districtId and k.school_id = p.school_id and k.superseded_at is null
         where p.district_id = @districtId and p.teacher_id = q.teacher_id and p.superseded_at is null and k.kind = 'vocational'
           and p.starts_on <= @asOf and (p.ends_on is null or p.ends_on >= @asOf)) as isInPost
     from dual_qualification q
     cross join teacher_record t on t.district_id = @districtId and t.teacher_id = q.teacher_id and t.superseded_at is null
     cross join roster r on r.teacher_id = q.teacher_id
     where q.district_id = @districtId and q.superseded_at is null and q.certified_on <= @asOf and t.is_specialised = 1 and ${sql}
     order by q.teacher_id, q.certified_on`,
  ).all({ ...bound, asOf })
}
