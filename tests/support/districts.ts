/** Made-up districts for property tests: few people and things, so that the same one twice, a day on the edge and a withdrawal are common. */
import fc from "fast-check"
import { DESIGNATION_LEVELS, PROJECT_KINDS, PROJECT_STATUSES, SCHOOL_DESIGNATION_KINDS, STUDIO_KINDS, TIER_AWARDS } from "~/domain/codes"
import { type DistrictFacts, type PersonPlace, TALLIES, type Tally } from "~/domain/indicators/district-facts"
import { dateBetween } from "./arbitraries"

export const asOfDays = dateBetween("2020-12-31", "2027-01-01")
const days = fc.oneof(
  dateBetween("2018-01-01", "2027-12-31"),
  dateBetween("2020-12-31", "2021-01-01"),
  dateBetween("2025-12-31", "2026-01-01"),
)
const ends = fc.option(days, { freq: 2 })
const SUBJECTS = ["语文", "音乐", "美术", "心理健康", "生涯规划教育", "道德与法治", null] as const

/** A person is at one school and teaches one subject. `side` tells apart the people and things of schools that have nothing in common. */
interface Side {
  readonly side: string
}

const person = ({ side }: Side): fc.Arbitrary<PersonPlace> =>
  fc.integer({ min: 1, max: 7 }).map((no) => ({
    teacherNo: `${side}T${no}`,
    name: `教师${no}`,
    schoolCode: `${side}215000000${(no % 3) + 1}`,
    stage: "primary" as const,
    subject: SUBJECTS[no - 1] ?? null,
  }))

const number = ({ side }: Side, prefix: string) => fc.integer({ min: 1, max: 6 }).map((each) => `${side}${prefix}${each}`)

const award = (on: Side) =>
  fc.record({
    person: person(on),
    tier: fc.constantFrom(...TIER_AWARDS),
    level: fc.constantFrom(...DESIGNATION_LEVELS),
    grantedOn: days,
    termEndsOn: ends,
    withdrawnOn: ends,
  })
export const anyAward = award({ side: "" })

const tally = ({ side }: Side, isBounded: boolean): fc.Arbitrary<Tally> =>
  fc
    .record({
      school: fc.integer({ min: 1, max: 3 }),
      denominator: fc.nat({ max: 20 }),
      numerator: fc.nat({ max: 40 }),
      unknown: fc.nat({ max: 3 }),
    })
    .map(({ school, denominator, numerator, unknown }) => ({
      schoolCode: `${side}215000000${school}`,
      stage: "primary",
      subject: null,
      denominator,
      numerator: isBounded ? Math.min(numerator, denominator) : numerator,
      unknown,
    }))

const listOf = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 8 })

/** A studio, school, project or course of one number is one thing: what is said of it twice is the same but for its days. */
const district = (on: Side): fc.Arbitrary<DistrictFacts> =>
  fc.record({
    asOf: asOfDays,
    awards: listOf(award(on)),
    honours: listOf(fc.record({ person: person(on), name: fc.constantFrom("区最美教师", "义渡好教师", "先进"), givenOn: days })),
    studios: fc.uniqueArray(
      fc.record({
        studioNo: number(on, "GZS"),
        name: fc.constant("工作室"),
        kind: fc.constantFrom(...STUDIO_KINDS),
        level: fc.constantFrom(...DESIGNATION_LEVELS),
        hostSchoolCode: fc.constant(null),
        foundedOn: days,
        cycleEndsOn: ends,
        withdrawnOn: ends,
      }),
      { selector: ({ studioNo }) => studioNo, maxLength: 8 },
    ),
    studioMembers: listOf(
      fc.record({
        studioNo: number(on, "GZS"),
        kind: fc.constantFrom(...STUDIO_KINDS),
        person: person(on),
        role: fc.constant("member" as const),
        joinedOn: days,
        leftOn: ends,
      }),
    ),
    designations: listOf(
      fc.record({
        schoolCode: number(on, "215000000"),
        schoolName: fc.constant("学校"),
        kind: fc.constantFrom(...SCHOOL_DESIGNATION_KINDS),
        level: fc.constant(null),
        designatedOn: days,
        withdrawnOn: ends,
      }),
    ),
    projects: fc.uniqueArray(
      fc.record({
        projectNo: number(on, "XM"),
        name: fc.constant("项目"),
        kind: fc.constantFrom(...PROJECT_KINDS),
        approvedOn: days,
        endsOn: ends,
        status: fc.constantFrom(...PROJECT_STATUSES, null),
      }),
      { selector: ({ projectNo }) => projectNo, maxLength: 8 },
    ),
    projectMembers: listOf(
      fc.record({
        projectNo: number(on, "XM"),
        kind: fc.constantFrom(...PROJECT_KINDS),
        status: fc.constantFrom(...PROJECT_STATUSES, null),
        person: person(on),
        role: fc.constant(null),
        joinedOn: days,
        leftOn: ends,
      }),
    ),
    qualityCourses: listOf(
      fc.record({
        courseNo: number(on, "KC"),
        name: fc.constant("课程"),
        level: fc.constantFrom(...DESIGNATION_LEVELS),
        designatedOn: days,
        withdrawnOn: ends,
      }),
    ),
    stations: listOf(fc.record({ organisation: number(on, "企业"), lastPractisedOn: days, people: fc.constant(1) })),
    researchers: listOf(fc.record({ person: person(on) })),
    milestones: listOf(fc.record({ indicatorId: fc.constantFrom("tier_ladder", "neg_list"), reachedOn: days })),
    tallies: fc.record({
      in_post: listOf(tally(on, true)),
      hours_completion: listOf(tally(on, true)),
      dual_qualified: listOf(tally(on, true)),
      kindergarten_certified: listOf(tally(on, true)),
      portfolio: listOf(tally(on, true)),
      rotated: listOf(tally(on, false)),
      rotated_backbone: listOf(tally(on, true)),
      kindergarten_trained: listOf(tally(on, true)),
      registered: listOf(tally(on, true)),
    }),
  })

export const anyDistrict = district({ side: "" })

/** Two schools' facts on one day, of different people and things. */
export const disjointDistricts = fc
  .tuple(district({ side: "A" }), district({ side: "B" }))
  .map(([one, other]) => [one, { ...other, asOf: one.asOf }] as const)

/** What is known of both together. */
export function unionOfDistricts(one: DistrictFacts, other: DistrictFacts): DistrictFacts {
  const joined = Object.entries(one).map(([name, value]) => {
    const more = other[name as keyof DistrictFacts]
    return [name, Array.isArray(value) && Array.isArray(more) ? [...value, ...more] : value]
  })
  const tallies = Object.fromEntries(TALLIES.map((name) => [name, [...one.tallies[name], ...other.tallies[name]]]))
  return { ...(Object.fromEntries(joined) as unknown as DistrictFacts), tallies: tallies as unknown as DistrictFacts["tallies"] }
}
