/** Registrations for tests: examples, and made-up people for properties. */
import fc from "fast-check"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { APPRAISAL_RESULTS } from "~/domain/codes"
import type { HoursEntry, TeacherFacts } from "~/domain/facts"
import type { KnownRegistration } from "~/domain/registration/known"
import { dateBetween, entryLists } from "./arbitraries"
import { aCertificate, anAppraisal, anEntry, aPosting, appraisalsOf, aSanction, aTeacher } from "./facts"

/** 2019-07-01 to 2024-06-30, still running, with every hour and no bad year. */
export function registrationSituation(given: Partial<KnownRegistration> = {}): KnownRegistration {
  const window = { startsOn: civilDate("2019-07-01"), endsOn: civilDate("2024-06-30") }
  return {
    window,
    years: [2020, 2021, 2022, 2023],
    hours: { period: window, requiredHours: 360, hours: 360, counted: [] },
    isRunning: true,
    failedInARow: 0,
    ...given,
  }
}

/** Entries of 90 hours each, one a year in the window that ends on 2024-06-30; four are 360. */
export const FOUR_ENTRIES: readonly HoursEntry[] = [2020, 2021, 2022, 2023].map((year) => anEntry({ endsOn: `${year}-05-20`, hours: 90 }))

/** On the establishment of a public school, registered until 2024-06-30, with all that the registration asks. */
export function aRegisteredTeacher(given: Parameters<typeof aTeacher>[0] = {}): TeacherFacts {
  return aTeacher({
    certificates: [aCertificate({ registeredUntil: "2024-06-30" })],
    appraisals: appraisalsOf({ from: 2015, to: 2023 }),
    hours: FOUR_ENTRIES,
    ...given,
  })
}

const dates = dateBetween("2014-01-01", "2028-12-31")

export const registeredTeachers: fc.Arbitrary<TeacherFacts> = fc
  .record({
    teachingSince: fc.option(dates, { freq: 6 }),
    isEstablished: fc.constantFrom(true, true, true, false, null),
    postings: fc.array(
      fc
        .record({
          startsOn: dates,
          last: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 2 }),
          schoolOwnership: fc.constantFrom("public" as const, "public" as const, "private" as const, null),
        })
        .map(({ startsOn, last, schoolOwnership }) =>
          aPosting({
            startsOn,
            endsOn: last === null ? null : addDays(startsOn, last),
            schoolOwnership,
            evidence: { sheet: "任教履历", key: `${startsOn}|${last}|${schoolOwnership}`, label: "" },
          }),
        ),
      { maxLength: 3 },
    ),
    certificates: fc.array(
      fc.record({ issuedOn: dates, registeredUntil: fc.option(dates, { freq: 6 }) }).map((each) => aCertificate(each)),
      { maxLength: 2 },
    ),
    appraisals: fc
      .uniqueArray(fc.integer({ min: 2012, max: 2028 }), { minLength: 10, maxLength: 17 })
      .chain((years) =>
        fc.tuple(
          ...years.map((year) =>
            fc
              .constantFrom("competent" as const, "competent" as const, "excellent" as const, ...APPRAISAL_RESULTS)
              .map((result) => anAppraisal({ year, result })),
          ),
        ),
      ),
    ethicsRecords: fc.array(
      dates.map((occurredOn) => aSanction({ occurredOn })),
      { maxLength: 1 },
    ),
    hours: entryLists,
  })
  .map(aTeacher)
