import { listKeptVerdicts } from "#db/queries/kept-verdicts"
import { findSeason, type SeasonRow } from "#db/queries/rotation-seasons"
import { findSeasonMember, type MemberRow } from "#db/queries/rotation-seasons-members"
import { listSteps, type StepRow } from "#db/queries/rotation-seasons-steps"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { fullMonths } from "~/domain/calendar/period"
import { choosePack } from "~/domain/policy/choose"
import type { RotationFigures } from "~/domain/rotation/evaluate"
import type { Verdict } from "~/domain/verdict"
import { clauseWords } from "~/features/standings/clause-words"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { boardRow } from "./board-row"
import { shownExemption } from "./exemption-shown"
import { hostChoices } from "./host-choices.server"
import { memberSubject } from "./managed-member.server"
import type { MemberPage } from "./member-page"
import { type Obstacle, obstacleTo } from "./obstacle-to"
import type { AppraisalView, MemberView, StepView } from "./season-page"
import { seasonRatios } from "./season-ratios.server"
import { seasonView } from "./season-view"

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  readonly schoolYear: number
  readonly memberId: number
  readonly today: CivilDate
}

/** One person of a season: the verdict as kept, every step so far, and what the next one needs. `NotFound` where the scope does not reach her. */
export async function showMember({ scope, actor, schoolYear, memberId, today }: Asked): Promise<MemberPage> {
  const season = await findSeason(scope, schoolYear)
  const member = season && (await findSeasonMember(scope, { seasonId: season.id, memberId }))
  if (season === undefined || member === undefined) throw new NotFound()
  const packs = await policyPacks(scope)
  const kept = member.keptVerdictId === null ? undefined : (await listKeptVerdicts([member.keptVerdictId]))[0]
  const verdict = kept === undefined ? null : (JSON.parse(kept.verdict) as Verdict<RotationFigures>)
  const isWithheld = verdict !== null && shownExemption(actor, verdict) === "withheld"
  const pack = choosePack({ packs, on: verdict?.asOf ?? today })
  const mayRun = mayDo(actor, "season.run")
  const isAssigning = mayRun && (season.state === "assigning" || season.state === "running") && isToAssign(member)
  const { startsOn, endsOn } = member
  return {
    season: seasonView(season, packs),
    member: memberView({ member, season, today }),
    verdict: verdict === null || isWithheld ? null : { ...verdict, figures: null },
    verdictNumber: kept?.number ?? null,
    clauses: clauseWords(verdict?.criteria ?? [], pack),
    hoursPerCredit: pack?.hours.hoursPerCredit.value ?? 1,
    steps: [
      ...(member.origin === "due" && kept !== undefined ? [drawn(kept.madeAt)] : []),
      ...(await listSteps(scope, memberSubject(schoolYear, member.teacherNo))).map(stepView),
    ],
    months: startsOn === null || endsOn === null ? null : fullMonths({ startsOn, endsOn }),
    choices: isAssigning ? await hostChoices(scope, member) : null,
    obstacle: isAssigning ? await obstacleOf({ scope, member, season }) : null,
    ratios: isAssigning ? await seasonRatios({ scope, season, packs, today, also: member.state === "nominated" ? member : null }) : null,
    mayRun,
    mayNominate: mayDo(actor, "season.nominate") && season.state === "nominating",
    today,
  }
}

const isToAssign = ({ state }: MemberRow) => state === "nominated" || state === "assigned"

async function obstacleOf({ scope, member, season }: { scope: Scope; member: MemberRow; season: SeasonRow }): Promise<Obstacle | null> {
  const { teacherId, originCode } = member
  const [known] = await listTeacherFacts({ districtId: scope.districtId, teacherIds: [teacherId], knownAt: null })
  if (known === undefined) return null
  const { startsOn, endsOn } = { startsOn: member.startsOn ?? season.startsOn, endsOn: member.endsOn ?? season.endsOn }
  return obstacleTo({ facts: known.facts, originCode, startsOn, endsOn })
}

function memberView({ member, season, today }: { member: MemberRow; season: SeasonRow; today: CivilDate }): MemberView {
  const { version, originCode, hostCode, movesPersonnel, outcome } = member
  return {
    ...boardRow({ member, season, today }),
    version,
    originCode,
    hostCode,
    movesPersonnel: movesPersonnel === null ? null : movesPersonnel === 1,
    outcome,
    midterm: appraisalView(member.midtermResult, member.midtermOn, member.midtermNote),
    final: appraisalView(member.finalResult, member.finalOn, member.finalNote),
  }
}

function appraisalView(result: MemberRow["finalResult"], on: CivilDate | null, note: string | null): AppraisalView | null {
  return result === null || on === null ? null : { result, on, note }
}

/** Being drawn is a step of the whole season, of which only the office opens one. */
const drawn = (at: string): StepView => ({ at, action: "season.opened", actorRole: "hr_officer", reason: null })

function stepView({ at, action, actorRole, details }: StepRow): StepView {
  const { reason } = JSON.parse(details) as { reason?: string }
  return { at, action, actorRole, reason: reason ?? null }
}
