import { expect, test } from "vitest"
import { aSanction } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { influenceEndsOn, sanctionsInInfluence } from "~/domain/ethics/influence"

const pack = pack14()

test.each([
  ["as recorded", aSanction({ occurredOn: "2024-03-01", influenceUntil: "2024-08-31" }), "2024-08-31"],
  ["24 months where no end is recorded", aSanction({ occurredOn: "2024-03-01" }), "2026-02-28"],
  ["24 months from 29 February", aSanction({ occurredOn: "2024-02-29" }), "2026-02-27"],
])("the influence period ends %s", (_, record, last) => {
  expect(influenceEndsOn({ record, pack })).toBe(last)
})

test.each([
  ["2024-02-29", 0],
  ["2024-03-01", 1],
  ["2024-08-31", 1],
  ["2024-09-01", 0],
])("on %s, %i sanctions have influence: first and last day belong to it", (asOf, count) => {
  const records = [aSanction({ occurredOn: "2024-03-01", influenceUntil: "2024-08-31" }), aSanction({ kind: "honour" })]
  expect(sanctionsInInfluence({ records, pack, asOf: civilDate(asOf) })).toHaveLength(count)
})
