import { listStudioActivities, listStudioAssessments, type StudioActivityRow } from "#db/queries/studio-activity"
import { findStudio, listStudioMembers, type StudioRow } from "#db/queries/studios"
import { addDays, addYears, type CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import { clauseOf, type PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { reachOf } from "~/platform/access"
import type { Actor } from "~/platform/actor"
import { NotFound } from "~/platform/errors"
import { mayDo, type Scope } from "~/platform/scope"
import { assessmentCorrections } from "./assessment-corrections.server"
import { isPresent, shownStudio } from "./shown-studio"
import type { ShownActivity, StudioLimits, StudioPage } from "./studio-page"
import { yearsAtWork, yearsToAssess } from "./studio-years"

const MOST_ACTIVITIES = 100

interface Asked {
  /** of the action `studio.read` */
  readonly scope: Scope
  readonly actor: Actor
  readonly studioNo: string
  readonly today: CivilDate
}

/** One studio: what it is, who is and was in it, what it did and how it was assessed. Numbers of people are for who may look people up. */
export async function showStudio({ scope, actor, studioNo, today }: Asked): Promise<StudioPage> {
  const { districtId } = scope
  const studio = await findStudio(scope, studioNo)
  if (studio === undefined) throw new NotFound()
  const { studioId, recordId } = studio
  const members = await listStudioMembers({ districtId, studioIds: [studioId] })
  const assessments = await listStudioAssessments({ districtId, studioId })
  const activities = await listStudioActivities({ districtId, studioId, limit: MOST_ACTIVITIES })
  const pack = choosePack({ packs: await policyPacks({ districtId }), on: today })
  const canRun = mayDo(actor, "studio.run")
  const assessed = assessments.map(({ year }) => year)
  const seesNumbers = actor.role === "system" || reachOf(actor.role, "person.list") === "district"
  return {
    studio: shownStudio(studio, today),
    version: recordId,
    members: members.map((member) => {
      const { memberId, teacherNo, name, schoolName, role, joinedOn, leftOn } = member
      const shown = { memberId, name, schoolName, role, joinedOn, leftOn, isPresent: isPresent(member, studio, today) }
      return { ...shown, teacherNo: seesNumbers ? teacherNo : null }
    }),
    activities: activities.map(shownActivity),
    assessments,
    corrections: canRun ? await assessmentCorrections({ scope, studioNo }) : [],
    yearsToAssess: pack?.studio.assessedYearly.value === true ? yearsToAssess(studio, { assessed, today }) : [],
    yearsOpen: yearsAtWork(studio, today).filter((year) => !assessed.includes(year)),
    limits: pack === null ? null : limitsOf(pack),
    furtherCycleEndsOn: pack === null ? null : furtherCycleEnd(studio, { years: pack.studio.cycleYears.value, today }),
    canRun,
    asOf: today,
  }
}

function shownActivity({ cancelledAt, ...activity }: StudioActivityRow): ShownActivity {
  return { ...activity, isCancelled: cancelledAt !== null }
}

function limitsOf(pack: PolicyPack): StudioLimits {
  const { members, trainees, cycleYears } = pack.studio
  return {
    members: { ...members.value, clause: clauseOf(pack, members) },
    trainees: { ...trainees.value, clause: clauseOf(pack, trainees) },
    cycleYears: cycleYears.value,
  }
}

function furtherCycleEnd({ cycleEndsOn, withdrawnOn }: StudioRow, { years, today }: { years: number; today: CivilDate }): CivilDate | null {
  if (withdrawnOn !== null) return null
  const startsOn = cycleEndsOn === null ? today : addDays(cycleEndsOn, 1)
  return addDays(addYears(startsOn, years), -1)
}
