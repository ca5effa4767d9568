import type { Title } from "~/domain/codes"
import type { TitleFigures } from "~/domain/titles/evaluate"
import type { Verdict } from "~/domain/verdict"
import type { Standing } from "./round-page"

/** The posts of her school in a round, by title. */
export type PostsByTitle = ReadonlyMap<Title, number>

/**
 * What a verdict on the round's day means for one application: she may apply for the class above where every condition is met and her
 * school has a post of it; a missing fact marks the application, it does not stop it.
 */
export function roundStanding({ verdict, posts }: { verdict: Verdict<TitleFigures>; posts: PostsByTitle }): Standing {
  if (verdict.outcome === "not_applicable" || verdict.outcome === "exempt") return { kind: "not_concerned" }
  const missing = [...new Set(verdict.criteria.flatMap((criterion) => criterion.missing))]
  const title = verdict.figures?.next ?? null
  if (title === null) return { kind: "no_title", missing }
  const failing = verdict.criteria.filter(({ outcome }) => outcome === "not_met").map(({ id }) => id)
  if (failing.length > 0) return { kind: "conditions", failing }
  const count = posts.get(title) ?? 0
  if (count === 0) return { kind: "no_post", title }
  if (verdict.outcome === "undetermined") return { kind: "may_apply_marked", title, posts: count, missing }
  return { kind: "may_apply", title, posts: count }
}
