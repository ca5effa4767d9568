import type { Title } from "~/domain/codes"
import { prepared, reader } from "../client"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { type TitlePost, titleOrder, titleScope } from "./title-rounds"

/** The posts of one title at one school in a round, and how far their applicants have come. */
export interface ListedTitlePost {
  readonly schoolCode: string
  readonly schoolName: string
  readonly title: Title
  readonly titlePlace: number
  readonly posts: number
  /** withdrawn ones left out */
  readonly applicants: number
  readonly unranked: number
  readonly granted: number
  readonly refused: number
}

/** A row's place in the order of the list: its school, then its title. */
export type TitlePostPlace = readonly [schoolCode: string, titlePlace: number]

interface Part {
  readonly roundId: number
  /** null = every school of the scope */
  readonly schoolCode: string | null
  readonly from: TitlePostPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of a round's posts within a scope, in the order of school and title, with their counts. */
export async function listTitlePosts(scope: Scope, part: Part, tx?: Tx): Promise<readonly ListedTitlePost[]> {
  const { posts, applications, bound } = titleScope(scope)
  const { roundId, schoolCode, from, backwards, limit } = part
  const counted = (state: string) =>
    `(select count(*) from title_application a where a.round_id = p.round_id and a.school_id = p.school_id and a.title = p.title
       and ${state} and ${applications})`
  const direction = backwards ? "desc" : "asc"
  const rows = prepared<ListedTitlePost>(
    reader(tx),
    `select c.code as schoolCode, coalesce(s.name, c.code) as schoolName, p.title, ${titleOrder("p.title")} as titlePlace, p.posts,
       ${counted("a.state <> 'withdrawn'")} as applicants, ${counted("a.state = 'applied'")} as unranked,
       ${counted("a.state = 'granted'")} as granted, ${counted("a.state = 'refused'")} as refused
     from title_round_post p
     join school c on c.id = p.school_id and c.district_id = @districtId
     left join school_record s on s.district_id = c.district_id and s.school_id = c.id and s.superseded_at is null
     where p.round_id = @roundId and ${posts} and (@schoolCode is null or c.code = @schoolCode)
       ${from === null ? "" : `and (c.code, ${titleOrder("p.title")}) ${backwards ? "<" : ">"} (@code, @place)`}
     order by c.code ${direction}, ${titleOrder("p.title")} ${direction} limit @limit`,
  ).all({ ...bound, roundId, schoolCode, limit, ...(from === null ? {} : { code: from[0], place: from[1] }) })
  return backwards ? rows.reverse() : rows
}

/** How many posts a round has of a title at a school, and to how many others than one application the title is granted there. */
export async function findTitlePost(
  asked: { readonly roundId: number; readonly schoolId: number; readonly title: Title; readonly exceptId: number },
  tx?: Tx,
): Promise<{ readonly posts: number; readonly granted: number }> {
  const found = prepared<{ posts: number; granted: number }>(
    reader(tx),
    `select (select p.posts from title_round_post p where p.round_id = @roundId and p.school_id = @schoolId and p.title = @title) as posts,
       (select count(*) from title_application a where a.round_id = @roundId and a.school_id = @schoolId and a.title = @title
          and a.state = 'granted' and a.id <> @exceptId) as granted`,
  ).get(asked)
  return { posts: found?.posts ?? 0, granted: found?.granted ?? 0 }
}

interface PostOf {
  readonly roundId: number
  readonly schoolId: number
  readonly title: Title
}

/** How many posts of a title a school has in a round, what hangs on them, and how many other posts the round has. */
export async function findPostUse(
  asked: PostOf,
  tx?: Tx,
): Promise<{ readonly posts: number; readonly applicants: number; readonly granted: number; readonly others: number }> {
  const counted = (state: string) =>
    `(select count(*) from title_application a where a.round_id = @roundId and a.school_id = @schoolId and a.title = @title and ${state})`
  const found = prepared<{ posts: number | null; applicants: number; granted: number; others: number }>(
    reader(tx),
    `select (select p.posts from title_round_post p where p.round_id = @roundId and p.school_id = @schoolId and p.title = @title) as posts,
       ${counted("a.state <> 'withdrawn'")} as applicants, ${counted("a.state = 'granted'")} as granted,
       (select count(*) from title_round_post p where p.round_id = @roundId and not (p.school_id = @schoolId and p.title = @title)) as others`,
  ).get(asked)
  return { posts: found?.posts ?? 0, applicants: found?.applicants ?? 0, granted: found?.granted ?? 0, others: found?.others ?? 0 }
}

/** Writes how many posts of a title a school has in a round, whether or not it had any. */
export async function upsertTitlePost(post: TitlePost & { readonly roundId: number }, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into title_round_post (round_id, school_id, title, posts) values (@roundId, @schoolId, @title, @posts)
     on conflict (round_id, school_id, title) do update set posts = excluded.posts`,
  ).run(post)
}

/** A school has no post of the title in the round any more. */
export async function deleteTitlePost(post: PostOf, tx: Tx): Promise<void> {
  prepared(tx, "delete from title_round_post where round_id = @roundId and school_id = @schoolId and title = @title").run(post)
}
