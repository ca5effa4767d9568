import { expect, test } from "vitest"
import { aPerson } from "#tests/support/district-facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { personRow, teacherNoOf, thingRow } from "~/domain/indicators/evidence-row"

test("a person's row carries her number, name and place", () => {
  expect(personRow(aPerson({ no: "T00007", subject: "数学" }), { on: civilDate("2022-01-01"), endsOn: null })).toEqual({
    key: "T00007",
    label: "教师T00007",
    kind: "person",
    schoolCode: "2150000001",
    stage: "primary",
    subject: "数学",
    on: "2022-01-01",
    endsOn: null,
    counts: true,
  })
})

test("a thing has no stage and no subject", () => {
  const row = thingRow({ key: "KC001", label: "课程", kind: "course", schoolCode: null, on: null, endsOn: null })
  expect(row).toMatchObject({ stage: null, subject: null, counts: true })
})

test("facts about people are told apart by the person's number", () => {
  expect(teacherNoOf({ person: aPerson({ no: "T00007" }) })).toBe("T00007")
})
