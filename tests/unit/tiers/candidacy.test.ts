import { expect, test } from "vitest"
import { aCandidacy } from "#tests/support/tier-candidacy"
import { TIERS } from "~/domain/codes"
import { classClause, conditionsAsked } from "~/domain/tiers/candidacy"

test("each class asks what its clause says", () => {
  expect(TIERS.map((tier) => conditionsAsked(aCandidacy({ tier })).yearsTaught)).toEqual([1, 5, 8, 10, 15])
})

test("each class stands on its own clause, a setting of the district", () => {
  const clauses = TIERS.map((tier) => classClause(aCandidacy({ tier })))
  expect(clauses.map(({ id }) => id)).toEqual(TIERS.map((tier) => `tier.${tier.replace("_", "-")}`))
  expect(clauses.every(({ local }) => local)).toBe(true)
})
