import { DESIGNATION_LEVELS, PROJECT_KINDS, SCHOOL_DESIGNATION_KINDS, STUDIO_KINDS, TIER_AWARDS } from "~/domain/codes"
import { TALLIES } from "~/domain/indicators/district-facts"
import { INDICATOR_UNITS, type IndicatorUnit } from "~/domain/indicators/indicator"
import { countsIn, type MeasureChoice, measureSchema } from "~/domain/indicators/measure-choice"
import type { Plan } from "~/domain/indicators/plan"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import type { OfferedMeasure } from "./targets-page"

const DISTRICT_AND_ABOVE = ["municipal", "district"] as const
/** Years in which a station must have been used to count. */
const STATION_YEARS = 5

/** What can be counted without anybody writing a rule: one entry for each thing that the district keeps. */
const COUNTABLE: readonly unknown[] = [
  ...TIER_AWARDS.flatMap((tier) => [DESIGNATION_LEVELS, DISTRICT_AND_ABOVE].map((levels) => ({ name: "awards", tiers: [tier], levels }))),
  ...STUDIO_KINDS.flatMap((kind) => ["studios", "studio_participants"].map((name) => ({ name, kinds: [kind] }))),
  ...SCHOOL_DESIGNATION_KINDS.map((kind) => ({ name: "designations", kind })),
  ...PROJECT_KINDS.flatMap((kind) =>
    ["projects", "project_participants", "team_members", "teachers_per_member"].map((name) => ({ name, kind })),
  ),
  ...[DESIGNATION_LEVELS, DISTRICT_AND_ABOVE].map((levels) => ({ name: "quality_courses", levels })),
  { name: "honours", containing: null },
  { name: "stations", years: STATION_YEARS },
  ...TALLIES.filter((tally) => tally !== "in_post").map((tally) => ({ name: "share", tally })),
]

/** What an indicator can be counted by: whatever a plan counts by already, and everything countable. */
export function measuresFrom(plans: readonly Pick<Plan, "indicators">[]): readonly OfferedMeasure[] {
  const used = plans.flatMap(({ indicators }) => indicators.map(({ measure }) => measure))
  const offered = new Map<string, OfferedMeasure>()
  for (const measure of [...used, ...COUNTABLE.map((raw) => measureSchema.parse(raw))]) {
    if (measure.name === "milestone" || measure.name === "unkept") continue
    const key = measureKey(measure)
    if (!offered.has(key)) offered.set(key, { key, measure, unit: unitOf(measure) })
  }
  return [...offered.values()]
}

/** A measure as a form carries it. What it shows beside its figure tells no two measures apart. */
export function measureKey(measure: MeasureChoice): string {
  const { name, beside: _, ...asked } = { beside: null, ...measure }
  const said = canonicalJson(asked as Json).replace(/[{}"[\]]/g, "")
  return `${name} ${said}`
}

function unitOf(measure: MeasureChoice): IndicatorUnit {
  if (measure.name === "designations") return measure.kind === "ethics_base" ? "bases" : "schools"
  if (measure.name === "projects")
    return measure.kind === "innovation_team" || measure.kind === "training_guidance_team" ? "teams" : "projects"
  const unit = INDICATOR_UNITS.find((each) => countsIn(measure.name, each))
  if (unit === undefined) throw new Error(`nothing is counted by ${measure.name}`)
  return unit
}
