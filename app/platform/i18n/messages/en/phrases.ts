import type { phrases as source } from "../zh-CN/phrases"

export const phrases: Readonly<Record<keyof typeof source, string>> = {
  "policy.summary.lapsed": "Policy pack {policy} lapsed on {until} and none has followed it, so this cannot be judged.",
  "policy.summary.not_yet": "Policy pack {policy} is in force from {from}; there is none before it, so this cannot be judged.",
  "policy.summary.none": "No policy is in force, so this cannot be judged.",
  "policy.remedy.publish": "The district must publish a policy pack that covers this date.",

  "hours.summary.met": "{credited:hours} credited, which reaches the required {required:hours}.",
  "hours.summary.nothing_required": "In post for less than one full month of this cycle, so no hours are required.",
  "hours.summary.not_met_total": "{credited:hours} credited of {required:hours} required; {missing:hours} still to go.",
  "hours.summary.not_met_concentrated":
    "The total is enough ({credited:hours} of {required:hours}), but only {concentrated:hours} of concentrated training at district level or above, of {concentratedRequired:hours} required; {missingConcentrated:hours} still to go.",
  "hours.summary.not_met_both":
    "{credited:hours} credited of {required:hours} required; {missing:hours} still to go, {missingConcentrated:hours} of them in concentrated training at district level or above.",
  "hours.summary.never_in_post": "No post at a school of the district is recorded, so the hours do not apply.",
  "hours.summary.not_in_post": "Not in post between {from} and {until}, so the cycle’s hours do not apply.",
  "hours.summary.post_kind": "The post is “{postKind}”, to which the hours do not apply.",
  "hours.summary.teaching_since_unknown": "The start of teaching is not recorded, so it cannot be said from which day hours are required.",
  "hours.summary.registration_unknown": "No registration date is recorded, so the personal cycle cannot be told.",
  "hours.remedy.total": "Complete {missing:hours} more by {until}; national, municipal, district and school-based training all count.",
  "hours.remedy.concentrated":
    "Attend {missing:hours} more by {until} at district level or above, in person, blended or on placement; online-only courses are not concentrated training.",
  "hours.remedy.closed":
    "The cycle ended on {until}, {missing:hours} short. If a training was not recorded, ask the school administrator to add it.",
  "hours.remedy.record_teaching_since": "The school administrator must record the start of teaching in the sheet 教师基本信息.",
  "hours.remedy.record_registration": "The school administrator must record the registration date in the sheet 教师资格.",
  "hours.instead.other_cycle": "Counts in the cycle from {from} to {until}.",
  "hours.instead.induction": "May count for induction, which runs until {until}.",
  "hours.instead.repeat": "The same project counts already: “{project}”, ended {endsOn}, {hours:hours}.",
  "hours.instead.pending": "Counts as soon as it is recognised.",

  "induction.summary.met": "{hours:hours} of induction training, which reaches the required {required:hours}.",
  "induction.summary.not_met": "{hours:hours} of induction training of {required:hours} required; {missing:hours} short.",
  "induction.summary.running": "{hours:hours} of induction training of {required:hours} required; {missing:hours} to go by {until}.",
  "induction.summary.principal_met": "{hours:hours} of principals’ qualifying training, which reaches the required {required:hours}.",
  "induction.summary.principal_not_met":
    "{hours:hours} of principals’ qualifying training of {required:hours} required; {missing:hours} short.",
  "induction.summary.principal_running":
    "{hours:hours} of principals’ qualifying training of {required:hours} required; {missing:hours} to go by {until}.",
  "induction.summary.both_met":
    "Both complete: induction {hours:hours} of {required:hours}, principals’ qualifying training {principalHours:hours} of {principalRequired:hours}.",
  "induction.summary.teaching_since_unknown": "The start of teaching is not recorded, so it cannot be said whether this is a new teacher.",
  "induction.remedy.hours": "Complete {missing:hours} more of induction training by {until}.",
  "induction.remedy.principal_hours": "Complete {missing:hours} more with the topic “management” by {until}.",
  "induction.remedy.closed":
    "The time ran out on {until}, {missing:hours} short. If a training was not recorded, ask the school administrator to add it.",
  "induction.remedy.record_teaching_since": "The school administrator must record the start of teaching in the sheet 教师基本信息.",
  "hours.summary.post_kind_unknown": "The post is not recorded, so it cannot be said whether the hours apply.",
  "hours.remedy.record_post_kind": "The school administrator must record the post in the sheet 任教履历 or 教师基本信息.",
  "induction.summary.not_concerned": "Teaching since before {from} and not a principal, so the induction rule does not apply.",
  "induction.summary.post_kind_unknown": "The post is not recorded, so it cannot be said whether principals’ training applies.",
  "induction.remedy.record_post_kind": "The school administrator must record the post in the sheet 任教履历 or 教师基本信息.",
}
