/** The sentences that rules say: one per key of `app/domain/phrases.ts`. `{x:hours}` is an amount in the reader's unit, 学时 or 学分. */
export const phrases = {
  "policy.summary.lapsed": "政策包{policy}已于{until}到期，之后没有生效的政策，无法判定。",
  "policy.summary.not_yet": "政策包{policy}自{from}起生效，此前没有可用的政策，无法判定。",
  "policy.summary.none": "没有任何生效的政策，无法判定。",
  "policy.remedy.publish": "请区教委发布涵盖该日的政策包。",

  "hours.summary.met": "已计{credited:hours}，达到要求的{required:hours}。",
  "hours.summary.nothing_required": "本周期内在岗不足一个整月，没有学时要求。",
  "hours.summary.not_met_total": "已计{credited:hours}，要求{required:hours}，还差{missing:hours}。",
  "hours.summary.not_met_concentrated":
    "总量已够（{credited:hours}，要求{required:hours}），但区级及以上集中研修只有{concentrated:hours}，要求{concentratedRequired:hours}，还差{missingConcentrated:hours}。",
  "hours.summary.not_met_both":
    "已计{credited:hours}，要求{required:hours}，还差{missing:hours}；其中区级及以上集中研修还差{missingConcentrated:hours}。",
  "hours.summary.never_in_post": "没有登记过在本区学校的任职，学时要求不适用。",
  "hours.summary.not_in_post": "{from}至{until}之间没有在岗记录，本周期学时要求不适用。",
  "hours.summary.post_kind": "岗位类别为“{postKind}”，不在学时要求的范围内。",
  "hours.summary.teaching_since_unknown": "没有登记从教起始年月，无法确定学时要求从哪天算起。",
  "hours.summary.registration_unknown": "没有登记教师资格注册日期，无法确定个人周期。",
  "hours.remedy.total": "请不晚于{until}再完成{missing:hours}的培训，国培、市培、区培和校本研修都可计入。",
  "hours.remedy.concentrated": "请不晚于{until}再参加{missing:hours}区级及以上的面授、混合或跟岗研修；纯网络课程不算集中研修。",
  "hours.remedy.closed": "周期已于{until}结束，还差{missing:hours}。若有漏登的培训，请学校管理员补登。",
  "hours.remedy.record_teaching_since": "请学校管理员在“教师基本信息”中补登从教起始年月。",
  "hours.remedy.record_registration": "请学校管理员在“教师资格”中补登注册日期。",
  "hours.instead.other_cycle": "计入{from}至{until}的周期。",
  "hours.instead.induction": "可计入截至{until}的新任教师培训。",
  "hours.instead.repeat": "同一项目已按{endsOn}结束的“{project}”计{hours:hours}。",
  "hours.instead.pending": "认定通过后即可计入。",

  "induction.summary.met": "新任教师培训已完成{hours:hours}，达到要求的{required:hours}。",
  "induction.summary.not_met": "新任教师培训完成{hours:hours}，要求{required:hours}，缺{missing:hours}。",
  "induction.summary.running": "新任教师培训已完成{hours:hours}，要求{required:hours}，还差{missing:hours}，截至{until}。",
  "induction.summary.principal_met": "校长任职资格培训已完成{hours:hours}，达到要求的{required:hours}。",
  "induction.summary.principal_not_met": "校长任职资格培训完成{hours:hours}，要求{required:hours}，缺{missing:hours}。",
  "induction.summary.principal_running": "校长任职资格培训已完成{hours:hours}，要求{required:hours}，还差{missing:hours}，截至{until}。",
  "induction.summary.both_met":
    "新任教师培训{hours:hours}（要求{required:hours}）与校长任职资格培训{principalHours:hours}（要求{principalRequired:hours}）均已完成。",
  "induction.summary.not_new": "{from}以前已从教，不适用新任教师培训要求。",
  "induction.summary.teaching_since_unknown": "没有登记从教起始年月，无法判断是否属于新任教师。",
  "induction.remedy.hours": "请不晚于{until}再完成{missing:hours}的新任教师培训。",
  "induction.remedy.principal_hours": "请不晚于{until}再完成{missing:hours}专题为“管理”的培训。",
  "induction.remedy.closed": "期限已于{until}届满，缺{missing:hours}。若有漏登的培训，请学校管理员补登。",
  "induction.remedy.record_teaching_since": "请学校管理员在“教师基本信息”中补登从教起始年月。",
} as const
