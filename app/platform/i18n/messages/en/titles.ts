import type { titles as source } from "../zh-CN/titles"

export const titles: Readonly<Record<keyof typeof source, string>> = {
  "title.summary.not_in_post": "No post is recorded on this day, so titles do not apply.",
  "title.summary.post_kind": "The post is “{postKind}”, to which teachers’ titles do not apply.",
  "title.summary.post_kind_unknown": "The post is not recorded, so it cannot be said whether titles apply.",
  "title.summary.highest": "Holds {title}; there is no title above it.",
  "title.summary.education_unknown": "The highest education is not recorded, so it cannot be said which title comes next.",
  "title.summary.met": "May apply for {title}: every condition is met.",
  "title.summary.waits": "Everything else for {title} is in place; an application is possible from {from}.",
  "title.summary.not_met": "Conditions for {title} that are not met: {count}.",
  "title.summary.undetermined": "Missing: {missing}. So it cannot be said whether an application for {title} is possible.",
  "title.remedy.years_engaged": "Years engaged as {title} required: {years}. If the engagement goes on, they are full on {from}.",
  "title.remedy.years_taught": "Years of teaching required: {years}. They are full on {from}.",
  "title.remedy.engage_again":
    "Years engaged as {title} required: {years}; there is no engagement now. The school must engage again, or personnel staff correct the end that is recorded.",
  "title.remedy.no_row":
    "The policy has no condition for {title} with the education “{education}”. After a further degree, ask personnel staff to update the education.",
  "title.remedy.stage":
    "With the education “{education}”, {title} is open to certain stages only, and “{stage}” is not one of them. If the stage is wrong, ask personnel staff to correct it.",
  "title.remedy.hours": "{required:hours} are required in the last five years; complete {missing:hours} more.",
  "title.remedy.class_adviser":
    "Years as class adviser required in all: {years}; months still to go: {months}. Ask the school for a class; if a term was not recorded, ask personnel staff to add it.",
  "title.remedy.class_adviser_running":
    "Years as class adviser required in all: {years}. If the present term goes on, they are full on {from}.",
  "title.remedy.rural_service":
    "Months still to be taught at a rural or weak school: {months}. Ask the school for a rotation; if one was not recorded, ask personnel staff to add it.",
  "title.remedy.record_post_kind": "Personnel staff must record the post in the sheet 任教履历 or 教师基本信息.",
  "title.remedy.record_education": "Personnel staff must record the highest education in the sheet 教师基本信息.",
  "title.remedy.record_stage": "Personnel staff must record the stage taught in the sheet 教师基本信息.",
  "title.remedy.record_teaching_since": "Personnel staff must record the start of teaching in the sheet 教师基本信息.",
  "title.remedy.record_engagement": "Personnel staff must record the start of the engagement in the sheet 专业技术职务聘任.",
  "title.remedy.record_settlement": "The district must record in the sheet 学校 whether the school is urban, in a town or rural.",
  "title.remedy.record_weak": "The district must record in the sheet 学校 whether the school is a weak one.",
  "verdict.criterion.years": "Years engaged or taught",
  "verdict.criterion.training-hours": "Hours in the last five years",
  "verdict.criterion.class-adviser": "Time as class adviser",
  "verdict.criterion.rural-service": "Teaching at a rural or weak school",
  "verdict.criterion.enterprise-practice": "Enterprise practice",
}
