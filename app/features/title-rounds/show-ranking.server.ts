import { listTitleApplications } from "#db/queries/title-applications"
import { findTitleRound } from "#db/queries/title-rounds"
import { listTitlePosts } from "#db/queries/title-rounds-posts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { isRanking } from "./round-days"
import type { ApplicantRow, RoundSummary } from "./round-page"
import { applicantRow } from "./shown-state"

const MOST_APPLICANTS = 1000
const MOST_POSTS = 20

export interface RankedApplicant extends ApplicantRow {
  readonly version: number
  readonly statement: string | null
}

export interface RankingPage {
  readonly round: RoundSummary
  readonly groups: readonly { readonly title: Title; readonly posts: number; readonly applicants: readonly RankedApplicant[] }[]
  readonly isOpen: boolean
  readonly schoolName: string | null
}

interface Asked {
  readonly scope: Scope
  readonly roundId: number
  readonly today: CivilDate
}

/** A school's applicants of a round, title by title, to be ranked. */
export async function showRanking({ scope, roundId, today }: Asked): Promise<RankingPage> {
  const round = await findTitleRound(scope, roundId)
  if (round === undefined) throw new NotFound()
  const part = { roundId, schoolCode: null, from: null, backwards: false }
  const posts = await listTitlePosts(scope, { ...part, limit: MOST_POSTS })
  const applications = await listTitleApplications(scope, { ...part, title: null, limit: MOST_APPLICANTS })
  const known = { isKnown: false, roundState: round.state }
  const groups = posts.map(({ title, posts: count }) => ({
    title,
    posts: count,
    applicants: applications
      .filter((row) => row.title === title)
      .map((row) => ({ ...applicantRow(row, known), version: row.version, statement: row.statement })),
  }))
  return { round, groups, isOpen: isRanking(round, today), schoolName: posts[0]?.schoolName ?? null }
}
