import { expect, test } from "vitest"
import { aRotation, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Rotation } from "~/domain/facts"
import { rotationsKnownOn } from "~/domain/rotation/counted"
import { summaryOf } from "~/domain/rotation-credit/summary"

const past = aRotation({ startsOn: "2020-09-01", endsOn: "2021-08-31" })
const short = aRotation({ startsOn: "2022-03-01", endsOn: "2022-08-31" })
const running = aRotation({ startsOn: "2023-09-01" })
const within = aRotation({ startsOn: "2023-09-01", hostSchoolCode: "2150000001" })

test.each<[string, Rotation[], string, object]>([
  ["one that counts", [past, short, running], "met", { count: 1, startsOn: "2020-09-01" }],
  ["two", [past, aRotation({ startsOn: "2021-09-01" })], "met", { count: 2, startsOn: "2021-09-01" }],
  ["one that runs", [short, running], "running", { months: 5, required: 12, countsOn: "2024-08-31" }],
  ["short ones", [short, aRotation({ startsOn: "2021-03-01", endsOn: "2021-05-31" })], "too_short", { months: 6, required: 12 }],
  ["one within the school", [within], "none", { required: 12 }],
  ["none", [], "none", { required: 12 }],
])("of %s", (_, rotations, key, values) => {
  const known = rotationsKnownOn({ facts: aTeacher({ rotations }), asOf: civilDate("2024-01-31") })
  expect(summaryOf({ known, pack: pack14() })).toEqual({ key: `rotation_credit.summary.${key}`, values })
})
