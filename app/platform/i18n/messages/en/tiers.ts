import type { tiers as source } from "../zh-CN/tiers"

export const tiers: Readonly<Record<keyof typeof source, string>> = {
  "tier.summary.not_in_post": "Not in post on this day, so the tier ladder does not apply.",
  "tier.summary.highest": "Educator (teacher or principal): there is no class above.",
  "tier.summary.met": "{tier}: every condition is met. An application may be handed in at the school.",
  "tier.summary.waits": "{tier}: everything else is in place; an application is possible from {from}.",
  "tier.summary.not_met": "{tier}: conditions that are not met: {count}.",
  "tier.summary.undetermined": "Missing: {missing}. So it cannot be said whether an application is possible ({tier}).",
  "tier.summary.qualified_waits": "Everything else for a qualified teacher is in place; the conditions are met from {from}.",
  "tier.summary.qualified_not_met":
    "Conditions for a qualified teacher that are not met: {count}. Once they are, an application as backbone teacher comes next.",
  "tier.summary.qualified_undetermined": "Missing: {missing}. So it cannot be said whether the conditions for a qualified teacher are met.",
  "tier.remedy.record_teaching_since": "Personnel staff must record the start of teaching in the sheet 教师基本信息.",
  "tier.remedy.years_taught": "Years of teaching required: {years}. They are full on {from}.",
  "tier.remedy.title":
    "The title {title}, or one of at least its rank, is required: apply for it first. If one was not recorded, ask personnel staff to add it in the sheet 专业技术职务聘任.",
  "tier.remedy.age":
    "An application is possible up to the age of {maxAge}, which has been passed. If the date of birth is wrong, ask personnel staff to correct it.",
  "tier.remedy.held_none":
    "Must be {tier} or above now, for {years} years; no such award is in force. Apply for that class first. If one was not recorded, ask personnel staff to add it in the sheet 教师梯队.",
  "tier.remedy.held_wait": "Years as {tier} or above required: {years}. They are full on {from}.",
  "tier.remedy.held_renew":
    "Years as {tier} or above required: {years}. They are full on {from}, but the present award ends on {until}: have it reviewed before then, without a break.",
  "tier.remedy.hours":
    "The hours are behind: {expected:hours} are expected by now, {credited:hours} are credited. Complete {missing:hours} more.",
  "tier.remedy.studio":
    "Must lead a studio or have led one: ask the district for one. If it was not recorded, ask personnel staff to add it in the sheet 工作室成员.",
  "verdict.criterion.years-taught": "Years of teaching",
  "verdict.criterion.title": "Title",
  "verdict.criterion.age": "Age",
  "verdict.criterion.held": "Years in the class before",
  "verdict.criterion.hours": "Pace of the five-year hours",
  "verdict.criterion.studio-leader": "Leading a studio",
}
