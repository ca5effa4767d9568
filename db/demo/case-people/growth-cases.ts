import { addDays, addMonths, addYears, dayOf, yearOf } from "../day"
import type { AppraisalFact, PracticeFact } from "../facts/fact"
import type { CaseDefinition } from "./case-definition"
import { closedCycle, pacedHours } from "./case-hours"

const lastSeptember = (today: string) => (dayOf(yearOf(today), 9, 1) <= today ? dayOf(yearOf(today), 9, 1) : dayOf(yearOf(today) - 1, 9, 1))

const grades = (today: string, result: (yearsAgo: number) => AppraisalFact["result"] | null): readonly AppraisalFact[] =>
  [6, 5, 4, 3, 2, 1].flatMap((yearsAgo) => {
    const given = result(yearsAgo)
    return given === null ? [] : [{ year: yearOf(today) - yearsAgo, result: given }]
  })

/** Sixty days of July and August in each of the last three summers, the latest `short` days shorter. */
const practice = (today: string, short: number): readonly PracticeFact[] =>
  [3, 2, 1].map((yearsAgo) => {
    const startsOn = dayOf(yearOf(today) - yearsAgo, 7, 1)
    const days = yearsAgo === 1 ? 60 - short : 60
    return {
      organisation: "示范文旅集团（演示）",
      isStation: true,
      position: "客房管理",
      startsOn,
      endsOn: addDays(startsOn, days - 1),
      days,
    }
  })

/** What tiers, titles, registration, ethics and the vocational rules can come to. */
export const growthCases: readonly CaseDefinition[] = [
  {
    shows: "区级骨干教师任期连续（2021年起，续聘一次）满三年：可申报学科名师",
    draft: ({ today }) => ({
      name: "扎西次仁",
      sex: "男",
      bornOn: "1984-02-09",
      school: 1,
      subject: "音乐",
      since: "2008-09-01",
      facts: {
        awards: [
          { tier: "骨干教师", level: "区级", grantedOn: "2021-12-10", termEndsOn: "2024-12-09", withdrawnOn: null },
          { tier: "骨干教师", level: "区级", grantedOn: "2024-12-10", termEndsOn: "2027-12-09", withdrawnOn: null },
        ],
        appraisals: grades(today, (yearsAgo) => (yearsAgo === 2 ? "优秀" : "合格")),
        hours: [...closedCycle(400, 120), ...pacedHours({ today, factor: 1.3 })],
      },
    }),
  },
  {
    shows: "上一年度考核没有记录：梯队条件未定，指出缺少的年度",
    draft: ({ today }) => ({
      name: "敖日格",
      sex: "男",
      school: 5,
      stage: "初中",
      subject: "数学",
      since: "2011-09-01",
      facts: { appraisals: grades(today, (yearsAgo) => (yearsAgo === 1 ? null : "合格")) },
    }),
  },
  {
    shows: "十个月前受通报批评，未写影响期：按24个月计，影响期内不能申报",
    draft: ({ today }) => ({
      name: "段永强",
      sex: "男",
      school: 3,
      subject: "体育",
      since: "2009-09-01",
      facts: { ethics: [{ kind: "处理", title: "通报批评", on: addMonths(today, -10), influenceUntil: null }] },
    }),
  },
  {
    shows: "学科带头人任期已满未续：当前梯队回落",
    draft: ({ today }) => ({
      name: "司马清",
      bornOn: "1976-08-21",
      school: 5,
      stage: "高中",
      subject: "语文",
      since: "1999-09-01",
      facts: {
        titles: seniorTitles(2005, 2013),
        awards: [
          { tier: "骨干教师", level: "区级", grantedOn: "2015-12-10", termEndsOn: "2018-12-09", withdrawnOn: null },
          { tier: "学科名师", level: "区级", grantedOn: "2018-12-10", termEndsOn: "2021-12-09", withdrawnOn: null },
          { tier: "学科带头人", level: "区级", grantedOn: "2021-12-10", termEndsOn: "2024-12-09", withdrawnOn: null },
        ],
        hours: [...closedCycle(410, 150), ...pacedHours({ today, factor: 1.5 })],
      },
    }),
  },
  {
    shows: "一级教师已取得、未写聘任开始日期：任职年限未定",
    draft: () => ({
      name: "龚书涵",
      school: 4,
      stage: "初中",
      subject: "生物",
      since: "2014-09-01",
      facts: {
        titles: [
          { title: "二级教师", grantedOn: "2015-12-10", engagedFrom: "2016-01-01", engagedUntil: null },
          { title: "一级教师", grantedOn: "2021-12-15", engagedFrom: null, engagedUntil: null },
        ],
      },
    }),
  },
  {
    shows: "中职专业课教师：五年内企业实践恰好180天，双师型（中级）有效",
    draft: ({ today }) => ({
      name: "东方𫖮",
      sex: "男",
      school: 7,
      stage: "中职",
      subject: "旅游服务与管理",
      isSpecialised: true,
      since: "2012-09-01",
      facts: {
        titles: lecturerTitles,
        practices: practice(today, 0),
        skills: [{ name: "导游资格", grade: "高级工", issuer: "示范职业技能鉴定中心（演示）", issuedOn: "2013-11-20" }],
        duals: [{ level: "中级", certifiedOn: addMonths(today, -18), validUntil: null }],
      },
    }),
  },
  {
    shows: "中职专业课教师：企业实践179天，差1天；双师型认定满五年，已过期",
    draft: ({ today }) => ({
      name: "彭立新",
      sex: "男",
      school: 8,
      stage: "中职",
      subject: "汽车运用与维修",
      isSpecialised: true,
      since: "2011-09-01",
      facts: {
        titles: lecturerTitles,
        practices: practice(today, 1),
        skills: [{ name: "汽车维修工", grade: "技师", issuer: "示范职业技能鉴定中心（演示）", issuedOn: "2012-05-16" }],
        duals: [{ level: "初级", certifiedOn: addDays(addYears(today, -5), -20), validUntil: null }],
      },
    }),
  },
  {
    shows: "定期注册一百天后到期，注册窗口内学时尚不足",
    draft: ({ today }) => {
      const until = addDays(today, 100)
      return {
        name: "祝琳",
        school: 1,
        subject: "美术",
        since: "2010-09-01",
        facts: {
          hours: closedCycle(300, 70),
          certificates: [
            {
              kind: "小学教师资格",
              certificateNo: "DEMO20100000901",
              issuedOn: "2010-06-30",
              firstRegisteredOn: addDays(addYears(until, -10), 1),
              conclusion: "合格",
              registeredUntil: until,
            },
          ],
        },
      }
    },
  },
  {
    shows: "前年、去年考核连续不合格：定期注册结论为注册不合格",
    draft: ({ today }) => {
      const until = addDays(addMonths(today, 14), 3)
      return {
        name: "郝建国",
        sex: "男",
        school: 3,
        subject: "地理",
        since: "2000-09-01",
        facts: {
          appraisals: grades(today, (yearsAgo) => (yearsAgo <= 2 ? "不合格" : "合格")),
          certificates: [
            {
              kind: "初级中学教师资格",
              certificateNo: "DEMO20000000902",
              issuedOn: "2000-06-30",
              firstRegisteredOn: addDays(addYears(until, -10), 1),
              conclusion: "合格",
              registeredUntil: until,
            },
          ],
        },
      }
    },
  },
  {
    shows: "幼儿园教师没有教师资格记录，也没有身份证件号：注册未达标，持证率因此不到100%",
    draft: () => ({
      name: "廖诗语",
      school: 9,
      stage: "学前",
      subject: "幼儿教育",
      since: "2019-09-01",
      education: "大学专科",
      hasNoIdentity: true,
      facts: { certificates: [] },
    }),
  },
  {
    shows: "正在交流（去年或今年秋季起）：免于再次交流；同时主持工作室，主持工作室不是免交流的理由",
    draft: ({ today, school }) => ({
      name: "毛㼆兰",
      bornOn: "1983-09-09",
      school: 1,
      subject: "语文",
      since: "2006-09-01",
      facts: {
        titles: seniorTitles(2012, 2019),
        awards: [
          { tier: "骨干教师", level: "区级", grantedOn: "2020-12-10", termEndsOn: "2023-12-09", withdrawnOn: null },
          { tier: "学科名师", level: "区级", grantedOn: "2023-12-10", termEndsOn: "2026-12-09", withdrawnOn: null },
        ],
        rotations: [
          {
            kind: "定期交流",
            movesPersonnel: false,
            originCode: school(1).code,
            hostCode: school(2).code,
            startsOn: lastSeptember(today),
            endsOn: addDays(addYears(lastSeptember(today), 1), -1),
          },
        ],
      },
    }),
  },
]

const lecturerTitles = [
  { title: "助理讲师", grantedOn: "2013-12-10", engagedFrom: "2014-01-01", engagedUntil: "2019-12-31" },
  { title: "讲师", grantedOn: "2019-12-12", engagedFrom: "2020-01-01", engagedUntil: null },
] as const

const seniorTitles = (first: number, senior: number) =>
  [
    { title: "二级教师", grantedOn: dayOf(first - 5, 12, 10), engagedFrom: dayOf(first - 4, 1, 1), engagedUntil: dayOf(first, 12, 31) },
    { title: "一级教师", grantedOn: dayOf(first, 12, 10), engagedFrom: dayOf(first + 1, 1, 1), engagedUntil: dayOf(senior, 12, 31) },
    { title: "高级教师", grantedOn: dayOf(senior, 12, 10), engagedFrom: dayOf(senior + 1, 1, 1), engagedUntil: null },
  ] as const
