/** Vocational teachers for tests: examples, and made-up ones for properties. */
import fc from "fast-check"
import { addDays } from "~/domain/calendar/civil-date"
import { DUAL_QUALIFIED_LEVELS } from "~/domain/codes"
import type { EnterprisePracticeStay, TeacherFacts } from "~/domain/facts"
import { dateBetween } from "./arbitraries"
import { aCertificate, aDualQualification, aPosting, aSanction, aSkillCertificate, aStay, aTeacher } from "./facts"

/** A specialised-course teacher in post at a vocational school since 2010-09-01; else as `aTeacher`. */
export function aVocationalTeacher(given: Parameters<typeof aTeacher>[0] = {}): TeacherFacts {
  const postings = [aPosting({ schoolKind: "vocational", schoolCode: "3650000001" })]
  return aTeacher({ stage: "vocational", isSpecialised: true, postings, ...given })
}

const dates = dateBetween("2014-01-01", "2028-12-31")

/** Stays of up to 400 days, some open, some with more days attested than they last. */
export const stays: fc.Arbitrary<EnterprisePracticeStay> = fc
  .record({ startsOn: dates, last: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 6 }), days: fc.integer({ min: 1, max: 300 }) })
  .map(({ startsOn, last, days }) => aStay({ startsOn, endsOn: last === null ? null : addDays(startsOn, last), days }))

const postings = fc
  .record({ startsOn: dates, last: fc.option(fc.integer({ min: 0, max: 3000 })), schoolKind: fc.constantFrom("vocational", "primary") })
  .map(({ startsOn, last, schoolKind }) =>
    aPosting({
      startsOn,
      endsOn: last === null ? null : addDays(startsOn, last),
      schoolKind: schoolKind as "vocational" | "primary",
      evidence: { sheet: "任教履历", key: `${startsOn}|${last}|${schoolKind}`, label: "" },
    }),
  )

/** People at vocational schools and others, with everything that the vocational rules look at. */
export const vocationalTeachers: fc.Arbitrary<TeacherFacts> = fc
  .record({
    isSpecialised: fc.constantFrom(true, true, true, false, null),
    postings: fc.oneof(
      { arbitrary: fc.constant([aPosting({ schoolKind: "vocational" })]), weight: 3 },
      { arbitrary: fc.array(postings, { maxLength: 3 }), weight: 1 },
    ),
    enterprisePractice: fc.array(stays, { maxLength: 5 }),
    certificates: fc.array(
      fc.record({ issuedOn: dates, registeredUntil: fc.option(dates) }).map((each) => aCertificate(each)),
      { maxLength: 2 },
    ),
    skillCertificates: fc.array(
      dates.map((issuedOn) => aSkillCertificate({ issuedOn })),
      { maxLength: 2 },
    ),
    ethicsRecords: fc.array(
      dates.map((occurredOn) => aSanction({ occurredOn })),
      { maxLength: 1 },
    ),
    dualQualifications: fc.array(
      fc
        .record({
          certifiedOn: dates,
          last: fc.option(fc.integer({ min: 0, max: 2500 })),
          level: fc.constantFrom(...DUAL_QUALIFIED_LEVELS),
        })
        .map(({ certifiedOn, last, level }) =>
          aDualQualification({ certifiedOn, level, validUntil: last === null ? null : addDays(certifiedOn, last) }),
        ),
      { maxLength: 3 },
    ),
  })
  .map(aTeacher)

/** The same facts in the opposite order. */
export function reversed(facts: TeacherFacts): TeacherFacts {
  return {
    ...facts,
    postings: facts.postings.toReversed(),
    enterprisePractice: facts.enterprisePractice.toReversed(),
    certificates: facts.certificates.toReversed(),
    skillCertificates: facts.skillCertificates.toReversed(),
    ethicsRecords: facts.ethicsRecords.toReversed(),
    dualQualifications: facts.dualQualifications.toReversed(),
    appraisals: facts.appraisals.toReversed(),
    hours: facts.hours.toReversed(),
  }
}

/** The facts without those that begin after `asOf`. */
export function factsBegunBy(facts: TeacherFacts, asOf: string): TeacherFacts {
  return {
    ...facts,
    postings: facts.postings.filter(({ startsOn }) => startsOn <= asOf),
    enterprisePractice: facts.enterprisePractice.filter(({ startsOn }) => startsOn <= asOf),
    certificates: facts.certificates.filter(({ issuedOn }) => issuedOn <= asOf),
    skillCertificates: facts.skillCertificates.filter(({ issuedOn }) => issuedOn <= asOf),
    ethicsRecords: facts.ethicsRecords.filter(({ occurredOn }) => occurredOn <= asOf),
    dualQualifications: facts.dualQualifications.filter(({ certifiedOn }) => certifiedOn <= asOf),
    appraisals: facts.appraisals.filter(({ year }) => year < Number(asOf.slice(0, 4))),
    hours: facts.hours.filter(({ endsOn }) => endsOn <= asOf),
  }
}
