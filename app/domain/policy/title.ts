/** What a pack says of titles (职称): which years, by education, stand before each title, and what else is asked of whom. */
import { z } from "zod"
import { EDUCATIONS, POST_KINDS, SETTLEMENTS, STAGES, TITLES } from "../codes"
import { count, setting } from "./setting"

const titles = z.array(z.enum(TITLES))

const rowSchema = z.strictObject({
  /** the title applied for */
  to: z.enum(TITLES),
  educations: z.array(z.enum(EDUCATIONS)).min(1),
  /** `taught`: years since 从教起始年月; `engaged`: years engaged in the title below */
  basis: z.enum(["taught", "engaged"]),
  years: z.int().nonnegative(),
  /** null: whatever the stage taught */
  stages: z.array(z.enum(STAGES)).min(1).nullable(),
})

export type TitleRow = z.infer<typeof rowSchema>

/** Rows by title applied for and education. Every title has rows; an education without one may not apply at all; two rows for one are refused. */
const matrixSchema = z.array(setting(rowSchema)).superRefine((rows, context) => {
  for (const title of TITLES) {
    const educations = rows.filter(({ value }) => value.to === title).flatMap(({ value }) => value.educations)
    if (educations.length === 0) context.addIssue({ code: "custom", message: `no row leads to ${title}` })
    const twice = educations.filter((education, at) => educations.indexOf(education) !== at)
    for (const education of twice) context.addIssue({ code: "custom", message: `two rows lead ${education} to ${title}` })
  }
})

export const titleSchema = z.strictObject({
  postKinds: setting(z.array(z.enum(POST_KINDS)).min(1)),
  matrix: matrixSchema,
  /** people of these educations who have no title aim at the second class of the school ladder, others at the first */
  skipsFirstClass: setting(z.array(z.enum(EDUCATIONS))),
  certificate: setting(z.boolean()),
  /** the last calendar years whose appraisals count: as many as years are required, between the two */
  appraisalYearsMax: setting(count),
  appraisalYearsMin: setting(count),
  /** hours of the rolling window for each of those years */
  hoursPerYear: setting(count),
  classAdviserYears: setting(count),
  classAdviserTitles: setting(titles),
  ruralService: z.strictObject({
    titles: setting(titles),
    months: setting(count),
    /** asked of people whose present school lies in one of these */
    settlements: setting(z.array(z.enum(SETTLEMENTS))),
  }),
  /** asked of specialised-course teachers at vocational schools who apply for one of these */
  enterprisePracticeTitles: setting(titles),
})
