import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import { findTitleApplication } from "#db/queries/title-applications"
import { findTitleRound } from "#db/queries/title-rounds"
import { findTitlePost } from "#db/queries/title-rounds-posts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { clauseWords } from "~/features/standings/clause-words"
import { keptView, presentView } from "~/features/standings/kept-view"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import type { ApplicationPage } from "./round-page"
import { applicantRow, knowsResults } from "./shown-state"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly roundId: number
  readonly applicationId: number
  readonly today: CivilDate
}

/** One application: the verdict it was filed on beside the one her facts give now on the same day. `NotFound` where the scope does not reach it. */
export async function showApplication({ scope, actor, roundId, applicationId, today }: Asked): Promise<ApplicationPage> {
  const round = await findTitleRound(scope, roundId)
  const application = await findTitleApplication(scope, { roundId, applicationId })
  if (round === undefined || application === undefined) throw new NotFound()
  const { districtId } = scope
  const { teacherId, keptVerdictId, schoolId, title, version, statement, decisionNote, createdAt } = application
  const [row] = await listKeptVerdicts([keptVerdictId])
  const [known] = await listTeacherFacts({ districtId, teacherIds: [teacherId], knownAt: null })
  if (row === undefined || known === undefined) throw new NotFound()
  const packs = await policyPacks({ districtId })
  const kept = keptView(row, actor)
  const now = evaluateRule("title", { facts: known.facts, packs, asOf: round.judgedOn })
  const isSameTitle = now.figures?.next === title
  const present = isSameTitle || now.outcome === "not_applicable" ? presentView(now, kept) : null
  const { posts, granted } = await findTitlePost({ roundId, schoolId, title, exceptId: applicationId })
  const isKnown = knowsResults(actor, round.state)
  const pack = choosePack({ packs, on: round.judgedOn })
  return {
    round,
    application: {
      ...applicantRow(application, { isKnown, roundState: round.state }),
      version,
      statement,
      decisionNote: isKnown ? decisionNote : null,
      filedAt: createdAt,
    },
    kept,
    present,
    isOtherNow: present === null && !kept.isPart,
    clauses: clauseWords([...kept.criteria, ...(present?.criteria ?? [])], pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    canDecide: mayDo(actor, "title_round.run") && round.state === "decided" && application.state !== "withdrawn",
    posts,
    grantedToOthers: isKnown ? granted : null,
    today,
  }
}
