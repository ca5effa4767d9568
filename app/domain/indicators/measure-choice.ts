/** By which measure an indicator is computed, and of what: data of the plan. */
import { z } from "zod"
import { DESIGNATION_LEVELS, PROJECT_KINDS, SCHOOL_DESIGNATION_KINDS, STUDIO_KINDS, TIER_AWARDS } from "../codes"
import { TALLIES } from "./district-facts"
import type { IndicatorUnit } from "./indicator"

/** Facts that an indicator would need and nobody keeps; a message of the catalogue under `plan.missing` names each. */
export const UNKEPT_FACTS = [
  "exam_results", // 教师专业知识和专业能力考核
  "learning_reviews", // 学业述评
  "home_contacts", // 家校联系
  "employment_terms", // 聘期
  "school_recruitment", // 区管校聘
  "ideology_teams", // 思政课教学创新团队
  "ideology_training_bases", // 思政课教师研修基地
  "music_teams", // 音乐学科创新团队
  "evaluation_experts", // 教育评价人才
] as const
/** What may be in `Measured.missing`: those, and a milestone that nobody recorded. */
export const MISSING_FACTS = [...UNKEPT_FACTS, "milestone"] as const

/** Figures beside the headline; a message of the catalogue under `plan.beside` names each. */
export const BESIDE_FIGURES = [
  "educator_principals",
  "district_or_above",
  "approved",
  "researchers_mental_health",
  "researchers_career_planning",
  "researchers_ideology",
] as const

const levels = z.array(z.enum(DESIGNATION_LEVELS)).min(1)
const tiers = z.array(z.enum(TIER_AWARDS)).min(1)
const words = z.string().trim().min(1)
const subjects = z.array(words).min(1)
const besideKey = z.enum(BESIDE_FIGURES)
const projectKind = z.enum(PROJECT_KINDS)

export const measureSchema = z.discriminatedUnion("name", [
  z.strictObject({
    name: z.literal("awards"),
    tiers,
    levels,
    /** of people who teach a subject with one of these words in its name; null = any */
    subjects: subjects.nullable().default(null),
    beside: z.array(z.strictObject({ key: besideKey, tiers, levels })).default([]),
  }),
  /** `containing` null: any honour */
  z.strictObject({ name: z.literal("honours"), containing: words.nullable() }),
  z.strictObject({ name: z.literal("schools_with_honour"), containing: words.nullable() }),
  z.strictObject({ name: z.literal("studios"), kinds: z.array(z.enum(STUDIO_KINDS)).min(1) }),
  z.strictObject({ name: z.literal("studio_participants"), kinds: z.array(z.enum(STUDIO_KINDS)).min(1) }),
  z.strictObject({ name: z.literal("designations"), kind: z.enum(SCHOOL_DESIGNATION_KINDS) }),
  z.strictObject({ name: z.literal("projects"), kind: projectKind }),
  z.strictObject({ name: z.literal("project_participants"), kind: projectKind }),
  z.strictObject({ name: z.literal("team_members"), kind: projectKind }),
  z.strictObject({ name: z.literal("teachers_per_member"), kind: projectKind }),
  z.strictObject({ name: z.literal("quality_courses"), levels }),
  z.strictObject({ name: z.literal("stations"), years: z.int().positive() }),
  /** the headline is that of the area with the fewest: each must reach the target */
  z.strictObject({ name: z.literal("researchers"), areas: z.array(z.strictObject({ key: besideKey, subjects })).min(1) }),
  z.strictObject({ name: z.literal("share"), tally: z.enum(TALLIES) }),
  z.strictObject({ name: z.literal("milestone") }),
  z.strictObject({ name: z.literal("unkept"), missing: z.array(z.enum(UNKEPT_FACTS)).min(1) }),
])

export type MeasureChoice = z.infer<typeof measureSchema>
export type MeasureName = MeasureChoice["name"]
export type Choice<Name extends MeasureName> = Extract<MeasureChoice, { name: Name }>

/** In which units a measure counts; null = any. */
const UNITS: Readonly<Record<MeasureName, readonly IndicatorUnit[] | null>> = {
  awards: ["people"],
  honours: ["people"],
  schools_with_honour: ["percent"],
  studios: ["studios"],
  studio_participants: ["people"],
  designations: ["schools", "bases"],
  projects: ["projects", "teams"],
  project_participants: ["people"],
  team_members: ["people"],
  teachers_per_member: ["ratio"],
  quality_courses: ["courses"],
  stations: ["stations"],
  researchers: ["people"],
  share: ["percent"],
  milestone: ["milestone"],
  unkept: null,
}

/** Whether what the measure finds is a number of that unit. */
export function countsIn(measure: MeasureName, unit: IndicatorUnit): boolean {
  return UNITS[measure]?.includes(unit) ?? unit !== "milestone"
}
