/** What each remedy comes to when it is tried. A remedy that only asks for a missing record, or for what cannot be had, is not here. */
import { addDays, addMonths, addYears, type CivilDate, eve, parseCivilDate } from "../calendar/civil-date"
import { EDUCATIONS, TIER_AWARDS, TITLES, type TierAward, type TrainingTopic } from "../codes"
import type { TeacherFacts } from "../facts"
import type { PolicyPack } from "../policy/pack"
import type { Phrase } from "../verdict"
import type { Hypothesis, SupposedSchool } from "./hypothesis"
import { SUPPOSED_NAMES, supposedCourse } from "./supposed-names"

export interface About {
  /** of the remedy */
  readonly values: NonNullable<Phrase["values"]>
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly schools: readonly SupposedSchool[]
  readonly asOf: CivilDate
}

/** `until`: a day to wait for, whatever is supposed. */
export interface Tried {
  readonly hypotheses?: readonly Hypothesis[]
  readonly until?: CivilDate | null
}

type Try = (about: About) => Tried | null

const numberOf = ({ values }: About, name: string) => Number(values[name] ?? 0)
const dayOf = ({ values }: About, name: string) => parseCivilDate(String(values[name] ?? ""))

const waitFor =
  (name: string): Try =>
  (about) => ({ until: dayOf(about, name) })

const hoursOf =
  (topic: TrainingTopic | null = null): Try =>
  (about) => {
    const hours = numberOf(about, "missing")
    return hours <= 0 ? null : { hypotheses: [trainingOf({ hours, topic, endsOn: about.asOf })] }
  }

/** Hours that count everywhere: face-to-face training of the district. */
function trainingOf({ hours, topic, endsOn }: { hours: number; topic: TrainingTopic | null; endsOn: CivilDate }): Hypothesis {
  const trainingYear = Number(endsOn.slice(0, 4))
  const projectName = supposedCourse({ endsOn, hours })
  return {
    kind: "hours",
    endsOn,
    tenthsOfHour: Math.round(hours * 10),
    level: "district",
    delivery: "in_person",
    topic,
    trainingYear,
    projectName,
  }
}

/** A rotation of so many months to the first school that will do, the origin's kind preferred. */
const rotationTo =
  (isFit: (school: SupposedSchool) => boolean, monthsOf: (about: About) => number): Try =>
  (about) => {
    const { facts, schools, asOf } = about
    const present = facts.postings.find(({ startsOn, endsOn }) => startsOn <= asOf && (endsOn === null || endsOn >= asOf))
    if (present === undefined) return null
    const fit = schools.filter((school) => school.code !== present.schoolCode && isFit(school))
    const host = fit.find(({ kind }) => kind === present.schoolKind) ?? fit[0]
    if (host === undefined) return null
    const endsOn = eve(addMonths(asOf, monthsOf(about)))
    const rotation = { rotationKind: "periodic", movesPersonnel: null, originSchoolCode: null, host, startsOn: asOf, endsOn } as const
    return { hypotheses: [{ kind: "rotation", ...rotation }] }
  }

const isRuralOrWeak = ({ settlement, isWeak }: SupposedSchool) => settlement === "rural" || isWeak === true
const creditMonths = ({ pack }: About) => pack.rotation.creditMonths.value

const register: Try = ({ pack, asOf }) => ({
  hypotheses: [{ kind: "registration", registeredUntil: eve(addYears(asOf, pack.registration.windowYears.value)), conclusion: "passed" }],
})

const titleGranted: Try = ({ values, asOf }) => {
  const title = TITLES.find((one) => one === values.title)
  return title === undefined ? null : { hypotheses: [{ kind: "title", title, grantedOn: asOf, engagedFrom: asOf, engagedUntil: null }] }
}

/** The award that gives a class: of the highest class the teacher's. */
function awardOf(values: About["values"]): TierAward | null {
  return values.tier === "educator" ? "educator_teacher" : (TIER_AWARDS.find((one) => one === values.tier) ?? null)
}

const awardHeld: Try = (about) => {
  const tier = awardOf(about.values)
  const { asOf } = about
  if (tier === null) return null
  return {
    hypotheses: [{ kind: "tier_award", tier, level: "district", grantedOn: asOf, termEndsOn: null }],
    until: addYears(asOf, numberOf(about, "years")),
  }
}

const awardRenewed: Try = (about) => {
  const tier = awardOf(about.values)
  const until = dayOf(about, "until")
  if (tier === null || until === null) return null
  const grantedOn = addDays(until, 1)
  return { hypotheses: [{ kind: "tier_award", tier, level: "district", grantedOn, termEndsOn: null }], until: dayOf(about, "from") }
}

const appraisalsRecorded: Try = ({ values }) => {
  const years = String(values.years ?? "").match(/\d{4}/g) ?? []
  return { hypotheses: years.map((year) => ({ kind: "appraisal", year: Number(year), result: "competent" })) }
}

/** The next education up, where it is below 大学本科 that one. */
const educated: Try = ({ facts }) => {
  const rank = facts.education === null ? -1 : EDUCATIONS.indexOf(facts.education)
  const bachelor = EDUCATIONS.indexOf("bachelor")
  const education = rank > bachelor ? "bachelor" : EDUCATIONS[rank - 1]
  return education === undefined ? null : { hypotheses: [{ kind: "education", education }] }
}

const practised: Try = (about) => {
  const days = numberOf(about, "missing")
  const { asOf } = about
  if (days <= 0) return null
  const endsOn = addDays(asOf, days - 1)
  return {
    hypotheses: [{ kind: "enterprise_practice", organisation: SUPPOSED_NAMES.organisation, isStation: null, startsOn: asOf, endsOn, days }],
  }
}

const classAdviser: Try = (about) => {
  const { asOf } = about
  const endsOn = eve(addMonths(asOf, numberOf(about, "months")))
  return endsOn < asOf ? null : { hypotheses: [{ kind: "class_adviser", startsOn: asOf, endsOn }] }
}

/** By the key of what is said. */
export const REMEDIES: Readonly<Record<string, Try>> = {
  "hours.remedy.total": hoursOf(),
  "hours.remedy.concentrated": hoursOf(),
  "induction.remedy.hours": hoursOf(),
  "induction.remedy.principal_hours": hoursOf("management"),
  "registration.remedy.hours": hoursOf(),
  "title.remedy.hours": hoursOf(),
  "tier.remedy.hours": hoursOf(),
  "title.remedy.years_engaged": waitFor("from"),
  "title.remedy.years_taught": waitFor("from"),
  "title.remedy.class_adviser_running": waitFor("from"),
  "tier.remedy.years_taught": waitFor("from"),
  "tier.remedy.held_wait": waitFor("from"),
  "ethics.remedy.wait": waitFor("from"),
  "rotation.remedy.wait": waitFor("dueOn"),
  "rotation_credit.remedy.go_on": waitFor("countsOn"),
  "rotation_credit.remedy.apply": rotationTo(() => true, creditMonths),
  "title.remedy.rural_service": rotationTo(isRuralOrWeak, (about) => Math.max(creditMonths(about), numberOf(about, "months"))),
  "title.remedy.class_adviser": classAdviser,
  "title.remedy.no_row": educated,
  "title.remedy.stage": educated,
  "tier.remedy.title": titleGranted,
  "tier.remedy.held_none": awardHeld,
  "tier.remedy.held_renew": awardRenewed,
  "tier.remedy.studio": ({ asOf }) => ({
    hypotheses: [{ kind: "studio", studioNo: SUPPOSED_NAMES.studio, role: "leader", joinedOn: asOf, leftOn: null }],
  }),
  "appraisals.remedy.record": appraisalsRecorded,
  "certificate.remedy.obtain": ({ asOf }) => ({
    hypotheses: [
      {
        kind: "certificate",
        certificateKind: SUPPOSED_NAMES.certificateKind,
        certificateNo: SUPPOSED_NAMES.certificate,
        issuedOn: asOf,
        firstRegisteredOn: null,
        registeredUntil: null,
        conclusion: null,
      },
    ],
  }),
  "certificate.remedy.register": register,
  "registration.remedy.record_until": register,
  "enterprise_practice.remedy.practise": practised,
  "dual_qualified.remedy.apply": ({ asOf }) => ({
    hypotheses: [{ kind: "dual_qualification", level: "junior", certifiedOn: asOf, validUntil: null }],
  }),
  "dual_qualified.remedy.skill_certificate": ({ asOf }) => ({
    hypotheses: [{ kind: "skill_certificate", name: SUPPOSED_NAMES.skillCertificate, issuedOn: asOf }],
  }),
}
