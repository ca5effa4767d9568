/** Where somebody stands on every ladder. */
export const careerPage = {
  "career.title": "我的发展路径",
  "career.person_title": "{name}的发展路径",
  "career.lead": "每项结论都按登记的记录和当日有效的政策得出，逐条写明依据。",
  "career.day": "查看哪一天",
  "career.show_day": "查看",
  "career.steps": "接下来做什么",
  "career.steps_none": "截至这一天，没有需要补做的事项。",
  "career.helps": "关系到：{rules}",
  "career.ladders": "各项结论",
  "career.criteria": "逐条说明（{count}条）",
  "career.policy": "政策包{policy}第{version}版。",
  "career.not_concerned": "不适用的规则",
  "career.back_to_person": "返回个人页面",
  "career.all_rules": "全部规则的结论",
} as const
