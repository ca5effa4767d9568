import { expect, test } from "vitest"
import { aSanction, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { ethicsChanges, ethicsClearOn, ethicsCriterion } from "~/domain/ethics/criteria"

const pack = pack14()
const sanction = aSanction({ occurredOn: "2024-03-01", influenceUntil: "2024-08-31" })
const facts = aTeacher({ ethicsRecords: [sanction, aSanction({ occurredOn: "2024-05-01", influenceUntil: "2025-01-31" })] })
const on = (asOf: string) => ({ facts, pack, asOf: civilDate(asOf) })

test("nothing recorded: met, without evidence or remedy", () => {
  const asOf = civilDate("2024-05-01")
  expect(ethicsCriterion({ facts: aTeacher(), pack, asOf })).toMatchObject({ outcome: "met", evidence: [], remedy: null })
})

test("not met to the last day of the influence period, met the day after", () => {
  expect(ethicsCriterion(on("2025-01-31"))).toMatchObject({
    outcome: "not_met",
    remedy: { key: "ethics.remedy.wait", values: { from: "2025-02-01" } },
  })
  expect(ethicsCriterion(on("2025-02-01")).outcome).toBe("met")
})

test("each sanction in its influence period is evidence", () => {
  expect(ethicsCriterion(on("2024-04-30")).evidence).toEqual([sanction.evidence])
  expect(ethicsCriterion(on("2024-05-01")).evidence).toHaveLength(2)
})

test("clear on the day after the last of them ends, or today", () => {
  expect(ethicsClearOn(on("2024-06-01"))).toBe("2025-02-01")
  expect(ethicsClearOn(on("2023-06-01"))).toBe("2023-06-01")
})

test("may change where a sanction begins or ends later", () => {
  expect(ethicsChanges(on("2024-04-01"))).toEqual(["2024-09-01", "2024-05-01", "2025-02-01"])
})
