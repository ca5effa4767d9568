import type { z } from "zod"
import type { Instant } from "#db/columns"
import { findTitleRound, listCodedSchools, updateTitleRound } from "#db/queries/title-rounds"
import { deleteTitlePost, findPostUse, upsertTitlePost } from "#db/queries/title-rounds-posts"
import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { NotFound, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { readPosts } from "./read-posts"
import type { changePostsForm } from "./title-rounds.schema"

interface ChangePosts {
  readonly actor: Actor
  readonly roundId: number
  readonly form: z.infer<typeof changePostsForm>
  readonly now: Instant
}

const NONE = "0"

/**
 * Changes how many posts of a title a school has in a round that is not closed, never below the number granted. None at all is possible while
 * nobody has applied; a school or title that was not in the round comes in only while people may still apply.
 */
export async function changePosts({ actor, roundId, form, now }: ChangePosts): Promise<void> {
  const scope = scopeFor(actor, "title_round.run")
  await inTransaction(async (tx) => {
    const round = await findTitleRound(scope, roundId, tx)
    if (round === undefined) throw new NotFound()
    if (round.state === "closed") refuse("title_round_wrong_state")
    if (round.version !== form.version) refuse("changed_meanwhile")
    const schools = await listCodedSchools(scope, [form.school], tx)
    const isNone = form.posts.trim() === NONE
    const written = { field: "posts", line: null, school: form.school, title: form.title, posts: isNone ? "1" : form.posts }
    const { posts: read, refusals } = readPosts([written], schools)
    const [first, ...others] = refusals
    if (first !== undefined) throw new Refusals([first, ...others])
    const [post] = read
    if (post === undefined) throw new Error("a post without a fault is read")
    const { schoolId, title } = post
    const use = await findPostUse({ roundId, schoolId, title }, tx)
    const after = isNone ? 0 : post.posts
    const named = { school: schools[0]?.name ?? form.school, title }
    if (after === use.posts) refuse("title_posts_unchanged", { field: "posts", params: { posts: after } })
    if (after < use.granted) refuse("title_posts_granted", { field: "posts", params: { ...named, granted: use.granted } })
    if (isNone && use.applicants > 0) refuse("title_posts_applied", { field: "posts", params: { ...named, applicants: use.applicants } })
    if (isNone && use.others === 0) refuse("title_posts_last", { field: "posts" })
    if (use.posts === 0 && round.state !== "open") refuse("title_posts_apply_over", { field: "posts", params: named })
    if (isNone) await deleteTitlePost({ roundId, schoolId, title }, tx)
    else await upsertTitlePost({ roundId, ...post }, tx)
    if (!(await updateTitleRound({ ...round, updatedAt: now }, tx))) refuse("changed_meanwhile")
    await audit(tx, actor, "title_round.posts_changed", {
      subject: { kind: "title_round", key: String(roundId) },
      details: { school: form.school, title, before: use.posts, after },
    })
  })
}
