import { describe, expect, test } from "vitest"
import { aCertificate } from "#tests/support/facts"
import { pack14, packsInIndividualMode } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Certificate } from "~/domain/facts"
import { cycleKnownOn, fixedCycleOf, registrationDates } from "~/domain/hours/cycle"
import type { PolicyPack } from "~/domain/policy/pack"

const individual = packsInIndividualMode()[0] as PolicyPack
const startOn = (asOf: string, certificates: readonly Certificate[]) =>
  cycleKnownOn({ pack: individual, certificates, asOf: civilDate(asOf) })?.startsOn

test("in fixed mode certificates do not matter", () => {
  const certificates = [aCertificate({ firstRegisteredOn: "2022-07-01" })]
  expect(cycleKnownOn({ pack: pack14(), certificates, asOf: civilDate("2023-01-01") })).toEqual({
    startsOn: "2021-01-01",
    endsOn: "2025-12-31",
  })
  expect(fixedCycleOf({ pack: pack14(), on: civilDate("2020-12-31") })).toEqual({ startsOn: "2016-01-01", endsOn: "2020-12-31" })
})

describe("in individual mode", () => {
  test("a certificate registers from its first registration, and from five years before its registration ends", () => {
    expect(
      registrationDates({ certificate: aCertificate({ firstRegisteredOn: "2017-07-01", registeredUntil: "2027-06-30" }), years: 5 }),
    ).toEqual(["2017-07-01", "2022-07-01"])
    expect(registrationDates({ certificate: aCertificate({ registeredUntil: "2025-02-28" }), years: 5 })).toEqual(["2020-03-01"])
    expect(registrationDates({ certificate: aCertificate(), years: 5 })).toEqual([])
  })

  test("the last registration by the day counts, of certificates issued by then", () => {
    const old = aCertificate({ firstRegisteredOn: "2016-07-01", registeredUntil: "2024-06-30" })
    const other = aCertificate({ issuedOn: "2021-10-01", firstRegisteredOn: "2021-09-01" })
    expect(startOn("2019-06-30", [old, other])).toBe("2016-07-01")
    expect(startOn("2019-07-01", [old, other])).toBe("2019-07-01")
    expect(startOn("2021-09-30", [other, old])).toBe("2019-07-01")
    expect(startOn("2021-10-01", [other, old])).toBe("2021-09-01")
  })

  test("no cycle is known before the first registration or once the last has lapsed", () => {
    const certificates = [aCertificate({ firstRegisteredOn: "2017-07-01" })]
    expect([startOn("2017-06-30", certificates), startOn("2022-07-01", certificates)]).toEqual([undefined, undefined])
    expect(fixedCycleOf({ pack: individual, on: civilDate("2020-12-31") })).toBeNull()
  })
})
