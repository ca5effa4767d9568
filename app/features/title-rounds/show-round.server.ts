import { z } from "zod"
import { listSchoolNames } from "#db/queries/people-counts"
import {
  listTitleApplications,
  listUnrankedSchools,
  type TitleApplicationPlace,
  titleApplicationPlace,
} from "#db/queries/title-applications"
import { countTitleApplications, findTitleRound } from "#db/queries/title-rounds"
import { type ListedTitlePost, listTitlePosts, type TitlePostPlace } from "#db/queries/title-rounds-posts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"
import { readCursor, writeCursor } from "~/platform/cursor"
import { NotFound } from "~/platform/errors"
import { type PageOf, pageAround } from "~/platform/page-around"
import { mayDo, type Scope } from "~/platform/scope"
import { isRanking } from "./round-days"
import type { Page, RoundPage } from "./round-page"
import { applicantRow, knowsResults } from "./shown-state"
import type { roundSearch } from "./title-rounds.schema"

const POSTS_A_PAGE = 30
const APPLICANTS_A_PAGE = 50
const SCHOOLS_NAMED = 10

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly roundId: number
  readonly search: Omit<z.infer<typeof roundSearch>, "changed">
  readonly today: CivilDate
}

/** A round with its posts and applicants, as far as the scope reaches. The number of statements does not depend on how many there are. */
export async function showRound({ scope, actor, roundId, search, today }: Asked): Promise<RoundPage> {
  const round = await findTitleRound(scope, roundId)
  if (round === undefined) throw new NotFound()
  const { school, title, after, before, postsAfter, postsBefore } = search
  const asked = { roundId, schoolCode: school || null }
  const posts = await pageAround({
    size: POSTS_A_PAGE,
    after: readCursor(postsAfter, checkPost),
    before: readCursor(postsBefore, checkPost),
    load: (part) => listTitlePosts(scope, { ...asked, ...part, limit: POSTS_A_PAGE + 1 }),
  })
  const applicants = await pageAround({
    size: APPLICANTS_A_PAGE,
    after: readCursor(after, checkApplicant),
    before: readCursor(before, checkApplicant),
    load: (part) => listTitleApplications(scope, { ...asked, ...part, title: title || null, limit: APPLICANTS_A_PAGE + 1 }),
  })
  const counts = await countTitleApplications(scope, roundId)
  const unranked = round.state === "ranking" ? await listUnrankedSchools(scope, { roundId, limit: SCHOOLS_NAMED }) : []
  const isKnown = knowsResults(actor, round.state)
  return {
    round,
    posts: pageOf(
      { ...posts, rows: posts.rows.map(({ refused: _, ...row }) => ({ ...row, granted: isKnown ? row.granted : null })) },
      postPlace,
    ),
    applicants: {
      ...pageOf(applicants, titleApplicationPlace),
      rows: applicants.rows.map((row) => applicantRow(row, { isKnown, roundState: round.state })),
    },
    filter: { school, title },
    applicantsInAll: counts.applicants,
    undecided: isKnown ? counts.undecided : null,
    unranked,
    canRank: mayDo(actor, "title_round.rank") && isRanking(round, today) && counts.applicants > 0,
    canRun: mayDo(actor, "title_round.run"),
    schoolName: scope.kind === "school" ? ((await listSchoolNames(scope))[0]?.name ?? null) : null,
    today,
  }
}

const text = z.string().max(100)
const postCursor = z.tuple([text, z.int().positive()])
const applicantCursor = z.tuple([text, z.int().positive(), z.int().positive(), z.int().positive()])

const checkPost = (value: unknown): TitlePostPlace | null => postCursor.safeParse(value).data ?? null
const checkApplicant = (value: unknown): TitleApplicationPlace | null => applicantCursor.safeParse(value).data ?? null
const postPlace = ({ schoolCode, titlePlace }: Pick<ListedTitlePost, "schoolCode" | "titlePlace">): TitlePostPlace => [
  schoolCode,
  titlePlace,
]

/** Rows with the cursors of the neighbouring pages. */
function pageOf<Row>({ rows, hasNext, hasPrevious }: PageOf<Row>, place: (row: Row) => readonly (string | number)[]): Page<Row> {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    next: hasNext && last !== undefined ? writeCursor(place(last)) : null,
    previous: hasPrevious && first !== undefined ? writeCursor(place(first)) : null,
  }
}
