import { expect, test } from "vitest"
import { aCertificate, aPosting, aTeacher } from "#tests/support/facts"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { isAtKindergarten, kindergartenMarks, yearSoFar } from "~/domain/indicators/tallied/kindergarten"
import { markOf, shareMarks } from "~/domain/indicators/tallied/marks"

const asOf = civilDate("2024-06-30")
const at = (postKind: "teacher" | "general_service" | null) => [aPosting({ schoolKind: "kindergarten", postKind })]
const marks = (facts: ReturnType<typeof aTeacher>, wasTrained = false, on = asOf) =>
  kindergartenMarks({ facts, packs, asOf: on, wasTrained: () => wasTrained })

test("certified and trained are told of the same people", () => {
  const certified = aTeacher({ postings: at("teacher"), certificates: [aCertificate()] })
  expect(marks(certified)).toBe(shareMarks("kindergarten_certified", true) | shareMarks("kindergarten_trained", false))
  expect(marks(aTeacher({ postings: at("teacher") }), true)).toBe(
    shareMarks("kindergarten_certified", false) | shareMarks("kindergarten_trained", true),
  )
})

test("who is elsewhere, or of another kind of post, counts nowhere; of whom the kind is not recorded nobody knows", () => {
  expect(marks(aTeacher())).toBe(0)
  expect(marks(aTeacher({ postings: at("general_service") }))).toBe(0)
  const unknown = markOf("kindergarten_certified", "unknown") | markOf("kindergarten_trained", "unknown")
  expect(marks(aTeacher({ postings: at(null) }))).toBe(unknown)
  expect(marks(aTeacher({ postings: at("teacher") }), true, civilDate("2020-12-31"))).toBe(unknown)
})

test("she is at a kindergarten on the last day of her posting, not after it; the year begins on its first day", () => {
  const facts = { postings: [aPosting({ schoolKind: "kindergarten", endsOn: "2024-06-30" })] }
  expect(isAtKindergarten(facts, asOf)).toBe(true)
  expect(isAtKindergarten(facts, civilDate("2024-07-01"))).toBe(false)
  expect(yearSoFar(asOf)).toEqual({ startsOn: "2024-01-01", endsOn: "2024-06-30" })
})
