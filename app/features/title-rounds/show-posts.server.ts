import { findTitleRound, listCodedSchools } from "#db/queries/title-rounds"
import { findPostUse } from "#db/queries/title-rounds-posts"
import { TITLES, type Title } from "~/domain/codes"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import type { PostsPage } from "./round-page"

interface Asked {
  readonly scope: Scope
  readonly roundId: number
  /** "" = not chosen yet */
  readonly school: string
  readonly title: Title | ""
}

/** What HR changes the posts of a round by: the school and title chosen, with what hangs on their posts, or what there is to choose from. */
export async function showPosts({ scope, roundId, school: code, title }: Asked): Promise<PostsPage> {
  const round = await findTitleRound(scope, roundId)
  if (round === undefined) throw new NotFound()
  const schools = await listCodedSchools(scope, null)
  const school = schools.find((each) => each.code === code)
  const chosen =
    school === undefined || title === ""
      ? null
      : { school: { code, name: school.name }, title, ...(await findPostUse({ roundId, schoolId: school.id, title })) }
  return { round, chosen, schools: schools.map(({ code: each, name }) => ({ code: each, name })), titles: TITLES }
}
