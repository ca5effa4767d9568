/** 师德、年度考核、教师资格: criteria that several rules share. */
export const career = {
  "ethics.remedy.wait": "师德处理的影响期未满，自{from}起方可申报。",
  "appraisals.remedy.failed": "{years}年年度考核不是合格以上；这几年移出考察年限后方可申报。",
  "appraisals.remedy.record": "请人事干部补登{years}年的年度考核结果。",
  "certificate.remedy.obtain": "没有登记教师资格证书。请取得相应资格；已有证书的，请人事干部补登。",
  "certificate.remedy.register": "教师资格注册已过有效期。请办理定期注册；已办理的，请人事干部补登注册有效期。",
  "verdict.criterion.ethics": "师德",
  "verdict.criterion.appraisals": "年度考核",
  "verdict.criterion.certificate": "教师资格",
} as const
