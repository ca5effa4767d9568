import { expect, test } from "vitest"
import { aTeacher, aTitle } from "#tests/support/facts"
import { anApplication } from "#tests/support/title-application"
import type { Education, Stage, Title } from "~/domain/codes"
import { yearsLookedAt } from "~/domain/titles/application"

test.each([
  ["bachelor", "primary", "senior", 5],
  ["doctorate", "primary", "senior", 2],
  ["master", "primary", "grade_1", 2],
  ["doctorate", "primary", "grade_1", 1],
  ["secondary_normal", "primary", "senior", 1],
  ["junior_college", "primary", "senior", 5],
  ["junior_college", null, "senior", 5],
  ["junior_college", "senior_secondary", "senior", 1],
  [null, "primary", "senior", null],
  [null, "primary", null, null],
] as const satisfies readonly (readonly [Education | null, Stage | null, Title | null, number | null])[])(
  "%s at %s, for %s: the last %s years are looked at",
  (education, stage, next, years) => {
    expect(yearsLookedAt(anApplication({ facts: aTeacher({ education, stage, titles: [aTitle()] }), next }))).toBe(years)
  },
)
