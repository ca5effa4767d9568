/** The shape of a policy pack: what the rules were between two dates, each value with its clause and the day it was last checked against it. */
import { z } from "zod"
import { DELIVERIES, POST_KINDS, TRAINING_LEVELS, TRAINING_TOPICS } from "../codes"
import type { ClauseRef } from "../verdict"
import { attendanceSchema } from "./attendance"
import { balanceSchema } from "./balance"
import { claimSchema } from "./claim"
import { type Clause, clauseRef } from "./clause"
import { creditingSchema } from "./crediting"
import { dualQualifiedSchema, enterprisePracticeSchema } from "./dual-qualified"
import { enrolmentSchema } from "./enrolment"
import { objectionSchema } from "./objection"
import { registrationSchema } from "./registration"
import { rotationSchema } from "./rotation"
import { schedulingSchema } from "./scheduling"
import { count, date, setting } from "./setting"
import { studioSchema } from "./studio"
import { tierSchema } from "./tier"
import { titleSchema } from "./title"

export const packSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    version: z.string().min(1),
    /** both days included */
    inForceFrom: date,
    /** null: until the next pack is published */
    inForceUntil: date.nullable(),
    cycle: z.strictObject({
      mode: setting(z.enum(["fixed", "individual"])),
      /** the first year of any one fixed cycle */
      anchorYear: setting(z.int().min(1900).max(2199)),
      years: setting(count),
    }),
    hours: z.strictObject({
      postKinds: setting(z.array(z.enum(POST_KINDS)).min(1)),
      required: setting(count),
      /** the months of duty that `required` is for: fewer require proportionally less */
      months: setting(count),
      concentrated: z.strictObject({
        credits: setting(count),
        levels: setting(z.array(z.enum(TRAINING_LEVELS)).min(1)),
        deliveries: setting(z.array(z.enum(DELIVERIES)).min(1)),
      }),
      hoursPerCredit: setting(count),
      rollingYears: setting(count),
      crediting: setting(creditingSchema),
    }),
    induction: z.strictObject({
      months: setting(count),
      hours: setting(count),
      principalTopic: setting(z.enum(TRAINING_TOPICS)),
      principalHours: setting(count),
      principalYearsBefore: setting(count),
      principalYearsAfter: setting(count),
    }),
    rotation: rotationSchema,
    enterprisePractice: enterprisePracticeSchema,
    dualQualified: dualQualifiedSchema,
    registration: registrationSchema,
    ethics: z.strictObject({
      /** how long a sanction has influence where no end is recorded */
      influenceMonths: setting(count),
    }),
    tier: tierSchema,
    title: titleSchema,
    studio: studioSchema,
    claim: claimSchema,
    objection: objectionSchema,
    balance: balanceSchema,
    scheduling: schedulingSchema,
    enrolment: enrolmentSchema,
    attendance: attendanceSchema,
  })
  .refine((pack) => pack.inForceUntil === null || pack.inForceFrom <= pack.inForceUntil, {
    path: ["inForceUntil"],
    error: "the pack ends before it begins",
  })
  .refine((pack) => pack.hours.months.value === pack.cycle.years.value * 12, {
    path: ["hours", "months", "value"],
    error: "the months of a full cycle are not 12 × cycle.years",
  })

export type PackContent = z.infer<typeof packSchema>

export interface PolicyPack extends PackContent {
  readonly clauses: ReadonlyMap<string, Clause>
}

/** The clause a setting stands on. Throws if the pack was not made by `parsePacks`. */
export function clauseOf(pack: PolicyPack, { clause: id }: { readonly clause: string }): ClauseRef {
  const clause = pack.clauses.get(id)
  if (clause === undefined) throw new Error(`policy pack ${pack.id} has no clause ${id}`)
  return clauseRef(clause)
}
