import { z } from "zod"
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
import type { HypothesisKind } from "~/domain/what-if/hypothesis"
import {
  codeOf,
  codeOr,
  codeOrNull,
  day,
  dayCount,
  dayOrNull,
  nameOrNull,
  schoolCode,
  schoolCodeOrNull,
  tenths,
  yearNumber,
  yearOrNull,
  yesNoOrNull,
} from "./fields"

/** What each kind of supposition asks, for the form, the address and the file alike. In an address the fields stand in this order. */
export const TOLD_SCHEMAS = {
  hours: z.strictObject({
    endsOn: day,
    hours: tenths,
    level: codeOr(TRAINING_LEVELS, "district"),
    delivery: codeOr(DELIVERIES, "in_person"),
    topic: codeOrNull(TRAINING_TOPICS),
    trainingYear: yearOrNull,
    projectName: nameOrNull,
  }),
  rotation: z.strictObject({
    hostSchoolCode: schoolCode,
    startsOn: day,
    endsOn: dayOrNull,
    rotationKind: codeOr(ROTATION_KINDS, "periodic"),
    movesPersonnel: yesNoOrNull,
    originSchoolCode: schoolCodeOrNull,
  }),
  title: z.strictObject({ title: codeOf(TITLES), grantedOn: day, engagedFrom: dayOrNull, engagedUntil: dayOrNull }),
  class_adviser: z.strictObject({ startsOn: day, endsOn: dayOrNull }),
  appraisal: z.strictObject({ year: yearNumber, result: codeOr(APPRAISAL_RESULTS, "competent") }),
  tier_award: z.strictObject({
    tier: codeOf(TIER_AWARDS),
    grantedOn: day,
    level: codeOr(DESIGNATION_LEVELS, "district"),
    termEndsOn: dayOrNull,
  }),
  studio: z.strictObject({ joinedOn: day, role: codeOr(STUDIO_ROLES, "leader"), leftOn: dayOrNull, studioNo: nameOrNull }),
  enterprise_practice: z.strictObject({
    startsOn: day,
    endsOn: dayOrNull,
    days: dayCount,
    isStation: yesNoOrNull,
    organisation: nameOrNull,
  }),
  skill_certificate: z.strictObject({ issuedOn: day, name: nameOrNull }),
  certificate: z.strictObject({
    issuedOn: day,
    registeredUntil: dayOrNull,
    firstRegisteredOn: dayOrNull,
    conclusion: codeOrNull(REGISTRATION_CONCLUSIONS),
    certificateKind: nameOrNull,
    certificateNo: nameOrNull,
  }),
  registration: z.strictObject({ registeredUntil: day, conclusion: codeOrNull(REGISTRATION_CONCLUSIONS) }),
  dual_qualification: z.strictObject({
    certifiedOn: day,
    level: codeOr(DUAL_QUALIFIED_LEVELS, "junior"),
    validUntil: dayOrNull,
  }),
  posting: z.strictObject({ schoolCode, startsOn: day, endsOn: dayOrNull, postKind: codeOrNull(POST_KINDS) }),
  leave_end: z.strictObject({ endsOn: day, startsOn: dayOrNull }),
  education: z.strictObject({ education: codeOf(EDUCATIONS) }),
} as const satisfies Record<HypothesisKind, z.ZodObject>

export type ToldOf<Kind extends HypothesisKind> = { readonly kind: Kind } & z.output<(typeof TOLD_SCHEMAS)[Kind]>
/** A supposition as it was told: checked by itself, its schools still codes. */
export type Told = { [Kind in HypothesisKind]: ToldOf<Kind> }[HypothesisKind]

/** The whole query of the page. It holds the fields of one form, whichever that is, so what each may be is looked at later. */
export const whatIfSearch = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
