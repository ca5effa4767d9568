import { describe, expect, test } from "vitest"
import { aLeave, aRotation, aStudioMembership, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { LEAVE_KINDS } from "~/domain/codes"
import { exemptionOn } from "~/domain/rotation/exemption"

const on = (asOf: string, given: Parameters<typeof aTeacher>[0]) =>
  exemptionOn({ facts: aTeacher(given), pack: pack14(), asOf: civilDate(asOf) })

describe("exempt by age, from the birthday", () => {
  test.each([
    ["female", "1974-05-20", "2024-05-19", null],
    ["female", "1974-05-20", "2024-05-20", 50],
    ["male", "1969-05-20", "2024-05-19", null],
    ["male", "1969-05-20", "2024-05-20", 55],
    ["male", "1972-02-29", "2027-02-27", null],
    ["male", "1972-02-29", "2027-02-28", 55],
  ] as const)("%s, born %s, on %s: %s", (sex, bornOn, asOf, age) => {
    const exemption = on(asOf, { sex, bornOn })
    expect(exemption?.code === "age" ? exemption.age : exemption).toBe(age)
  })
})

describe("exempt on leave", () => {
  test("for maternity or sickness only", () => {
    expect(LEAVE_KINDS.filter((kind) => on("2022-06-01", { leaves: [aLeave({ kind })] }) !== null)).toEqual(["maternity", "sick"])
  })

  test.each([
    ["2022-01-31", false],
    ["2022-02-01", true],
    ["2022-05-31", true],
    ["2022-06-01", false],
  ])("from its first day to its last: on %s %s", (asOf, exempt) => {
    expect(on(asOf, { leaves: [aLeave({ startsOn: "2022-02-01", endsOn: "2022-05-31" })] }) !== null).toBe(exempt)
  })

  test("of two leaves the one of the first key is told, whatever their order", () => {
    const leave = (kind: "maternity" | "sick", key: string) => aLeave({ kind, evidence: { sheet: "请假", key, label: "" } })
    const leaves = [leave("sick", "b"), leave("maternity", "a")]
    expect(on("2022-06-01", { leaves })).toMatchObject({ leaveKind: "maternity" })
    expect(on("2022-06-01", { leaves: leaves.toReversed() })).toMatchObject({ leaveKind: "maternity" })
  })
})

describe("exempt in rotation", () => {
  test.each([
    ["2021-08-31", false],
    ["2021-09-01", true],
    ["2022-08-31", true],
    ["2022-09-01", false],
  ])("from its first day to its last: on %s %s", (asOf, exempt) => {
    expect(on(asOf, { rotations: [aRotation({ startsOn: "2021-09-01", endsOn: "2022-08-31" })] }) !== null).toBe(exempt)
  })

  test("whatever is recorded of it", () => {
    expect(on("2022-01-01", { rotations: [aRotation({ hostSchoolCode: "2150000001" })] })).toMatchObject({ code: "in_rotation" })
  })
})

test("rotation is told before leave, and leave before age", () => {
  const old = { bornOn: "1960-01-01" }
  const leaves = [aLeave()]
  expect(on("2022-06-01", { ...old, leaves, rotations: [aRotation()] })).toMatchObject({ code: "in_rotation", since: "2019-09-01" })
  expect(on("2022-06-01", { ...old, leaves })).toMatchObject({ code: "on_leave", leaveKind: "sick" })
  expect(on("2022-06-01", old)).toMatchObject({ code: "age", age: 62, exemptFrom: 50, evidence: [{ sheet: "教师基本信息" }] })
})

test("leading a studio exempts nobody", () => {
  expect(on("2024-01-01", { studioMemberships: [aStudioMembership()] })).toBeNull()
})
