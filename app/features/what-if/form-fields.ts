/** The forms: only what is needed to suppose something, with what is likely filled in. */
import { addMonths, addYears, type CivilDate, eve, yearOf } from "~/domain/calendar/civil-date"
import {
  APPRAISAL_RESULTS,
  DELIVERIES,
  DESIGNATION_LEVELS,
  DUAL_QUALIFIED_LEVELS,
  EDUCATIONS,
  STUDIO_ROLES,
  TIER_AWARDS,
  TITLES,
  TRAINING_LEVELS,
  TRAINING_TOPICS,
} from "~/domain/codes"
import type { HypothesisKind } from "~/domain/what-if/hypothesis"

export type Control =
  | { readonly type: "date" }
  | { readonly type: "number" }
  | { readonly type: "school" }
  /** `list`: the code list, by which the codes are labelled */
  | { readonly type: "code"; readonly list: CodeListName; readonly codes: readonly string[] }

export type CodeListName =
  | "trainingLevel"
  | "trainingTopic"
  | "delivery"
  | "title"
  | "appraisalResult"
  | "tierAward"
  | "designationLevel"
  | "studioRole"
  | "dualQualifiedLevel"
  | "education"

export type FormField = Control & { readonly name: string; readonly optional: boolean; readonly value: string }

/** The fields of a kind as they stand in an empty form on the day looked at. */
export function formFieldsOf(kind: HypothesisKind, on: CivilDate): readonly FormField[] {
  const inAYear = eve(addMonths(on, 12))
  switch (kind) {
    case "hours":
      return [
        { ...field("hours"), type: "number" },
        date("endsOn", on),
        code("level", "trainingLevel", TRAINING_LEVELS, "district"),
        code("delivery", "delivery", DELIVERIES, "in_person"),
        { ...code("topic", "trainingTopic", TRAINING_TOPICS, ""), optional: true },
      ]
    case "rotation":
      return [school("hostSchoolCode"), date("startsOn", on), optionalDate("endsOn", inAYear)]
    case "title":
      return [code("title", "title", TITLES, "grade_1"), date("grantedOn", on), optionalDate("engagedFrom", on)]
    case "class_adviser":
      return [date("startsOn", on), optionalDate("endsOn", inAYear)]
    case "appraisal":
      return [
        { ...field("year", String(yearOf(on) - 1)), type: "number" },
        code("result", "appraisalResult", APPRAISAL_RESULTS, "competent"),
      ]
    case "tier_award":
      return [
        code("tier", "tierAward", TIER_AWARDS, "backbone"),
        code("level", "designationLevel", DESIGNATION_LEVELS, "district"),
        date("grantedOn", on),
        optionalDate("termEndsOn", ""),
      ]
    case "studio":
      return [code("role", "studioRole", STUDIO_ROLES, "leader"), date("joinedOn", on)]
    case "enterprise_practice":
      return [{ ...field("days"), type: "number" }, date("startsOn", on), optionalDate("endsOn", eve(addMonths(on, 2)))]
    case "skill_certificate":
      return [date("issuedOn", on)]
    case "certificate":
      return [date("issuedOn", on), optionalDate("registeredUntil", "")]
    case "registration":
      return [date("registeredUntil", eve(addYears(on, 5)))]
    case "dual_qualification":
      return [code("level", "dualQualifiedLevel", DUAL_QUALIFIED_LEVELS, "junior"), date("certifiedOn", on), optionalDate("validUntil", "")]
    case "posting":
      return [school("schoolCode"), date("startsOn", on), optionalDate("endsOn", "")]
    case "leave_end":
      return [date("endsOn", on)]
    case "education":
      return [code("education", "education", EDUCATIONS, "master")]
  }
}

function field(name: string, value = "") {
  return { name, optional: false, value }
}
function date(name: string, value: string): FormField {
  return { ...field(name, value), type: "date" }
}
function optionalDate(name: string, value: string): FormField {
  return { ...date(name, value), optional: true }
}
function code(name: string, list: CodeListName, codes: readonly string[], value: string): FormField {
  return { ...field(name, value), type: "code", list, codes }
}
function school(name: string): FormField {
  return { ...field(name), type: "school" }
}
