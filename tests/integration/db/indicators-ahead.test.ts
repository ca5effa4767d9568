import { afterAll, beforeAll, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { movementsSql } from "#db/queries/indicators-forecast/movements"
import { scheduledHoursSql } from "#db/queries/indicators-forecast/scheduled-hours"
import { type ArrivingMeasure, arrivalsSql } from "#db/queries/indicators-forecast/yearly-arrivals"
import { behindSql } from "#db/queries/indicators-nearest/behind"
import { kindergartenSql, UNCERTIFIED, UNTRAINED } from "#db/queries/indicators-nearest/kindergarten"
import { lackingOnePartSql } from "#db/queries/indicators-nearest/portfolio-lacks"
import { dueForRotationSql } from "#db/queries/indicators-nearest/rotation-due"
import { tierCandidatesSql } from "#db/queries/indicators-nearest/tier-candidates"
import { uncertifiedSql } from "#db/queries/indicators-nearest/uncertified"
import { inScope } from "#db/queries/roster-scope"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { PORTFOLIO_PARTS } from "~/domain/indicators/plan"

let database: TestDatabase
beforeAll(async () => {
  database = await aDatabase()
})
afterAll(() => database.close())

const SCOPES = [
  { kind: "district", districtId: DISTRICT },
  { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A },
] as const
const from = civilDate("2021-01-01")
const postKinds = ["teacher"] as const
const MEASURES: readonly ArrivingMeasure[] = [
  { name: "awards", tiers: ["backbone"], levels: ["district"], subjects: ["音乐"], beside: [] },
  { name: "honours", containing: "最美教师" },
  { name: "studios", kinds: ["principal"] },
  { name: "studio_participants", kinds: ["principal"] },
  { name: "designations", kind: "ethics_base" },
  { name: "projects", kind: "innovation_team" },
  { name: "project_participants", kind: "study_visit" },
  { name: "quality_courses", levels: ["district"] },
]

interface Statement {
  readonly sql: string
  readonly bound: Readonly<Record<string, unknown>>
}
const STATEMENTS = SCOPES.flatMap((scope): readonly (readonly [string, Statement])[] => {
  const movements = (["in_post", "specialised"] as const).flatMap((group) => {
    const { came, left, bound } = movementsSql(scope, { group, from, asOf: TODAY })
    return [[`${group} came`, { sql: came, bound }] as const, [`${group} left`, { sql: left, bound }] as const]
  })
  const lists: readonly (readonly [string, Statement])[] = [
    ["behind", behindSql(scope)],
    ["uncertified", uncertifiedSql(scope, { asks: { skillCertificate: true, practice: true, certificate: true }, on: TODAY })],
    ["due for rotation", dueForRotationSql(scope, { backboneLevels: ["district"], limit: 5 })],
    ["kindergarten certificates", kindergartenSql(scope, { postKinds, on: TODAY }, UNCERTIFIED)],
    ["kindergarten training", kindergartenSql(scope, { postKinds, on: TODAY }, UNTRAINED)],
    ["portfolio", lackingOnePartSql(scope, { parts: PORTFOLIO_PARTS, today: TODAY })],
    ["backbone", tierCandidatesSql(scope, { next: "backbone", below: [] }, "may_apply")],
    ["leaders", tierCandidatesSql(scope, { next: "subject_leader", below: ["subject_master"] }, "either")],
  ]
  const arrivals = MEASURES.flatMap((measure) => {
    const found = arrivalsSql(scope, { measure, from, asOf: TODAY })
    return found === null ? [] : [[`arrivals of ${measure.name}`, found] as const]
  })
  return [
    ...movements,
    ...lists.map(([name, { sql, bound }]) => [name, { sql, bound: { ...bound, limit: 20 } }] as const),
    ...arrivals,
  ].map(([name, statement]) => [`${name} of a ${scope.kind}`, statement] as const)
})

/** Tables that hold a row a person or more: no statement reads one from end to end without an index. */
const LARGE = /SCAN (r|t|s|p|f|q|m)\b(?! EXISTS)/

test.each(STATEMENTS)("%s is found through an index", (name, { sql, bound }) => {
  const steps = openedDatabase()
    .reader.sqlite.prepare(`explain query plan ${sql}`)
    .all(bound)
    .map((step) => (step as { detail: string }).detail)
  const isById = name.startsWith("portfolio of a district")
  expect(steps.filter((step) => LARGE.test(step) && !(isById && step.startsWith("SCAN r")))).toEqual([])
})

test.each(SCOPES)(
  "what is scheduled for those behind is read from the runs to the people, not from everybody behind: of a $kind",
  (scope) => {
    const { sql, bound } = inScope(scope)
    const steps = openedDatabase()
      .reader.sqlite.prepare(`explain query plan ${scheduledHoursSql(sql)}`)
      .all({ ...bound, after: TODAY, until: civilDate("2030-12-31") })
      .map((step) => (step as { detail: string }).detail.split(" ").slice(0, 2).join(" "))
    expect(steps.slice(0, 5)).toEqual(["SEARCH n", "SEARCH c", "SEARCH e", "SEARCH r", "SEARCH s"])
  },
)
