import type { CivilDate } from "~/domain/calendar/civil-date"
import type { LeaveKind, PostKind } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { PostingOrigin } from "../schema/people"
import type { Tx } from "../transaction"

/** A standing posting with where it came from and who recorded it. */
export interface StandingPosting {
  readonly id: number
  readonly schoolId: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly postKind: PostKind | null
  readonly origin: PostingOrigin
  readonly sourceKind: "import" | "form" | "demo"
  readonly fileName: string | null
  readonly sourceRow: number | null
  readonly recordedAt: Instant
  readonly recordedBy: string | null
}

interface Asked {
  readonly districtId: string
  readonly teacherId: number
}

/** The postings of one person that stand, earliest first. */
export async function listStandingPostings({ districtId, teacherId }: Asked, tx?: Tx): Promise<readonly StandingPosting[]> {
  return prepared<StandingPosting>(
    reader(tx),
    `select f.id, f.school_id as schoolId, c.code as schoolCode, coalesce(s.name, c.code) as schoolName, f.starts_on as startsOn,
       f.ends_on as endsOn, f.post_kind as postKind, f.origin, o.kind as sourceKind, o.file_name as fileName, f.source_row as sourceRow,
       f.recorded_at as recordedAt, a.display_name as recordedBy
     from posting f
     join school c on c.id = f.school_id
     left join school_record s on s.district_id = f.district_id and s.school_id = f.school_id and s.superseded_at is null
     join fact_source o on o.id = f.source_id
     left join account a on a.id = o.actor_id
     where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null
     order by f.starts_on, f.id`,
  ).all({ districtId, teacherId })
}

/** What stands now in the place of a posting that may have been corrected meanwhile: its own id, its successor's, or null where it was taken back. */
export async function findPostingSuccessor(
  { districtId, teacherId, postingId }: Asked & { readonly postingId: number },
  tx?: Tx,
): Promise<number | null> {
  const ofHers = "from posting where district_id = @districtId and teacher_id = @teacherId and superseded_at is"
  const rows = prepared<{ id: number; supersedesId: number | null; stands: 0 | 1 }>(
    reader(tx),
    `select id, supersedes_id as supersedesId, 1 as stands ${ofHers} null
     union all select id, supersedes_id, 0 ${ofHers} not null`,
  ).all({ districtId, teacherId })
  let found = rows.find(({ id }) => id === postingId)
  while (found !== undefined && found.stands === 0) {
    const { id } = found
    found = rows.find(({ supersedesId }) => supersedesId === id)
  }
  return found?.id ?? null
}

export interface StandingLeave {
  readonly kind: LeaveKind
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
}

/** Leave of one person that stands, earliest first: what explains a gap between postings. */
export async function listStandingLeaves({ districtId, teacherId }: Asked, tx?: Tx): Promise<readonly StandingLeave[]> {
  return prepared<StandingLeave>(
    reader(tx),
    `select f.kind, f.starts_on as startsOn, f.ends_on as endsOn from leave f
     where f.district_id = @districtId and f.teacher_id = @teacherId and f.superseded_at is null order by f.starts_on`,
  ).all({ districtId, teacherId })
}

/** A school by its code; undefined where the district has none of it. */
export async function findSchool(
  { districtId, code }: { readonly districtId: string; readonly code: string },
  tx?: Tx,
): Promise<{ readonly id: number; readonly name: string } | undefined> {
  return prepared<{ id: number; name: string }>(
    reader(tx),
    `select c.id, coalesce(s.name, c.code) as name from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId and c.code = @code`,
  ).get({ districtId, code })
}
