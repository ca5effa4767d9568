import { addDays, addMonths, addYears, type Day, dayOf, later, yearOf } from "../day"
import { CERTIFICATE_KINDS, certificateNoOf } from "../facts/certificates"
import type { PersonFacts } from "../facts/fact"
import { fictitiousIdentityNumber } from "../identity-number"
import { type Person, teacherNoOf } from "../person"
import { itemAt } from "../random"
import type { School } from "../schools"
import type { CaseDefinition, CaseDraft } from "./case-definition"
import { closedCycle, pacedHours } from "./case-hours"
import { growthCases } from "./growth-cases"
import { hoursCases } from "./hours-cases"
import { inductionCases } from "./induction-cases"
import { rotationCases } from "./rotation-cases"

/** The cases in the order of their numbers. New ones are added at the end, so that numbers stay. */
export const caseDefinitions: readonly CaseDefinition[] = [...hoursCases, ...inductionCases, ...growthCases, ...rotationCases]

/** The people of the cases, numbered from 1. They depend on the day only. */
export function makeCases({ today, schools }: { today: Day; schools: readonly School[] }): readonly Person[] {
  const setting = { today, school: (number: number) => itemAt(schools, number - 1) }
  return caseDefinitions.map(({ draft }, at) => makeCase(at + 1, draft(setting), setting))
}

function makeCase(number: number, draft: CaseDraft, { today, school }: { today: Day; school: (number: number) => School }): Person {
  const place = school(draft.school)
  const sex = draft.sex ?? "女"
  const bornOn = draft.bornOn ?? dayOf(yearOf(draft.since) - 23, (number % 12) + 1, (number % 28) + 1)
  const person = {
    number,
    teacherNo: teacherNoOf(number),
    name: draft.name,
    sex,
    bornOn,
    identity: draft.hasNoIdentity ? null : ({ kind: "居民身份证", number: fictitiousIdentityNumber({ bornOn, sex, nth: 0 }) } as const),
    school: place,
    post: draft.post ?? "专任教师",
    stage: draft.stage === undefined ? (place.kind === "小学" ? "小学" : "初中") : draft.stage,
    subject: draft.subject ?? null,
    isSpecialised: place.kind === "中等职业学校" ? (draft.isSpecialised ?? false) : null,
    isEstablished: place.isPublic,
    workStartedOn: addMonths(draft.since, -1),
    teachingSince: draft.since,
    joinedOn: draft.joined ?? draft.since,
    education: draft.education ?? "大学本科",
    status: draft.status ?? "在职",
    leftOn: draft.leftOn ?? null,
  } as const
  return { ...person, facts: upTo(today, { ...plainFacts(person, today), ...draft.facts }) }
}

/** What a case has unless it says otherwise: enough of everything, and nothing that could disturb. */
function plainFacts(person: Omit<Person, "facts">, today: Day): PersonFacts {
  const { number, teachingSince, leftOn, stage } = person
  const start = yearOf(teachingSince)
  const years = [6, 5, 4, 3, 2, 1].map((ago) => yearOf(today) - ago)
  const issuedOn = addMonths(teachingSince, -2)
  const firstRegisteredOn = later("2016-06-30", dayOf(start + 1, 12, 15))
  let registeredUntil = addDays(addYears(firstRegisteredOn, 5), -1)
  while (registeredUntil < addMonths(leftOn ?? today, 8)) registeredUntil = addYears(registeredUntil, 5)
  return {
    postings: [],
    rotations: [],
    leaves: [],
    hours: [...closedCycle(372, 84), ...pacedHours({ today, factor: 1.1 })],
    titles: [
      {
        title: "二级教师",
        grantedOn: dayOf(start + 1, 12, 10),
        engagedFrom: dayOf(start + 2, 1, 1),
        engagedUntil: dayOf(start + 7, 12, 31),
      },
      { title: "一级教师", grantedOn: dayOf(start + 7, 12, 10), engagedFrom: dayOf(start + 8, 1, 1), engagedUntil: null },
    ],
    appraisals: years
      .filter((year) => teachingSince <= dayOf(year, 1, 1) && (leftOn === null || leftOn > dayOf(year, 12, 30)))
      .map((year) => ({ year, result: "合格" })),
    adviserTerms: stage === null ? [] : [{ startsOn: dayOf(start + 1, 9, 1), endsOn: dayOf(start + 4, 8, 31) }],
    certificates:
      stage === null
        ? []
        : [plainCertificate({ number, issuedOn, kind: CERTIFICATE_KINDS[stage], firstRegisteredOn, registeredUntil, today })],
    ethics: [],
    awards: [],
    practices: [],
    skills: [],
    duals: [],
  }
}

interface PlainCertificate {
  readonly number: number
  readonly kind: string
  readonly issuedOn: Day
  readonly firstRegisteredOn: Day
  readonly registeredUntil: Day
  readonly today: Day
}

function plainCertificate({ number, kind, issuedOn, firstRegisteredOn, registeredUntil, today }: PlainCertificate) {
  const certificate = { kind, certificateNo: certificateNoOf(number, issuedOn), issuedOn }
  return firstRegisteredOn > today
    ? { ...certificate, firstRegisteredOn: null, conclusion: null, registeredUntil: null }
    : { ...certificate, firstRegisteredOn, conclusion: "合格" as const, registeredUntil }
}

/** Without what lies after the day of the demo. */
function upTo(today: Day, facts: PersonFacts): PersonFacts {
  const begun = <T>(items: readonly T[], on: (item: T) => Day): readonly T[] => items.filter((item) => on(item) <= today)
  return {
    ...facts,
    rotations: begun(facts.rotations, ({ startsOn }) => startsOn),
    leaves: begun(facts.leaves, ({ startsOn }) => startsOn),
    hours: [...begun(facts.hours, ({ endsOn }) => endsOn)].sort((a, b) => (a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0)),
    titles: begun(facts.titles, ({ grantedOn }) => grantedOn).map((title) =>
      (title.engagedFrom ?? "") > today ? { ...title, engagedFrom: null, engagedUntil: null } : title,
    ),
    adviserTerms: begun(facts.adviserTerms, ({ startsOn }) => startsOn),
    awards: begun(facts.awards, ({ grantedOn }) => grantedOn),
  }
}
