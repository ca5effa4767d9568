import type { rotation as source } from "../zh-CN/rotation"

export const rotation: Readonly<Record<keyof typeof source, string>> = {
  "rotation.summary.due":
    "{years} full years at the school, counted from {since}, which reaches the {required} required: due for rotation. The school reports this to the district, which arranges it.",
  "rotation.summary.not_due": "{years} full years at the school, counted from {since}, of {required} required; due from {dueOn}.",
  "rotation.summary.leader_since_unknown":
    "The post held before is not recorded, so it cannot be said since when this person has been principal or vice-principal.",
  "rotation.summary.in_rotation": "On rotation since {since}, so not due at present.",
  "rotation.summary.on_leave": "On leave ({leaveKind}), so not due at present.",
  "rotation.summary.age": "Aged {age}, which reaches the {exemptFrom} years from which nobody is due.",
  "rotation.summary.not_in_post": "Not in post on this day, so rotation does not apply.",
  "rotation.summary.school_kind": "The school is of the kind “{schoolKind}”, to which rotation does not apply.",
  "rotation.summary.ownership": "The school is “{schoolOwnership}”; rotation applies to public schools only.",
  "rotation.summary.stage":
    "Teaches the stage “{stage}” at a school of the kind “{schoolKind}”; rotation applies to compulsory education only.",
  "rotation.summary.not_established": "Not on the establishment; rotation applies to established staff only.",
  "rotation.summary.post_kind": "The post is “{postKind}”, to which rotation does not apply.",
  "rotation.summary.ownership_unknown": "Who runs the school is not recorded, so it cannot be said whether rotation applies.",
  "rotation.summary.stage_unknown": "The stage taught is not recorded, so it cannot be said whether rotation applies.",
  "rotation.summary.established_unknown":
    "Whether the post is on the establishment is not recorded, so it cannot be said whether rotation applies.",
  "rotation.summary.post_kind_unknown": "The post is not recorded, so it cannot be said whether rotation applies.",
  "rotation.remedy.wait": "The years are full on {dueOn}; before that it is possible to volunteer at the school.",
  "rotation.remedy.record_ownership": "Please have HR enter who runs the school in the sheet 学校.",
  "rotation.remedy.record_stage": "The school administrator must record the stage taught in the sheet 教师基本信息.",
  "rotation.remedy.record_established":
    "The school administrator must record whether the post is on the establishment in the sheet 教师基本信息.",
  "rotation.remedy.record_post_kind": "The school administrator must record the post in the sheet 任教履历 or 教师基本信息.",

  "rotation_credit.summary.met": "Counted rotations: {count}; the latest began on {startsOn}.",
  "rotation_credit.summary.running":
    "On rotation, {months} full months so far; it counts from {required} months, on {countsOn} at the earliest.",
  "rotation_credit.summary.too_short": "The longest rotation lasted {months} full months, less than the {required} from which one counts.",
  "rotation_credit.summary.none": "No rotation of {required} months or more to another school is recorded.",
  "rotation_credit.summary.not_in_post": "Not in post on this day, so rotations are not judged.",
  "rotation_credit.remedy.go_on": "Go on with this rotation; it counts on {countsOn}.",
  "rotation_credit.remedy.apply":
    "Volunteer at the school for a rotation of at least {required} months; if one was not recorded, ask the school administrator to add it.",

  "verdict.criterion.years-at-school": "Years at the school",
  "verdict.criterion.exempt": "Exempt from rotation",
  "verdict.criterion.counted-rotation": "Counted rotation",
}
