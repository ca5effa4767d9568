import type { z } from "zod"
import type { Instant } from "#db/columns"
import { insertTitlePosts, insertTitleRound, listCodedSchools } from "#db/queries/title-rounds"
import { inTransaction } from "#db/transaction"
import { choosePack } from "~/domain/policy/choose"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { Refusal, refuse } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import { scopeFor } from "~/platform/scope"
import { readPosts, writtenPosts } from "./read-posts"
import { daysOutOfOrder } from "./round-days"
import type { newRoundForm } from "./title-rounds.schema"

interface OpenRound {
  readonly actor: Actor
  readonly form: z.infer<typeof newRoundForm>
  readonly now: Instant
}

/** Opens a round of title applications with its posts. Everything that is wrong with it is told at once. */
export async function openRound({ actor, form, now }: OpenRound): Promise<{ readonly roundId: number }> {
  const scope = scopeFor(actor, "title_round.run")
  const { districtId } = actor
  const { name, opensOn, applyByOn, rankByOn, judgedOn } = form
  const packs = await policyPacks({ districtId })
  const written = writtenPosts(form)
  const schools = await listCodedSchools(scope, [...new Set(written.map(({ school }) => school))])
  const { posts, refusals } = readPosts(written, schools)
  const [first, ...others] = [
    ...daysOutOfOrder({ opensOn, applyByOn, rankByOn }),
    ...(choosePack({ packs, on: judgedOn }) === null
      ? [new Refusal("title_round_no_policy", { field: "judgedOn", params: { judgedOn } })]
      : []),
    ...(written.length === 0 ? [new Refusal("title_round_no_posts", { field: "post-1" })] : []),
    ...refusals,
  ]
  if (first !== undefined) throw new Refusals([first, ...others])
  return inTransaction(async (tx) => {
    const round = { districtId, name, opensOn, applyByOn, rankByOn, judgedOn, createdAt: now, createdBy: actor.accountId }
    const roundId = (await insertTitleRound(round, tx)) ?? refuse("title_round_name_taken", { field: "name", params: { name } })
    await insertTitlePosts({ roundId, posts }, tx)
    const details = {
      opensOn,
      applyByOn,
      rankByOn,
      judgedOn,
      schools: schools.length,
      posts: posts.reduce((sum, post) => sum + post.posts, 0),
    }
    await audit(tx, actor, "title_round.opened", { subject: { kind: "title_round", key: String(roundId) }, details })
    return { roundId }
  })
}
