/** 规划指标到期限时的预计值怎么来，缺口可以由谁补上。 */
export const forecast = {
  "forecast.method.reached": "已到期限（{deadline}），就是当日的数，不再预计。",
  "forecast.method.flow":
    "现有{actual}；近{years}个整年（当年按已过的部分计入）平均每年新增{perYear}，离期限还有{yearsLeft}年，按此推算。范围由各年多少不一推出，大约五次有四次落在其中；已有的不会减少。",
  "forecast.method.flow_scheduled":
    "现有{actual}；近{years}个整年（当年按已过的部分计入）平均每年新增{perYear}，离期限还有{yearsLeft}年；期限前已排定的有{scheduled}，至少按排定的计。范围由各年多少不一推出，大约五次有四次落在其中。",
  "forecast.method.members":
    "现有{actual}人；期限前任期届满的{ending}人不计；近年平均每年加入{entering}人、提前退出{leaving}人，离期限还有{yearsLeft}年，按此推算。范围由各年多少不一推出，大约五次有四次落在其中。",
  "forecast.method.per_member":
    "教师现有{teachers}人，近年平均每年进{hires}人、离岗{leavers}人；成员现有{members}人，期限前任期届满{ending}人，平均每年加入{entering}人、提前退出{leaving}人；离期限还有{yearsLeft}年，两数分别推算后相除。范围大约五次有四次落在其中。",
  "forecast.method.certified":
    "已认定的现有{numerator}人，期限前有{ending}人认定到期，近年平均每年认定{entering}人；专业课教师现有{denominator}人，平均每年进{hires}人、离岗{leavers}人（离岗的按占比扣减已认定人数）；离期限还有{yearsLeft}年，分子、分母分别推算后相除。范围大约五次有四次落在其中。",
  "forecast.method.pace":
    "按现在的进度，{denominator}人中有{numerator}人到期能够完成；进度不变，占比就不变。离期限还有{yearsLeft}年，范围由近{years}年占比的变动推出，大约五次有四次落在其中。",
  "forecast.method.pace_scheduled":
    "按现在的进度，{denominator}人中有{numerator}人到期能够完成；另有{scheduled}人进度落后，但已报名的班次在期限前能补足所缺学时。离期限还有{yearsLeft}年，范围由近{years}年占比的变动推出，大约五次有四次落在其中。",
  "forecast.method.drift":
    "分子现为{numerator}，近{years}年平均每年变动{numeratorPerYear}；分母现为{denominator}，平均每年变动{denominatorPerYear}；离期限还有{yearsLeft}年，分别推算后相除。范围由各年变动推出，大约五次有四次落在其中。",
  "forecast.method.drift_count":
    "现为{actual}，近{years}年平均每年变动{perYear}，离期限还有{yearsLeft}年，按此推算。范围由各年变动推出，大约五次有四次落在其中。",
  "forecast.method.same_year": "期限当日看的就是这一年度，数已确定，不再预计。",
  "forecast.method.yearly":
    "每年单独计算：取有记录的{years}年，分子、分母各自平均后相除。范围由各年占比的变动推出，大约五次有四次落在其中。",
  "forecast.none.short_history": "有记录的历史不足两个整年，不作预计。",
  "forecast.none.unknown": "现在的数还无法算出，不作预计。",
  "forecast.none.nobody": "没有应计入的人，占比无从谈起，不作预计。",
  "forecast.none.milestone": "这是一项完成或未完成的任务，没有数量可以推算。",

  "nearest.step.apply_dual": "申报条件已经具备，请本人向学校申报双师型认定。",
  "nearest.step.apply_tier": "条件已经具备，现在可以申报{tier}。",
  "nearest.step.nominate": "已符合交流条件，请学校提名。",
  "nearest.step.assign_host": "学校已提名，请人事干部安排接收学校。",
  "nearest.step.go": "接收学校已定，{startsOn}起到岗。",
  "nearest.step.open_season": "已符合交流条件，请人事干部开启本学年的交流轮岗，再由学校提名。",
  "nearest.step.honour": "在岗教师中查无此类荣誉，请学校推选。",
  "nearest.lacks.withheld": "另有条件没有具备，须由人事干部查看。",
  "nearest.lacks.record": "请学校管理员补登：{missing}。",
  "nearest.lacks.condition": "有一项条件没有具备，见本人的判定。",
  "nearest.lacks.hours": "本周期还差{missing:hours}。",
  "nearest.lacks.concentrated": "总学时已够，还差区级及以上集中研修的学时。",
  "nearest.lacks.certificate": "没有登记教师资格证书；已有证书而漏登的，请学校管理员补登。",
  "nearest.lacks.certificate_lapsed": "教师资格的注册有效期已于{lapsedOn}届满，请办理定期注册。",
  "nearest.lacks.training": "{year}年还没有已认定的培训记录。",
  "nearest.lacks.part_teaching_since": "电子档案缺从教起始年月。",
  "nearest.lacks.part_education": "电子档案缺最高学历。",
  "nearest.lacks.part_posting": "电子档案缺任教履历。",
  "nearest.lacks.part_certificate": "电子档案缺教师资格。",
  "nearest.lacks.part_title": "电子档案缺职称聘任。",
  "nearest.lacks.part_appraisal": "电子档案缺年度考核。",
  "nearest.lacks.part_hours": "电子档案缺培训学时。",
  "nearest.none.met": "目标已经达到，没有缺口。",
  "nearest.none.past": "下一步要从今天做起，过去日期的报告不列名单。",
  "nearest.none.no_one": "查无离达成只差一步的人或学校。",
  "nearest.none.honours": "评选荣誉没有登记候选人，无法列出名单。",
  "nearest.none.studios": "政策没有规定谁可以主持这类工作室，无法列出名单。",
  "nearest.none.studio_participants": "没有登记谁可以参加，无法列出名单。",
  "nearest.none.designations": "没有登记各校离认定还差什么，无法列出学校名单。",
  "nearest.none.projects": "项目和团队立项前没有登记，无法列出名单。",
  "nearest.none.project_participants": "没有登记候选参训人员，无法列出名单。",
  "nearest.none.team_members": "没有登记团队的候选成员，无法列出名单。",
  "nearest.none.teachers_per_member": "没有登记团队的候选成员，无法列出名单。",
  "nearest.none.quality_courses": "课程认定前没有登记，无法列出名单。",
  "nearest.none.stations": "没有登记候选的企业，无法列出名单。",
  "nearest.none.researchers": "教研员由区里配备，没有登记候选人，无法列出名单。",
  "nearest.none.milestone": "这项任务由承办部门完成并登记，不涉及名单。",
  "nearest.none.unkept": "本系统不登记这类数据，无法列出名单。",
} as const
