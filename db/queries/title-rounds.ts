import type { CivilDate } from "~/domain/calendar/civil-date"
import type { SchoolKind, Title } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { TitleRoundState } from "../schema/applications"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

export interface TitleRoundRow {
  readonly id: number
  readonly version: number
  readonly name: string
  readonly opensOn: CivilDate
  readonly applyByOn: CivilDate
  readonly rankByOn: CivilDate
  readonly judgedOn: CivilDate
  readonly state: TitleRoundState
}

/** A round in short, with what of it lies in a scope. */
export interface ListedTitleRound extends TitleRoundRow {
  readonly posts: number
  /** withdrawn ones left out */
  readonly applicants: number
  readonly undecided: number
  readonly granted: number
}

const COLUMNS = `r.id, r.version, r.name, r.opens_on as opensOn, r.apply_by_on as applyByOn, r.rank_by_on as rankByOn,
  r.judged_on as judgedOn, r.state`

/** Titles from the lowest up, school ladder first: the place of the column's title among them. */
export const titleOrder = (column: string) =>
  `instr(' grade_3 grade_2 grade_1 senior full_senior assistant_lecturer lecturer senior_lecturer full_senior_lecturer ', ' ' || ${column} || ' ')`

/** Whose applications `a` and whose school's posts `p` a scope reaches; a teacher's posts are those of her school. */
export function titleScope(scope: Scope) {
  assertScope(scope)
  const { districtId } = scope
  if (scope.kind === "district") return { applications: "1", posts: "1", bound: { districtId } }
  if (scope.kind === "school") {
    const own = "(select id from school where district_id = @districtId and code = @scopeSchoolCode)"
    return { applications: `a.school_id = ${own}`, posts: `p.school_id = ${own}`, bound: { districtId, scopeSchoolCode: scope.schoolCode } }
  }
  const me = "(select id from teacher where district_id = @districtId and teacher_no = @scopeTeacherNo)"
  return {
    applications: `a.teacher_id = ${me}`,
    posts: `p.school_id = (select school_id from roster where teacher_id = ${me})`,
    bound: { districtId, scopeTeacherNo: scope.teacherNo },
  }
}

/** Opens a round; null where the district has one of this name. */
export async function insertTitleRound(
  round: Omit<TitleRoundRow, "id" | "version" | "state"> & {
    readonly districtId: string
    readonly createdAt: Instant
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number | null> {
  const { lastInsertRowid, changes } = prepared(
    tx,
    `insert into title_round (district_id, name, opens_on, apply_by_on, rank_by_on, judged_on, state, created_at, created_by, updated_at)
     values (@districtId, @name, @opensOn, @applyByOn, @rankByOn, @judgedOn, 'open', @createdAt, @createdBy, @createdAt)
     on conflict (district_id, name) do nothing`,
  ).run(round)
  return changes === 0 ? null : Number(lastInsertRowid)
}

export async function findTitleRound(scope: Scope, roundId: number, tx?: Tx): Promise<TitleRoundRow | undefined> {
  assertScope(scope)
  const sql = `select ${COLUMNS} from title_round r where r.id = ? and r.district_id = ?`
  return prepared<TitleRoundRow>(reader(tx), sql).get(roundId, scope.districtId)
}

/** Writes a round's days and state as they now are; false where it was changed meanwhile. */
export async function updateTitleRound(
  round: Omit<TitleRoundRow, "name" | "opensOn"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, applyByOn, rankByOn, judgedOn, state, updatedAt } = round
  const { changes } = prepared(
    tx,
    `update title_round set apply_by_on = @applyByOn, rank_by_on = @rankByOn, judged_on = @judgedOn, state = @state,
       updated_at = @updatedAt, version = version + 1 where id = @id and version = @version`,
  ).run({ id, version, applyByOn, rankByOn, judgedOn, state, updatedAt })
  return changes === 1
}

/** A page of the rounds, the newest first: those with a smaller id than `beforeId`. */
export async function listTitleRounds(
  scope: Scope,
  { beforeId, limit }: { readonly beforeId: number | null; readonly limit: number },
  tx?: Tx,
): Promise<readonly ListedTitleRound[]> {
  const { applications, posts, bound } = titleScope(scope)
  const counted = (condition: string) =>
    `(select count(*) from title_application a where a.round_id = r.id and a.state <> 'withdrawn' and ${condition} and ${applications})`
  return prepared<ListedTitleRound>(
    reader(tx),
    `select ${COLUMNS},
       (select coalesce(sum(p.posts), 0) from title_round_post p where p.round_id = r.id and ${posts}) as posts,
       ${counted("1")} as applicants, ${counted("a.state in ('applied', 'ranked')")} as undecided, ${counted("a.state = 'granted'")} as granted
     from title_round r where r.district_id = @districtId and (@beforeId is null or r.id < @beforeId) order by r.id desc limit @limit`,
  ).all({ ...bound, beforeId, limit })
}

/** How many applications of a round the scope reaches, and how many of them are undecided; withdrawn ones left out. */
export async function countTitleApplications(
  scope: Scope,
  roundId: number,
  tx?: Tx,
): Promise<{ readonly applicants: number; readonly undecided: number }> {
  const { applications, bound } = titleScope(scope)
  const found = prepared<{ applicants: number; undecided: number }>(
    reader(tx),
    `select count(*) as applicants, coalesce(sum(a.state in ('applied', 'ranked')), 0) as undecided from title_application a
     where a.district_id = @districtId and a.round_id = @roundId and a.state <> 'withdrawn' and ${applications}`,
  ).get({ ...bound, roundId })
  return { applicants: found?.applicants ?? 0, undecided: found?.undecided ?? 0 }
}

/** A school as a round's posts name it. */
export interface CodedSchool {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly kind: SchoolKind | null
}

/** The schools of a scope with these codes; null = all of them. In the order of their codes. */
export async function listCodedSchools(scope: Scope, codes: readonly string[] | null, tx?: Tx): Promise<readonly CodedSchool[]> {
  assertScope(scope)
  if (scope.kind === "self") return []
  return prepared<CodedSchool>(
    reader(tx),
    `select c.id, c.code, coalesce(s.name, c.code) as name, s.kind from school c
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where c.district_id = @districtId and (@codes is null or c.code in (select value from json_each(@codes)))
       and (@scopeSchoolCode is null or c.code = @scopeSchoolCode) order by c.code`,
  ).all({
    districtId: scope.districtId,
    codes: codes === null ? null : JSON.stringify(codes),
    scopeSchoolCode: scope.kind === "school" ? scope.schoolCode : null,
  })
}

export interface TitlePost {
  readonly schoolId: number
  readonly title: Title
  readonly posts: number
}

export async function insertTitlePosts({ roundId, posts }: { roundId: number; posts: readonly TitlePost[] }, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into title_round_post (round_id, school_id, title, posts)
     select @roundId, value ->> 'schoolId', value ->> 'title', value ->> 'posts' from json_each(@posts)`,
  ).run({ roundId, posts: JSON.stringify(posts) })
}

/** How many posts a round has of each title at a school. */
export async function listPostsOfSchool(
  scope: Scope,
  { roundIds, schoolCode }: { readonly roundIds: readonly number[]; readonly schoolCode: string },
  tx?: Tx,
): Promise<readonly { readonly roundId: number; readonly title: Title; readonly posts: number }[]> {
  const { posts, bound } = titleScope(scope)
  return prepared<{ roundId: number; title: Title; posts: number }>(
    reader(tx),
    `select p.round_id as roundId, p.title, p.posts from title_round_post p
     join school c on c.id = p.school_id and c.district_id = @districtId and c.code = @schoolCode
     where p.round_id in (select value from json_each(@roundIds)) and ${posts} order by p.round_id, p.title`,
  ).all({ ...bound, schoolCode, roundIds: JSON.stringify(roundIds) })
}
