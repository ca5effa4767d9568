import { describe, expect, test } from "vitest"
import { aCertificate, aLeave, anEntry, aPosting, aTeacher } from "#tests/support/facts"
import { pack14, packsInIndividualMode } from "#tests/support/packs"
import { standingOn } from "#tests/support/standing"
import { civilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { cycleKnownOn } from "~/domain/hours/cycle"
import { hoursChangeNextOn } from "~/domain/hours/next-change"
import type { PolicyPack } from "~/domain/policy/pack"

const AWAY = aTeacher({ postings: [aPosting({ endsOn: "2019-06-30" })] })

function nextOn(asOf: string, facts: TeacherFacts, pack: PolicyPack = pack14()) {
  const cycle = cycleKnownOn({ pack, certificates: facts.certificates, asOf: civilDate(asOf) })
  const standing = cycle && standingOn(asOf, facts, { pack })
  return hoursChangeNextOn({ facts, pack, asOf: civilDate(asOf), cycle, standing })
}

describe("an hours verdict can change next", () => {
  test.each([
    ["2023-05-10", "2023-05-31"],
    ["2023-05-30", "2023-05-31"],
    ["2023-05-31", "2023-06-30"],
    ["2023-12-30", "2023-12-31"],
    ["2023-12-31", "2024-01-01"],
    ["2025-12-31", "2026-01-01"],
  ])("of who is in post, on %s: when a month of duty is full, or a year begins: %s", (asOf, next) => {
    expect(nextOn(asOf, aTeacher())).toBe(next)
  })

  test("before duty begins, only once its first whole month is full", () => {
    const facts = aTeacher({ teachingSince: "2022-03-01", postings: [aPosting({ startsOn: "2022-03-01" })] })
    expect([nextOn("2023-01-15", facts), nextOn("2022-03-05", facts)]).toEqual(["2023-03-31", "2023-01-01"])
    const midMonth = aTeacher({ postings: [aPosting({ startsOn: "2023-03-02" })] })
    expect(nextOn("2023-03-10", midMonth)).toBe("2023-04-30")
  })

  test("of a leaver only when a year begins", () => {
    const facts = aTeacher({ postings: [aPosting({ endsOn: "2023-05-15" })] })
    expect(nextOn("2023-05-16", facts)).toBe("2024-01-01")
  })

  test.each([
    ["a posting begins", { ...AWAY, postings: [aPosting({ startsOn: "2023-02-10" })] }, "2023-02-10"],
    ["the day after a posting ends", { ...AWAY, postings: [aPosting({ endsOn: "2023-01-20" })] }, "2023-01-21"],
    ["the day after it ends today", { ...AWAY, postings: [aPosting({ endsOn: "2023-01-15" })] }, "2023-01-16"],
    ["an entry ends", { ...AWAY, hours: [anEntry({ endsOn: "2023-03-10" })] }, "2023-03-10"],
    ["an entry leaves the rolling window", { ...AWAY, hours: [anEntry({ endsOn: "2018-02-10" })] }, "2023-02-10"],
    ["从教起始年月 comes", { ...AWAY, teachingSince: civilDate("2023-02-01") }, "2023-02-01"],
    ["a leave begins: not then, for only a full month matters", { ...AWAY, leaves: [aLeave({ startsOn: "2023-02-10" })] }, "2024-01-01"],
    ["nothing is ahead", AWAY, "2024-01-01"],
  ])("when %s", (_, facts, next) => {
    expect(nextOn("2023-01-15", facts)).toBe(next)
  })

  test("when its pack ends", () => {
    expect(nextOn("2023-01-15", AWAY, { ...pack14(), inForceUntil: civilDate("2023-01-31") })).toBe("2023-02-01")
    expect(nextOn("2023-01-15", AWAY, { ...pack14(), inForceUntil: null })).toBe("2024-01-01")
  })

  test("in individual mode, when a registration begins, its certificate is issued, or the cycle ends", () => {
    const pack = packsInIndividualMode()[0] ?? pack14()
    const by = (certificate: Parameters<typeof aCertificate>[0]) =>
      nextOn("2023-01-15", { ...AWAY, certificates: [aCertificate(certificate)] }, pack)
    expect([
      by({ firstRegisteredOn: "2023-02-01" }),
      by({ registeredUntil: "2028-02-29" }),
      by({ issuedOn: "2023-02-02" }),
      by({ firstRegisteredOn: "2018-03-01" }),
      by({}),
    ]).toEqual(["2023-02-01", "2023-03-01", "2023-02-02", "2023-03-01", "2024-01-01"])
    const inFixedMode = { ...AWAY, certificates: [aCertificate({ firstRegisteredOn: "2023-02-01" })] }
    expect(nextOn("2023-01-15", inFixedMode)).toBe("2024-01-01")
  })
})
