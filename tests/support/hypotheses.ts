/** Made-up suppositions for property tests: on days around the packs, so that overlaps, repeats and facts ahead of the day are common. */
import fc from "fast-check"
import { addDays, yearOf } from "~/domain/calendar/civil-date"
import {
  APPRAISAL_RESULTS,
  DELIVERIES,
  DESIGNATION_LEVELS,
  DUAL_QUALIFIED_LEVELS,
  EDUCATIONS,
  POST_KINDS,
  REGISTRATION_CONCLUSIONS,
  ROTATION_KINDS,
  STUDIO_ROLES,
  TIER_AWARDS,
  TITLES,
  TRAINING_LEVELS,
  TRAINING_TOPICS,
} from "~/domain/codes"
import type { TeacherFacts } from "~/domain/facts"
import type { Hypothesis, SupposedSchool } from "~/domain/what-if/hypothesis"
import { suppose } from "~/domain/what-if/suppose"
import { SUPPOSED_NAMES, supposedCourse } from "~/domain/what-if/supposed-names"
import { dateBetween } from "./arbitraries"

export const aSchool = (given: Partial<SupposedSchool> = {}): SupposedSchool => ({
  code: "2150000009",
  name: "假设小学",
  kind: "primary",
  ownership: "public",
  settlement: "rural",
  isWeak: false,
  ...given,
})

const days = dateBetween("2014-01-01", "2028-12-31")
const laterOrOpen = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 3 })
const stretches = fc
  .record({ startsOn: days, length: laterOrOpen(900) })
  .map(({ startsOn, length }) => ({ startsOn, endsOn: length === null ? null : addDays(startsOn, length) }))
const code = <T>(codes: readonly T[]) => fc.constantFrom(...codes)
const flag = fc.option(fc.boolean())

/** Any one supposition; postings and rotations to one of the schools. */
export function hypothesesAbout(schools: readonly SupposedSchool[]): fc.Arbitrary<Hypothesis> {
  const school = fc.constantFrom(...schools)
  return fc.oneof(
    fc
      .record({ endsOn: days, tenths: fc.integer({ min: 1, max: 1500 }), level: code(TRAINING_LEVELS), delivery: code(DELIVERIES) })
      .chain(({ endsOn, tenths, ...entry }) =>
        fc.record({ topic: fc.option(code(TRAINING_TOPICS)), named: fc.boolean() }).map(
          ({ topic, named }): Hypothesis => ({
            kind: "hours",
            ...entry,
            topic,
            endsOn,
            tenthsOfHour: tenths,
            trainingYear: yearOf(endsOn),
            projectName: named ? "国培计划" : supposedCourse({ endsOn, hours: tenths / 10 }),
          }),
        ),
      ),
    fc
      .record({ stretch: stretches, host: school, rotationKind: code(ROTATION_KINDS), movesPersonnel: flag })
      .map(({ stretch, ...rotation }): Hypothesis => ({ kind: "rotation", ...stretch, ...rotation, originSchoolCode: null })),
    fc.record({ title: code(TITLES), grantedOn: days, engaged: fc.option(days), until: laterOrOpen(2000) }).map(
      ({ title, grantedOn, engaged, until }): Hypothesis => ({
        kind: "title",
        title,
        grantedOn,
        engagedFrom: engaged,
        engagedUntil: engaged === null || until === null ? null : addDays(engaged, until),
      }),
    ),
    stretches.map((stretch): Hypothesis => ({ kind: "class_adviser", ...stretch })),
    fc
      .record({ year: fc.integer({ min: 2015, max: 2028 }), result: code(APPRAISAL_RESULTS) })
      .map((row): Hypothesis => ({ kind: "appraisal", ...row })),
    fc.record({ tier: code(TIER_AWARDS), level: code(DESIGNATION_LEVELS), grantedOn: days, term: laterOrOpen(1500) }).map(
      ({ term, ...award }): Hypothesis => ({
        kind: "tier_award",
        ...award,
        termEndsOn: term === null ? null : addDays(award.grantedOn, term),
      }),
    ),
    fc.record({ role: code(STUDIO_ROLES), joinedOn: days, stay: laterOrOpen(1500) }).map(
      ({ stay, ...member }): Hypothesis => ({
        kind: "studio",
        studioNo: SUPPOSED_NAMES.studio,
        ...member,
        leftOn: stay === null ? null : addDays(member.joinedOn, stay),
      }),
    ),
    fc.record({ stretch: stretches, isStation: flag, days: fc.integer({ min: 1, max: 300 }) }).map(
      ({ stretch, ...stay }): Hypothesis => ({
        kind: "enterprise_practice",
        organisation: SUPPOSED_NAMES.organisation,
        ...stretch,
        ...stay,
      }),
    ),
    days.map((issuedOn): Hypothesis => ({ kind: "skill_certificate", name: SUPPOSED_NAMES.skillCertificate, issuedOn })),
    fc
      .record({
        issuedOn: days,
        registered: fc.option(fc.integer({ min: 0, max: 3000 })),
        conclusion: fc.option(code(REGISTRATION_CONCLUSIONS)),
      })
      .map(
        ({ issuedOn, registered, conclusion }): Hypothesis => ({
          kind: "certificate",
          certificateKind: SUPPOSED_NAMES.certificateKind,
          certificateNo: SUPPOSED_NAMES.certificate,
          issuedOn,
          firstRegisteredOn: registered === null ? null : issuedOn,
          registeredUntil: registered === null ? null : addDays(issuedOn, registered),
          conclusion,
        }),
      ),
    fc
      .record({ registeredUntil: days, conclusion: fc.option(code(REGISTRATION_CONCLUSIONS)) })
      .map((row): Hypothesis => ({ kind: "registration", ...row })),
    fc.record({ level: code(DUAL_QUALIFIED_LEVELS), certifiedOn: days, valid: laterOrOpen(2500) }).map(
      ({ valid, ...row }): Hypothesis => ({
        kind: "dual_qualification",
        ...row,
        validUntil: valid === null ? null : addDays(row.certifiedOn, valid),
      }),
    ),
    fc
      .record({ stretch: stretches, school, postKind: fc.option(code(POST_KINDS)) })
      .map(({ stretch, ...posting }): Hypothesis => ({ kind: "posting", ...stretch, ...posting })),
    days.map((endsOn): Hypothesis => ({ kind: "leave_end", startsOn: null, endsOn })),
    code(EDUCATIONS).map((education): Hypothesis => ({ kind: "education", education })),
  )
}

/** Of the suppositions, in their order, those that can be made of the person together. */
export function thosePossible(facts: TeacherFacts, hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const kept: Hypothesis[] = []
  for (const one of hypotheses) {
    kept.push(one)
    if (!suppose({ facts, hypotheses: kept }).ok) kept.pop()
  }
  return kept
}
