import { describe, expect, test } from "vitest"
import { aCertificate, anEntry, aTeacher } from "#tests/support/facts"
import { packsInIndividualMode, packsWithBuckets } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { HoursEntry, TeacherFacts } from "~/domain/facts"
import { evaluateHours } from "~/domain/hours/evaluate"
import type { PolicyPack } from "~/domain/policy/pack"

const judged = (facts: TeacherFacts, asOf: string, packs: readonly PolicyPack[]) => evaluateHours({ facts, packs, asOf: civilDate(asOf) })
const figuresOn = (facts: TeacherFacts, asOf: string, packs: readonly PolicyPack[]) => {
  const { figures } = judged(facts, asOf, packs)
  if (figures === null) throw new Error("no figures")
  return figures
}
const training = (hours: number, endsOn: string, given: Partial<Omit<HoursEntry, "endsOn">> = {}) => anEntry({ hours, endsOn, ...given })

describe("individual mode", () => {
  const packs = packsInIndividualMode()
  const facts = aTeacher({
    certificates: [aCertificate({ firstRegisteredOn: "2017-07-01", registeredUntil: "2027-06-30" })],
    hours: [training(30, "2022-06-30"), training(40, "2022-07-01")],
  })

  test("the cycle runs five years from the last registration", () => {
    expect(figuresOn(facts, "2022-06-30", packs)).toMatchObject({ cycleStart: "2017-07-01", cycleEnd: "2022-06-30", credited: 30 })
    expect(figuresOn(facts, "2022-07-01", packs)).toMatchObject({ cycleStart: "2022-07-01", cycleEnd: "2027-06-30", credited: 40 })
  })

  test("without one it is undetermined, naming the registration", () => {
    const verdict = judged({ ...facts, certificates: [] }, "2023-01-01", packs)
    expect(verdict).toMatchObject({ outcome: "undetermined", figures: null, summary: { key: "hours.summary.registration_unknown" } })
    expect(verdict.criteria[0]?.missing).toEqual(["定期注册"])
  })

  test("whom it does not concern in any cycle is not asked for one", () => {
    expect(judged(aTeacher({ postings: [] }), "2023-01-01", packs)).toMatchObject({ outcome: "not_applicable", figures: null })
  })
})

describe("buckets of a made-up pack", () => {
  test("a factor and a cap each say what they took", () => {
    const packs = packsWithBuckets([
      { delivery: "online", factor: 0.5 },
      { level: "school_based", maxHours: 20 },
    ])
    const facts = aTeacher({
      hours: [
        training(11.1, "2023-01-10", { level: "district", delivery: "online" }),
        training(50, "2023-02-10", { level: "school_based", delivery: "online" }),
      ],
    })
    const figures = figuresOn(facts, "2025-12-31", packs)
    expect(figures.uncredited.map(({ hours, because }) => [hours, because])).toEqual([
      [5.6, "factor"],
      [25, "factor"],
      [5, "cap"],
    ])
    expect(figures).toMatchObject({ credited: 25.5, recorded: 61.1, rollingFiveYears: 30.5 })
  })
})
