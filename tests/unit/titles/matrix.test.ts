import { describe, expect, test } from "vitest"
import { pack14 } from "#tests/support/packs"
import { EDUCATIONS, type Education, type Title } from "~/domain/codes"
import type { TitleRow } from "~/domain/policy/title"
import { rowFor, rowsClause, yearsInView } from "~/domain/titles/matrix"

const pack = pack14()
const [D, M, B, J, N, O] = EDUCATIONS

/** As the rules' table has it: years by education, with what they are years of and the stages they are open to. */
const TABLE: readonly (readonly [Title, Partial<Record<Education, readonly [number, string, readonly string[] | null]>>])[] = [
  ["grade_3", { [J]: [1, "taught", null], [N]: [1, "taught", null] }],
  [
    "grade_2",
    {
      [D]: [0, "taught", null],
      [M]: [0, "taught", null],
      [B]: [1, "taught", null],
      [J]: [2, "engaged", null],
      [N]: [3, "engaged", ["primary"]],
    },
  ],
  [
    "grade_1",
    {
      [D]: [0, "engaged", null],
      [M]: [2, "engaged", null],
      [B]: [4, "engaged", null],
      [J]: [4, "engaged", ["primary", "junior_secondary"]],
      [N]: [5, "engaged", ["primary"]],
    },
  ],
  [
    "senior",
    {
      [D]: [2, "engaged", null],
      [M]: [5, "engaged", null],
      [B]: [5, "engaged", null],
      [J]: [5, "engaged", ["primary", "junior_secondary"]],
    },
  ],
  ["full_senior", { [D]: [5, "engaged", null], [M]: [5, "engaged", null], [B]: [5, "engaged", null] }],
  ["assistant_lecturer", { [D]: [0, "taught", null], [M]: [0, "taught", null], [B]: [1, "taught", null] }],
  ["lecturer", { [D]: [0, "engaged", null], [M]: [2, "engaged", null], [B]: [4, "engaged", null] }],
  ["senior_lecturer", { [D]: [2, "engaged", null], [M]: [5, "engaged", null], [B]: [5, "engaged", null] }],
  ["full_senior_lecturer", { [D]: [5, "engaged", null], [M]: [5, "engaged", null], [B]: [5, "engaged", null] }],
]

describe("the shipped table", () => {
  test.each(TABLE)("to %s", (to, expected) => {
    for (const education of [D, M, B, J, N, O]) {
      const row = rowFor({ pack, to, education })
      expect(row && [row.years, row.basis, row.stages]).toEqual(expected[education] ?? null)
    }
  })

  test.each(TABLE)("to %s has its clause", (to) => {
    expect(rowsClause({ pack, to })).toMatchObject({ id: `title.${to.replaceAll("_", "-")}`, local: false })
  })

  test("a title that is not known has the clause of where one begins", () => {
    expect(rowsClause({ pack, to: null }).id).toBe("title.first-class")
  })
})

test("clauses title.appraisals, title.hours: as many years as required, at least 1 and at most 5", () => {
  const row = (years: number): TitleRow => ({ to: "senior", educations: ["bachelor"], basis: "engaged", years, stages: null })
  expect([0, 1, 2, 5, 6].map((years) => yearsInView({ pack, row: row(years) }))).toEqual([1, 1, 2, 5, 5])
  expect(yearsInView({ pack, row: null })).toBe(1)
})
