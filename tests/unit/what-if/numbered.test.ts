import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Hypothesis } from "~/domain/what-if/hypothesis"
import { numberedInOrder, ofKind } from "~/domain/what-if/numbered"

const term = (startsOn: string): Hypothesis => ({ kind: "class_adviser", startsOn: civilDate(startsOn), endsOn: null })
const education: Hypothesis = { kind: "education", education: "master" }

test("suppositions keep their place in the list and come in the same order whatever it is", () => {
  const one = numberedInOrder([term("2025-09-01"), education, term("2024-09-01")])
  const other = numberedInOrder([term("2024-09-01"), term("2025-09-01"), education])
  expect(one.map(({ hypothesis }) => hypothesis)).toEqual(other.map(({ hypothesis }) => hypothesis))
  expect(one.map(({ at }) => at)).toEqual([1, 2, 0])
})

test("of one kind come those that begin first, first", () => {
  const terms = ofKind(numberedInOrder([term("2025-09-01"), education, term("2024-09-01")]), "class_adviser")
  expect(terms.map(({ at, hypothesis }) => [at, hypothesis.startsOn])).toEqual([
    [2, "2024-09-01"],
    [0, "2025-09-01"],
  ])
})
