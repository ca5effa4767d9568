import { findRosterPerson } from "#db/queries/roster-person"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { listLastApplications, type TitleApplicationRow } from "#db/queries/title-applications"
import { findTitleRound, listPostsOfSchool, listTitleRounds, type TitleRoundRow } from "#db/queries/title-rounds"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import type { TitleFigures } from "~/domain/titles/evaluate"
import type { Verdict } from "~/domain/verdict"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import { NotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"
import { isReceiving } from "./round-days"
import type { OwnRound } from "./round-page"
import { roundStanding } from "./round-standing"
import { ownApplication } from "./shown-state"

/** As many as anybody looks back on. */
const ROUNDS = 12

export interface OwnRoundWithVerdict extends OwnRound {
  readonly verdict: Verdict<TitleFigures>
}

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly today: CivilDate
  /** null = the last rounds; a closed one only where she applied in it */
  readonly roundId: number | null
}

/** The rounds that concern a teacher, each with her verdict on its day and her own application. `NotFound` for a round that is not there. */
export async function showOwnRounds({ scope, teacherNo, today, roundId }: Asked): Promise<readonly OwnRoundWithVerdict[]> {
  const rounds = await roundsOf({ scope, roundId })
  const person = await findRosterPerson(scope, teacherNo)
  if (person === undefined) throw new NotFound()
  const { districtId } = scope
  const { teacherId, schoolCode } = person
  const roundIds = rounds.map(({ id }) => id)
  const [known] = await listTeacherFacts({ districtId, teacherIds: [teacherId], knownAt: null })
  if (known === undefined) throw new NotFound()
  const posts = await listPostsOfSchool({ kind: "school", districtId, schoolCode }, { roundIds, schoolCode })
  const applications = await listLastApplications(scope, { roundIds })
  const packs = await policyPacks({ districtId })
  return rounds.flatMap((round) => {
    const application = applications.find((one) => one.roundId === round.id) ?? null
    if (roundId === null && round.state === "closed" && application === null) return []
    const verdict = evaluateRule("title", { facts: known.facts, packs, asOf: round.judgedOn })
    const own = new Map<Title, number>(posts.filter((one) => one.roundId === round.id).map((one) => [one.title, one.posts]))
    return [{ ...ownRound({ round, application, verdict, own, today }), verdict }]
  })
}

async function roundsOf({ scope, roundId }: Pick<Asked, "scope" | "roundId">): Promise<readonly TitleRoundRow[]> {
  if (roundId === null) return (await listTitleRounds(scope, { beforeId: null, limit: ROUNDS })).map(roundRow)
  const round = await findTitleRound(scope, roundId)
  if (round === undefined) throw new NotFound()
  return [round]
}

function roundRow({ id, version, name, opensOn, applyByOn, rankByOn, judgedOn, state }: TitleRoundRow): TitleRoundRow {
  return { id, version, name, opensOn, applyByOn, rankByOn, judgedOn, state }
}

function ownRound(about: {
  round: TitleRoundRow
  application: TitleApplicationRow | null
  verdict: Verdict<TitleFigures>
  own: ReadonlyMap<Title, number>
  today: CivilDate
}): OwnRound {
  const { round, application, verdict, own, today } = about
  return {
    round,
    standing: roundStanding({ verdict, posts: own }),
    outcome: verdict.outcome,
    summary: verdict.summary,
    application: application === null ? null : ownApplication(application, round.state),
    isReceiving: isReceiving(round, today),
  }
}
