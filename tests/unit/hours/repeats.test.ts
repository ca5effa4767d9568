import { describe, expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import type { HoursEntry } from "~/domain/facts"
import { normalisedProjectName, repeatsAmong, trainingsToldTwice } from "~/domain/hours/repeats"

const told = (endsOn: string, hours: number, given: Partial<Omit<HoursEntry, "endsOn">> = {}) =>
  anEntry({ projectName: "国培计划", endsOn, hours, trainingYear: 2023, ...given })
const among = (entries: readonly HoursEntry[], standing: (entry: HoursEntry) => boolean = () => true) => [
  ...repeatsAmong({ toldTwice: trainingsToldTwice(entries), standing }),
]

describe("project names", () => {
  test.each([
    ["国培计划（2022）", "国培计划(2022)"],
    [" 国培 计划 ", "国培计划"],
    ["国培　计划\t", "国培计划"],
    ["ＩＣＴ 2.0", "ict2.0"],
    ["Ict 2.0", "ict2.0"],
    ["①期", "1期"],
    ["国培计划", "国培计划"],
    ["", ""],
  ])("%j are one with %j", (name, spelling) => {
    expect(normalisedProjectName(name)).toBe(spelling)
    expect(normalisedProjectName(name)).toBe(spelling)
  })

  test("keep their spelling after very many others", () => {
    for (let at = 0; at < 10_005; at++) normalisedProjectName(`Ａ ${at}`)
    expect([normalisedProjectName("Ａ 0"), normalisedProjectName("Ａ 10004")]).toEqual(["a0", "a10004"])
  })
})

describe("repeats", () => {
  test("are of one name and one 培训年度", () => {
    const first = told("2023-03-01", 10)
    expect(among([first, told("2023-04-01", 10, { trainingYear: 2022 }), told("2023-05-01", 10, { projectName: "市培" })])).toEqual([])
    const again = told("2023-06-01", 5, { projectName: " 国培计划" })
    expect(among([first, again])).toEqual([[again, first]])
  })

  test("give way to the most hours, ties to the earliest", () => {
    const [a, b, c] = [told("2023-03-01", 10), told("2023-04-01", 12), told("2023-05-01", 12)] as const
    expect(among([a, b, c])).toEqual([
      [a, b],
      [c, b],
    ])
  })

  test("are only told among entries that stand", () => {
    const [a, b, c] = [told("2023-03-01", 10), told("2023-04-01", 12), told("2023-05-01", 11)] as const
    expect(among([a, b, c], (entry) => entry !== b)).toEqual([[a, c]])
    expect(among([a, b], (entry) => entry === a)).toEqual([])
    expect(among([a, b], () => false)).toEqual([])
  })
})
