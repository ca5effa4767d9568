import type { vocational as source } from "../zh-CN/vocational"

export const vocational: Readonly<Record<keyof typeof source, string>> = {
  "vocational.summary.not_in_post":
    "Not in post on this day; enterprise practice and certification as dual-qualified are judged of specialised-course teachers in post only.",
  "vocational.summary.school_kind":
    "The school is of the kind “{schoolKind}”; enterprise practice and certification as dual-qualified concern specialised-course teachers at vocational schools only.",
  "vocational.summary.culture_course":
    "Not a specialised-course teacher, so enterprise practice and certification as dual-qualified do not apply.",
  "vocational.summary.specialised_unknown":
    "Whether this is a specialised-course teacher is not recorded, so it cannot be said whether enterprise practice and certification as dual-qualified apply.",
  "vocational.remedy.record_specialised":
    "The school administrator must record in the sheet 教师基本信息 whether this is a specialised-course teacher.",

  "enterprise_practice.summary.met": "{days} days of enterprise practice in the last {years} years, which reaches the {required} required.",
  "enterprise_practice.summary.not_met":
    "{days} days of enterprise practice in the last {years} years, of {required} required; {missing} to go.",
  "enterprise_practice.remedy.practise":
    "Spend {missing} more days at an enterprise or in production, arranged by the school; if a stay was not recorded, ask the school administrator to add it.",
  "enterprise_practice.remedy.check_dates":
    "{attestedDays} days are recorded, but their dates cover only {coveredDays} calendar days, and days that overlap count once; {missing} to go. Ask the school administrator to check the dates; if they are right, more practice is needed.",

  "dual_qualified.summary.met": "Dual-qualified ({dualQualifiedLevel}), in force up to and including {validUntil}.",
  "dual_qualified.summary.may_apply":
    "No certification as dual-qualified is recorded. The conditions are met: an application to the school is possible now.",
  "dual_qualified.summary.may_not_apply":
    "No certification as dual-qualified is recorded. Conditions still lacking: {count}; an application is not possible yet.",
  "dual_qualified.summary.expired_may_apply":
    "The certification as dual-qualified ran out on {expiredOn}. The conditions are met: a new application to the school is possible now.",
  "dual_qualified.summary.expired_may_not_apply":
    "The certification as dual-qualified ran out on {expiredOn}. Conditions still lacking: {count}; a new application is not possible yet.",
  "dual_qualified.remedy.apply":
    "The conditions are met: apply to the school for certification. If a certification was not recorded, ask the school administrator to add it.",
  "dual_qualified.remedy.complete":
    "First meet the conditions below that still lack, then apply to the school. If a certification was not recorded, ask the school administrator to add it.",
  "dual_qualified.remedy.skill_certificate":
    "Obtain a skill certificate that fits the subject taught; if one was not recorded, ask the school administrator to add it.",

  "verdict.criterion.practice-days": "Days of enterprise practice",
  "verdict.criterion.recognition": "Certification as dual-qualified",
  "verdict.criterion.skill-certificate": "Skill certificate",
}
