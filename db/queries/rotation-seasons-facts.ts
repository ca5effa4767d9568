import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PostKind } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Tx } from "../transaction"

/** A posting without an end. */
export interface OpenPosting {
  readonly id: number
  readonly teacherId: number
  readonly schoolId: number
  readonly startsOn: CivilDate
  readonly postKind: PostKind | null
}

/** The open postings of people, at most one each. */
export async function listOpenPostings(
  { districtId, teacherIds }: { districtId: string; teacherIds: readonly number[] },
  tx: Tx,
): Promise<ReadonlyMap<number, OpenPosting>> {
  const rows = prepared<OpenPosting>(
    reader(tx),
    `select p.id, p.teacher_id as teacherId, p.school_id as schoolId, p.starts_on as startsOn, p.post_kind as postKind
     from json_each(@ids) n cross join posting p on p.district_id = @districtId and p.teacher_id = n.value
     where p.superseded_at is null and p.ends_on is null`,
  ).all({ districtId, ids: JSON.stringify(teacherIds) })
  return new Map(rows.map((row) => [row.teacherId, row]))
}

/** The row of 交流轮岗 that a started rotation stands in; undefined where it no longer stands. */
export async function findRotationFact(
  { districtId, teacherId, startsOn }: { districtId: string; teacherId: number; startsOn: CivilDate },
  tx: Tx,
): Promise<{ readonly id: number } | undefined> {
  return prepared<{ id: number }>(
    reader(tx),
    "select id from rotation where district_id = ? and teacher_id = ? and starts_on = ? and superseded_at is null",
  ).get(districtId, teacherId, startsOn)
}
