import { expect, test } from "vitest"
import { aCertificate } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { supposeRegistration } from "~/domain/what-if/certificates"

const numbered = (no: string, dates: Parameters<typeof aCertificate>[0]) =>
  aCertificate({ ...dates, evidence: { sheet: "教师资格", key: `T00001|${no}`, label: no } })
const registration = (until: string, conclusion: "passed" | null = "passed") =>
  ({ at: 1, hypothesis: { kind: "registration", registeredUntil: civilDate(until), conclusion } }) as const
const untilOf = (recorded: Parameters<typeof supposeRegistration>[0]["recorded"], until = "2031-06-30") =>
  supposeRegistration({ recorded, supposed: registration(until) }).certificates.map(({ evidence, registeredUntil }) => [
    evidence.key,
    registeredUntil,
  ])

test("the certificate that is registered longest is registered anew", () => {
  const [shorter, longer] = [numbered("A", { registeredUntil: "2020-06-30" }), numbered("B", { registeredUntil: "2026-06-30" })]
  expect(untilOf([longer, shorter])).toEqual([
    ["T00001|A", "2020-06-30"],
    ["T00001|B|what-if", "2031-06-30"],
  ])
})

test("without a registration, the one issued last; of those issued together, the last number", () => {
  expect(untilOf([numbered("B", { issuedOn: "2010-01-01" }), numbered("A", { issuedOn: "2012-01-01" })])[1]?.[0]).toBe("T00001|A|what-if")
  expect(untilOf([numbered("A", {}), numbered("B", {})])[1]?.[0]).toBe("T00001|B|what-if")
})

test("a conclusion that is not said stays as it is", () => {
  const { certificates } = supposeRegistration({
    recorded: [aCertificate({ conclusion: "deferred" })],
    supposed: registration("2031-06-30", null),
  })
  expect(certificates[0]?.conclusion).toBe("deferred")
})

test("without a certificate there is nothing to register, and none is registered until before it was issued", () => {
  expect(supposeRegistration({ recorded: [], supposed: registration("2031-06-30") }).faults).toEqual([
    { at: 1, code: "no_certificate", field: null, values: {} },
  ])
  const recorded = [aCertificate({ issuedOn: "2015-07-01" })]
  expect(supposeRegistration({ recorded, supposed: registration("2015-07-01") }).faults).toEqual([])
  expect(supposeRegistration({ recorded, supposed: registration("2015-06-30") }).faults).toMatchObject([
    { code: "dates_out_of_order", field: "registeredUntil" },
  ])
})

test("with nothing supposed the list is the very same", () => {
  const recorded = [aCertificate()]
  expect(supposeRegistration({ recorded, supposed: undefined }).certificates).toBe(recorded)
})
