import type { registration as source } from "../zh-CN/registration"

export const registration: Readonly<Record<keyof typeof source, string>> = {
  "registration.summary.not_in_post": "Not in post on this day, so periodic registration does not apply.",
  "registration.summary.not_established": "Not on the establishment; periodic registration applies to established staff only.",
  "registration.summary.ownership": "The school is “{schoolOwnership}”; periodic registration applies to public schools only.",
  "registration.summary.established_unknown":
    "Whether the post is on the establishment is not recorded, so it cannot be said whether periodic registration applies.",
  "registration.summary.ownership_unknown":
    "Who runs the school is not recorded, so it cannot be said whether periodic registration applies.",
  "registration.remedy.record_established":
    "The school administrator must record in the sheet 教师基本信息 whether the post is on the establishment.",
  "registration.remedy.record_ownership": "HR must record in the sheet 学校 who runs the school.",

  "registration.summary.no_certificate": "No teaching certificate is recorded, so there is nothing to register.",
  "registration.summary.until_unknown":
    "It is not recorded until when the certificate is registered, so it cannot be said which five years are looked at.",
  "registration.summary.sanctioned_until_unknown":
    "A sanction is still in its influence period, so registration is not possible now. Nor is it recorded until when the certificate is registered, so it cannot be said which five years are looked at.",
  "registration.summary.met":
    "All conditions are met at present: passed. Have the certificate registered before {until}, when its term ends.",
  "registration.summary.met_overdue":
    "All conditions are met: passed. But the registration ran out on {until}. Have it renewed soon, or have HR enter the date until which it was renewed.",
  "registration.summary.running":
    "The registration runs until {until}: {hours:hours} of {required:hours} required, {missing:hours} to go before it ends.",
  "registration.summary.appraisals_unknown": "The annual appraisal of {years} is not recorded, so no conclusion can be drawn yet.",
  "registration.summary.deferred":
    "Conditions not met: {count}, so the registration is deferred. Its term ends on {until}; an application is possible once they are met.",
  "registration.summary.failed":
    "The annual appraisal was not competent {count} years running, so the registration fails. Its term ends on {until}. Check the results with the school’s HR.",
  "registration.remedy.record_until":
    "HR must record in the sheet 教师资格 until when the certificate is registered; where it never was, the school applies for its first registration.",
  "registration.remedy.appraisals":
    "The annual appraisal of {years} was below competent. If that was recorded wrongly, have HR correct it; if not, the school applies again once the conditions are met.",
  "registration.remedy.hours":
    "Complete {missing:hours} more by {until}; national, municipal, district and school-based training all count.",
  "registration.remedy.hours_closed":
    "The registration ran out on {until}, {missing:hours} short. If a training was not recorded, ask the school administrator to add it; if not, the school applies again once the hours are made up.",

  "verdict.criterion.registration-hours": "Hours within the registration’s term",
}
