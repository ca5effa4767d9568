import { expect, test } from "vitest"
import { aCertificate, anAppraisal, anEntry, aPosting, aTeacher, aTitle } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { PORTFOLIO_PARTS, type PortfolioPart } from "~/domain/indicators/plan"
import { hasPortfolio } from "~/domain/indicators/tallied/portfolio"

const whole = aTeacher({
  teachingSince: "2010-09-01",
  postings: [aPosting({ startsOn: "2010-09-01" })],
  certificates: [aCertificate({ issuedOn: "2011-07-01" })],
  titles: [aTitle({ grantedOn: "2012-06-30" })],
  appraisals: [anAppraisal({ year: 2012 })],
  hours: [anEntry({ endsOn: "2013-05-20" })],
})
const has = (part: PortfolioPart, day: string, facts = whole) => hasPortfolio({ facts, parts: [part], asOf: civilDate(day) })

test.each([
  ["teaching_since", "2010-08-31", "2010-09-01"],
  ["posting", "2010-08-31", "2010-09-01"],
  ["certificate", "2011-06-30", "2011-07-01"],
  ["title", "2012-06-29", "2012-06-30"],
  ["appraisal", "2012-12-31", "2013-01-01"],
  ["hours", "2013-05-19", "2013-05-20"],
] as const)("%s is there from its day on", (part, before, from) => {
  expect(has(part, before)).toBe(false)
  expect(has(part, from)).toBe(true)
})

test("education has no day: it is there if it is recorded", () => {
  expect(has("education", "2000-01-01")).toBe(true)
  expect(has("education", "2020-01-01", { ...whole, education: null })).toBe(false)
})

test("a portfolio is whole with every part that is asked for, and with any if none is", () => {
  expect(hasPortfolio({ facts: whole, parts: PORTFOLIO_PARTS, asOf: civilDate("2013-05-20") })).toBe(true)
  expect(hasPortfolio({ facts: { ...whole, titles: [] }, parts: PORTFOLIO_PARTS, asOf: civilDate("2013-05-20") })).toBe(false)
  expect(hasPortfolio({ facts: aTeacher({ postings: [] }), parts: [], asOf: civilDate("2013-05-20") })).toBe(true)
})
