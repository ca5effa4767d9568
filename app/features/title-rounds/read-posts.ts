import type { CodedSchool, TitlePost } from "#db/queries/title-rounds"
import { TITLES, type Title } from "~/domain/codes"
import { Refusal } from "~/platform/errors"
import { translatorFor } from "~/platform/i18n/messages.server"

/** A post as it was written: in a row of the form, or in a pasted line. */
export interface WrittenPost {
  /** the control to mend: `post-1`, or the field of pasted lines */
  readonly field: string
  /** the pasted line's number; null for a row of the form */
  readonly line: number | null
  readonly school: string
  readonly title: string
  readonly posts: string
}

export interface PostsForm {
  readonly postSchool: readonly string[]
  readonly postTitle: readonly string[]
  readonly postCount: readonly string[]
  readonly pastedPosts?: string | undefined
}

/** Every post that a form names: rows in which something stands, then the pasted lines, empty ones left out. */
export function writtenPosts({ postSchool, postTitle, postCount, pastedPosts = "" }: PostsForm): readonly WrittenPost[] {
  const rows = postSchool.map((school, at) => ({
    field: `post-${at + 1}`,
    line: null,
    school: school.trim(),
    title: (postTitle[at] ?? "").trim(),
    posts: (postCount[at] ?? "").trim(),
  }))
  const lines = pastedPosts.split(/\r\n|\r|\n/).map((text, at) => {
    const [school = "", title = "", posts = "", ...more] = text.split(/[,，\t]/).map((part) => part.trim())
    return { field: "pastedPosts", line: at + 1, school, title, posts: more.length > 0 ? "?" : posts }
  })
  return [...rows, ...lines].filter(({ school, title, posts }) => school !== "" || title !== "" || posts !== "")
}

const MOST_POSTS = 999
const VOCATIONAL: ReadonlySet<Title> = new Set<Title>(["assistant_lecturer", "lecturer", "senior_lecturer", "full_senior_lecturer"])

/** The posts that were written, or everything that is wrong with them: each fault with its line and what stands there. */
export function readPosts(
  written: readonly WrittenPost[],
  schools: readonly CodedSchool[],
): { readonly posts: readonly TitlePost[]; readonly refusals: readonly Refusal[] } {
  const schoolOf = new Map(schools.map((school) => [school.code, school]))
  const seen = new Map<string, WrittenPost>()
  const posts: TitlePost[] = []
  const refusals: Refusal[] = []
  for (const post of written) {
    const school = schoolOf.get(post.school)
    const title = TITLE_OF.get(post.title)
    const count = /^\d{1,3}$/.test(post.posts) ? Number(post.posts) : 0
    if (school === undefined) refusals.push(fault("title_post_school", post, { found: post.school }))
    if (title === undefined) refusals.push(fault("title_post_title", post, { found: post.title }))
    if (count < 1) refusals.push(fault("title_post_count", post, { found: post.posts, max: MOST_POSTS }))
    if (school === undefined || title === undefined || count < 1) continue
    const isOfOtherLadder = school.kind !== null && (school.kind === "vocational") !== VOCATIONAL.has(title)
    if (isOfOtherLadder) refusals.push(fault("title_post_ladder", post, { school: school.name, title }))
    const key = `${school.id} ${title}`
    if (seen.has(key)) refusals.push(fault("title_post_twice", post, { school: school.name, title }))
    seen.set(key, post)
    posts.push({ schoolId: school.id, title, posts: count })
  }
  return { posts, refusals }
}

/** A fault of a pasted line names the line, one of a row of the form its control. */
function fault(code: string, { field, line }: WrittenPost, params: Readonly<Record<string, string | number>>): Refusal {
  return line === null
    ? new Refusal(code, { field, params })
    : new Refusal(`${code}_line`, { field, row: line, params: { ...params, line } })
}

/** A title by its code, and by its name in either language. */
const TITLE_OF: ReadonlyMap<string, Title> = new Map(
  TITLES.flatMap((title) => [
    [title, title] as const,
    [translatorFor("zh-CN").label("title", title), title] as const,
    [translatorFor("en").label("title", title), title] as const,
  ]),
)
