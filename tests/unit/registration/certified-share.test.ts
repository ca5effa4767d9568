import { describe, expect, test } from "vitest"
import { aCertificate, aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting, TeacherFacts } from "~/domain/facts"
import { kindergartenCertifiedShare } from "~/domain/registration/certified-share"

const share = (people: readonly TeacherFacts[], asOf = "2024-03-01") =>
  kindergartenCertifiedShare({ people, pack: pack14(), asOf: civilDate(asOf) })
const at = (postKind: Posting["postKind"], given: Parameters<typeof aPosting>[0] = {}) =>
  aPosting({ schoolKind: "kindergarten", postKind, ...given })
const person = (teacherNo: string, postings: readonly Posting[], registeredUntil?: string | null) =>
  aTeacher({ teacherNo, postings, certificates: registeredUntil === undefined ? [] : [aCertificate({ registeredUntil })] })

describe("clause registration.kindergarten-posts", () => {
  test("teachers, principals and vice-principals in post, public and private, by their valid certificates", () => {
    const people = [
      person("T1", [at("teacher")], null),
      person("T2", [at("principal", { schoolOwnership: "private" })], "2024-03-01"),
      person("T4", [at("vice_principal")]),
      person("T3", [at("teacher")], "2024-02-29"),
    ]
    expect(share(people)).toMatchObject({ numerator: 2, denominator: 4, percent: 50, uncertified: ["T3", "T4"], unknown: 0 })
  })

  test.each([
    ["administration", [at("administration")]],
    ["teaching support", [at("teaching_support")]],
    ["a leaver", [at("teacher", { endsOn: "2024-02-29" })]],
    ["who is yet to come", [at("teacher", { startsOn: "2024-03-02" })]],
    ["a primary teacher", [aPosting()]],
  ])("does not count %s", (_, postings) => {
    expect(share([person("T1", postings)])).toMatchObject({ denominator: 0, percent: null, uncertified: [], unknown: 0 })
  })

  test("tells apart those whose post is not recorded", () => {
    expect(share([person("T1", [at(null)]), person("T2", [at("teacher")], null)])).toMatchObject({
      denominator: 1,
      percent: 100,
      unknown: 1,
    })
    expect(share([person("T1", [at(null), at("teacher", { startsOn: "2012-09-01" })])])).toMatchObject({ denominator: 1, unknown: 0 })
  })

  test("a certificate of tomorrow is none", () => {
    const tomorrow = aTeacher({ postings: [at("teacher")], certificates: [aCertificate({ issuedOn: "2024-03-02" })] })
    expect(share([tomorrow]).numerator).toBe(0)
    expect(share([tomorrow], "2024-03-02").numerator).toBe(1)
  })

  test("nobody at all gives no percent, and the clause is the district's own", () => {
    expect(share([])).toMatchObject({ numerator: 0, denominator: 0, percent: null, clause: { local: true } })
  })
})
