import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { certificateKey, duplicateFindings, isSameEntry, type StatedTraining } from "~/domain/claims/duplicates"

const BASE: StatedTraining = {
  teacherId: 1,
  trainingYear: 2026,
  projectName: "暑期骨干研修",
  organiser: "某师范大学",
  startsOn: civilDate("2026-07-06"),
  endsOn: civilDate("2026-07-10"),
  hoursTenths: 400,
  certificateNo: "PX-2026-01",
  sha256s: ["aa"],
}
/** another training of the same person that has nothing in common with the first */
const OTHER: StatedTraining = {
  ...BASE,
  projectName: "信息技术提升",
  organiser: "另一所大学",
  startsOn: civilDate("2026-03-02"),
  endsOn: civilDate("2026-03-06"),
  hoursTenths: 300,
  certificateNo: "XX-9",
  sha256s: ["bb"],
}
const found = (change: Partial<StatedTraining>, to: Partial<StatedTraining> = {}) =>
  duplicateFindings({ ...BASE, ...to }, { ...OTHER, ...change }).map(({ kind, sureness }) => `${kind} ${sureness}`)

describe("one person's two statements", () => {
  test("with nothing in common are no duplicates", () => {
    expect(found({})).toEqual([])
    expect(found({ certificateNo: null }, { certificateNo: null })).toEqual([])
  })

  test("of one project in one training year are, however it is typed: certain on the same days, likely on others", () => {
    expect(found({ projectName: " 暑期 骨干研修" })).toEqual(["project likely"])
    expect(found({ projectName: "暑期骨干研修", endsOn: BASE.endsOn, startsOn: null })).toEqual(["project certain"])
    expect(found({ projectName: "暑期骨干研修", trainingYear: 2025 })).toEqual([])
  })

  test("with one certificate are: certain from one organiser, likely from two", () => {
    expect(found({ certificateNo: "px-2026-01 " })).toEqual(["certificate likely"])
    expect(found({ certificateNo: "ＰＸ-2026-01", organiser: BASE.organiser })).toEqual(["certificate certain"])
  })

  test("with the same days and hours may be; with the same file probably are", () => {
    expect(found({ startsOn: BASE.startsOn, endsOn: BASE.endsOn, hoursTenths: 400 })).toEqual(["dates_hours possible"])
    expect(found({ startsOn: BASE.startsOn, endsOn: BASE.endsOn, hoursTenths: 399 })).toEqual([])
    expect(found({ sha256s: ["cc", "aa"] })).toEqual(["file likely"])
  })
})

describe("two people's statements", () => {
  test("of the same course are none; the same file or certificate is", () => {
    expect(found({ ...BASE, teacherId: 2, certificateNo: "PX-2026-02", sha256s: ["bb"] })).toEqual([])
    expect(found({ teacherId: 2, sha256s: ["aa"] })).toEqual(["file certain"])
    expect(found({ teacherId: 2, certificateNo: BASE.certificateNo, organiser: BASE.organiser })).toEqual(["certificate certain"])
  })
})

describe("whatever is stated", () => {
  const few = (...texts: string[]) => fc.constantFrom(...texts)
  const training: fc.Arbitrary<StatedTraining> = fc.record({
    teacherId: fc.integer({ min: 1, max: 2 }),
    trainingYear: fc.integer({ min: 2025, max: 2026 }),
    projectName: few("甲", "乙", " 甲", ""),
    organiser: fc.option(few("大学", "学院")),
    startsOn: fc.option(few("2026-07-01", "2026-07-02").map(civilDate)),
    endsOn: few("2026-07-03", "2026-07-04").map(civilDate),
    hoursTenths: fc.integer({ min: 1, max: 2 }),
    certificateNo: fc.option(few("1", "2", "１", " ")),
    sha256s: fc.uniqueArray(few("aa", "bb", "cc"), { maxLength: 2 }),
  })

  test("is a duplicate of the other exactly where the other is one of it", () => {
    fc.assert(
      fc.property(training, training, (a, b) => {
        expect(duplicateFindings(b, a)).toEqual(duplicateFindings(a, b))
        expect(isSameEntry(b, a)).toBe(isSameEntry(a, b))
      }),
    )
  })

  test("different people's different files with different certificates are never flagged", () => {
    fc.assert(
      fc.property(training, training, (a, b) => {
        const apart = {
          ...b,
          teacherId: a.teacherId + 1,
          sha256s: b.sha256s.filter((one) => !a.sha256s.includes(one)),
          certificateNo: "own",
        }
        expect(duplicateFindings(a, apart)).toEqual([])
      }),
    )
  })
})

test("an entry of the ledger is the same training of the same person with the same last day", () => {
  expect(isSameEntry(BASE, { ...BASE, projectName: "暑期骨干 研修", hoursTenths: 1, sha256s: [] })).toBe(true)
  expect(isSameEntry(BASE, { ...BASE, endsOn: civilDate("2026-07-11") })).toBe(false)
  expect(isSameEntry(BASE, { ...BASE, teacherId: 2 })).toBe(false)
})

test("certificate numbers are compared without width, case and blanks", () => {
  expect(certificateKey(" ｐｘ-01 2")).toBe("PX-012")
})
