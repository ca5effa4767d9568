/** 教师资格定期注册。 */
export const registration = {
  "registration.summary.not_in_post": "当日不在岗，定期注册的要求不适用。",
  "registration.summary.not_established": "不在编，定期注册只适用于在编教师。",
  "registration.summary.ownership": "任职学校为“{schoolOwnership}”学校，定期注册只适用于公办学校。",
  "registration.summary.established_unknown": "没有登记是否在编，无法判断定期注册的要求是否适用。",
  "registration.summary.ownership_unknown": "任职学校的举办者没有登记，无法判断定期注册的要求是否适用。",
  "registration.remedy.record_established": "请学校管理员在“教师基本信息”中补登是否在编。",
  "registration.remedy.record_ownership": "请人事干部在“学校”中补登举办者。",

  "registration.summary.no_certificate": "没有登记教师资格证书，不能注册。",
  "registration.summary.until_unknown": "没有登记注册有效期止，无法确定考察哪五年。",
  "registration.summary.sanctioned_until_unknown": "师德处理的影响期未满，目前不能注册；另外，没有登记注册有效期止，无法确定考察哪五年。",
  "registration.summary.met": "注册条件目前都已具备，结论为合格。请在{until}到期前办理定期注册。",
  "registration.summary.met_overdue":
    "注册条件都已具备，结论为合格，但注册已于{until}到期。请尽快办理定期注册；已办理的，请人事干部补登注册有效期。",
  "registration.summary.running": "注册有效期到{until}为止，已有{hours:hours}，要求{required:hours}，还差{missing:hours}；期满前补足即可。",
  "registration.summary.appraisals_unknown": "没有登记{years}年的年度考核结果，暂时不能作出注册结论。",
  "registration.summary.deferred": "有{count}项注册条件没有达到，结论为暂缓注册。注册有效期到{until}为止，条件具备后可以申请注册。",
  "registration.summary.failed": "年度考核连续{count}年不合格，结论为注册不合格。注册有效期到{until}为止，请与学校人事核实考核结果。",
  "registration.remedy.record_until": "请人事干部在“教师资格”中补登注册有效期止；还没有首次注册的，请学校组织申请。",
  "registration.remedy.appraisals": "{years}年年度考核没有达到合格。结果登记有误的，请人事干部更正；无误的，条件具备后由学校重新申请注册。",
  "registration.remedy.hours": "请不晚于{until}再完成{missing:hours}的培训，国培、市培、区培和校本研修都可计入。",
  "registration.remedy.hours_closed":
    "注册有效期已于{until}届满，还差{missing:hours}。有漏登的培训，请学校管理员补登；没有的，补足学时后由学校重新申请注册。",

  "verdict.criterion.registration-hours": "注册有效期内的学时",
} as const
