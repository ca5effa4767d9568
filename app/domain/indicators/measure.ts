/** From a plan's indicator and the facts of a district or a school to its figures, by the measure that the plan names. */
import type { DistrictFacts, EvidenceRow } from "./district-facts"
import type { Measured } from "./indicator"
import type { Choice, MeasureName } from "./measure-choice"
import type { MeasureQuestion } from "./measure-question"
import type { Found } from "./measured"
import { measureAwards } from "./measures/awards"
import { measureDesignations } from "./measures/designations"
import { measureHonours } from "./measures/honours"
import { measureMilestone } from "./measures/milestone"
import { measureProjectParticipants } from "./measures/project-participants"
import { measureProjects } from "./measures/projects"
import { measureQualityCourses } from "./measures/quality-courses"
import { measureResearchers } from "./measures/researchers"
import { measureSchoolsWithHonour } from "./measures/schools-with-honour"
import { measureShare } from "./measures/share"
import { measureStations } from "./measures/stations"
import { measureStudioParticipants } from "./measures/studio-participants"
import { measureStudios } from "./measures/studios"
import { measureTeachersPerMember } from "./measures/teachers-per-member"
import { measureTeamMembers } from "./measures/team-members"
import { measureUnkept } from "./measures/unkept"
import type { Indicator, Plan } from "./plan"

interface Asked {
  readonly plan: Plan
  readonly indicator: Indicator
  readonly facts: DistrictFacts
}

const MEASURES: { readonly [Name in MeasureName]: (question: MeasureQuestion<Name>) => Found } = {
  awards: measureAwards,
  honours: measureHonours,
  schools_with_honour: measureSchoolsWithHonour,
  studios: measureStudios,
  studio_participants: measureStudioParticipants,
  designations: measureDesignations,
  projects: measureProjects,
  project_participants: measureProjectParticipants,
  team_members: measureTeamMembers,
  teachers_per_member: measureTeachersPerMember,
  quality_courses: measureQualityCourses,
  stations: measureStations,
  researchers: measureResearchers,
  share: measureShare,
  milestone: measureMilestone,
  unkept: measureUnkept,
}

/** The figures of an indicator. */
export function measure(asked: Asked): Measured {
  return find(asked).measured
}

/** The rows behind them. Of a share over everybody there are none here: they are listed from the database, a page at a time. */
export function evidenceOf(asked: Asked): readonly EvidenceRow[] {
  return find(asked).evidence()
}

function find({ plan, indicator, facts }: Asked): Found {
  return ask(indicator.measure, { plan, facts, indicatorId: indicator.id })
}

function ask<Name extends MeasureName>(choice: Choice<Name>, about: Omit<MeasureQuestion, "choice">): Found {
  const measureBy: (question: MeasureQuestion<Name>) => Found = MEASURES[choice.name as Name]
  return measureBy({ ...about, choice })
}
