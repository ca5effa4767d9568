/** 中等职业学校专业课教师：企业实践、双师型认定。 */
export const vocational = {
  "vocational.summary.not_in_post": "当日不在岗，企业实践和双师型认定只对在岗的专业课教师判定。",
  "vocational.summary.school_kind": "任职单位为“{schoolKind}”，企业实践和双师型认定只适用于中等职业学校的专业课教师。",
  "vocational.summary.culture_course": "不是专业课教师，企业实践和双师型认定的要求不适用。",
  "vocational.summary.specialised_unknown": "没有登记是否专业课教师，无法判断企业实践和双师型认定的要求是否适用。",
  "vocational.remedy.record_specialised": "请学校管理员在“教师基本信息”中补登是否专业课教师。",

  "enterprise_practice.summary.met": "近{years}年企业实践累计{days}天，达到要求的{required}天。",
  "enterprise_practice.summary.not_met": "近{years}年企业实践累计{days}天，要求{required}天，还差{missing}天。",
  "enterprise_practice.remedy.practise": "请再到企业或生产服务一线实践{missing}天，由学校安排；已经实践而漏登的，请学校管理员补登。",
  "enterprise_practice.remedy.check_dates":
    "登记的天数合计{attestedDays}天，但起止日期只覆盖{coveredDays}个自然日，重叠的日子只算一次，还差{missing}天。请学校管理员核对起止日期；无误的，请再安排实践。",

  "dual_qualified.summary.met": "双师型教师（{dualQualifiedLevel}），认定在{validUntil}以前（含当日）有效。",
  "dual_qualified.summary.may_apply": "没有登记双师型认定。申报条件已经具备，现在可以向学校申报。",
  "dual_qualified.summary.may_not_apply": "没有登记双师型认定。申报条件还有{count}项没有具备，暂时不能申报。",
  "dual_qualified.summary.expired_may_apply": "双师型认定已于{expiredOn}到期。申报条件已经具备，现在可以向学校重新申报。",
  "dual_qualified.summary.expired_may_not_apply": "双师型认定已于{expiredOn}到期。申报条件还有{count}项没有具备，暂时不能重新申报。",
  "dual_qualified.remedy.apply": "申报条件已经具备，请向学校申报双师型认定；已经认定而漏登的，请学校管理员补登。",
  "dual_qualified.remedy.complete": "请先补齐下列没有具备的条件，再向学校申报双师型认定；已经认定而漏登的，请学校管理员补登。",
  "dual_qualified.remedy.skill_certificate": "请取得与任教专业相应的技能证书；已有证书而漏登的，请学校管理员补登。",

  "verdict.criterion.practice-days": "企业实践天数",
  "verdict.criterion.recognition": "双师型认定",
  "verdict.criterion.skill-certificate": "技能证书",
} as const
