import { addDays, calendarMonths, dayOf, earlier, yearOf } from "../day"
import type { CaseDefinition } from "./case-definition"
import { closedCycle, entry, pacedHours, spreadHours } from "./case-hours"

/** What the 360 hours and the induction can come to. */
export const hoursCases: readonly CaseDefinition[] = [
  {
    shows: "演示教师账号：上一周期达标，本周期进度落后但仍可补齐，有一条重复记录未计入",
    draft: ({ today }) => ({
      name: "欧阳晓蓉",
      school: 1,
      subject: "语文",
      since: "2012-09-01",
      facts: {
        hours: [
          ...closedCycle(372, 84),
          ...pacedHours({ today, factor: 0.7 }),
          entry({ name: "2026年小学语文单元教学专题培训", endsOn: "2026-01-22", hours: 6 }),
          entry({ name: "2026年小学语文单元教学专题培训", endsOn: "2026-01-29", hours: 6 }),
        ],
      },
    }),
  },
  {
    shows: "2021—2025周期恰好360学时、集中研修恰好60学时：达标",
    draft: ({ today }) => ({
      name: "买买提·吐尔逊",
      sex: "男",
      school: 1,
      subject: "数学",
      since: "2008-09-01",
      facts: { hours: [...closedCycle(360, 60), ...pacedHours({ today, factor: 1.1 })] },
    }),
  },
  {
    shows: "2021—2025周期359.5学时：差0.5学时，未达标",
    draft: ({ today }) => ({
      name: "王㛃",
      school: 1,
      subject: "英语",
      since: "2011-09-01",
      facts: { hours: [...closedCycle(359.5, 80), ...pacedHours({ today, factor: 1.2 })] },
    }),
  },
  {
    shows: "2021—2025周期总量380学时，集中研修只有59.5学时：因集中研修未达标",
    draft: ({ today }) => ({
      name: "李𬭩",
      sex: "男",
      school: 3,
      subject: "物理",
      since: "2009-09-01",
      facts: { hours: [...closedCycle(380, 59.5), ...pacedHours({ today, factor: 1.05 })] },
    }),
  },
  {
    shows: "2023-06-30退休：按在岗30个月折算应达180学时，恰好达标",
    draft: () => ({
      name: "冉德芳",
      bornOn: "1968-06-12",
      school: 3,
      subject: "化学",
      since: "1989-09-01",
      joined: "2003-09-01",
      status: "退休",
      leftOn: "2023-06-30",
      facts: { hours: spreadHours({ from: "2021-01-01", to: "2023-06-30", total: 180, concentrated: 30 }) },
    }),
  },
  {
    shows: "2024-02-15离职：在岗满37个月应达222学时，只有200学时，未达标",
    draft: () => ({
      name: "谭海洋",
      sex: "男",
      school: 5,
      stage: "高中",
      subject: "地理",
      since: "2014-09-01",
      status: "离职",
      leftOn: "2024-02-15",
      facts: { hours: spreadHours({ from: "2021-01-01", to: "2024-02-15", total: 200, concentrated: 48 }) },
    }),
  },
  {
    shows: "2026年3—8月产假：应达学时不减，但产假整月不计进度，因此不落后",
    draft: ({ today }) => {
      const due = calendarMonths("2026-01-01", today) - calendarMonths("2026-03-01", earlier(today, "2026-08-31"))
      const total = due <= 0 ? 0 : Math.ceil((360 * due) / 54) + 1
      return {
        name: "上官思雨",
        school: 1,
        subject: "道德与法治",
        since: "2017-09-01",
        facts: {
          leaves: [{ kind: "产假", startsOn: "2026-03-01", endsOn: "2026-08-31" }],
          hours: [...closedCycle(366, 72), ...(total === 0 ? [] : spreadHours({ from: "2026-01-10", to: today, total, concentrated: 12 }))],
        },
      }
    },
  },
  {
    shows: "2023年9月从外区调入：按28个月折算应达168学时；调入前的60学时属到岗前，不计入",
    draft: ({ today }) => ({
      name: "牟永宁",
      sex: "男",
      school: 3,
      subject: "历史",
      since: "2015-09-01",
      joined: "2023-09-01",
      facts: {
        hours: [
          ...spreadHours({ from: "2022-03-01", to: "2023-06-30", total: 60, concentrated: 40, label: "外区" }),
          ...spreadHours({ from: "2023-09-01", to: "2025-12-31", total: 168, concentrated: 36 }),
          ...pacedHours({ today, factor: 1.1 }),
        ],
      },
    }),
  },
  {
    shows: "2022年9月新任教师：试用期内124学时达标；2023年9月起计周期，应达168学时，已达标",
    draft: ({ today }) => ({
      name: "穆雨桐",
      school: 4,
      stage: "小学",
      subject: "数学",
      since: "2022-09-01",
      facts: {
        hours: [
          ...spreadHours({ from: "2022-09-01", to: "2023-08-31", total: 124, concentrated: 60, label: "新教师" }),
          ...spreadHours({ from: "2023-09-01", to: "2025-12-31", total: 170, concentrated: 40 }),
          ...pacedHours({ today, factor: 1.3 }),
        ],
      },
    }),
  },
  {
    shows: "2024年9月新任教师：试用期内只有96学时（应达120），未达标",
    draft: ({ today }) => ({
      name: "向嘉远",
      sex: "男",
      school: 2,
      subject: "体育",
      since: "2024-09-01",
      facts: {
        hours: [
          ...spreadHours({ from: "2024-09-01", to: "2025-08-31", total: 96, concentrated: 40, label: "新教师" }),
          ...spreadHours({ from: "2025-09-01", to: "2025-12-31", total: 26, concentrated: 8 }),
          ...pacedHours({ today, factor: 1 }),
        ],
      },
    }),
  },
  {
    shows: "今年秋季入职的新教师：试用期未满，学时未定，显示还差多少",
    draft: ({ today }) => {
      const september = dayOf(yearOf(today), 9, 1)
      const since = september <= today ? september : dayOf(yearOf(today) - 1, 9, 1)
      const total = Math.min(118, 6 + 8 * calendarMonths(since, today))
      return {
        name: "李一",
        school: 9,
        stage: "学前",
        subject: "幼儿教育",
        since,
        facts: { hours: spreadHours({ from: since, to: today, total, concentrated: 6, label: "新教师" }) },
      }
    },
  },
  {
    shows: "同一年度同名项目报两次只计一次（学时多者计，相同取较早）；不同年度同名都计",
    draft: ({ today }) => {
      const name = "小学数学作业设计专题培训"
      return {
        name: "诸葛靖",
        school: 1,
        subject: "数学",
        since: "2013-09-01",
        facts: {
          hours: [
            ...closedCycle(330, 70),
            entry({ name, endsOn: "2023-04-14", hours: 20 }),
            entry({ name: "小学数学 作业设计专题培训", endsOn: "2023-05-19", hours: 20 }),
            entry({ name, endsOn: "2024-04-12", hours: 10 }),
            entry({ name: "（区级）家校沟通培训", endsOn: "2024-10-11", hours: 6 }),
            entry({ name: "(区级)家校沟通培训", endsOn: "2024-11-15", hours: 8.5 }),
            ...pacedHours({ today, factor: 1.1 }),
          ],
        },
      }
    },
  },
  {
    shows: "2020-12-31结束的24学时在周期之外，周期内只有348学时：未达标",
    draft: ({ today }) => ({
      name: "迪丽努尔·阿不都热依木",
      school: 5,
      stage: "初中",
      subject: "英语",
      since: "2010-09-01",
      facts: {
        hours: [
          entry({ name: "2020年区级集中研修（第9期）", startsOn: "2020-12-28", endsOn: "2020-12-31", hours: 24 }),
          ...closedCycle(348, 72),
          ...pacedHours({ today, factor: 0.9 }),
        ],
      },
    }),
  },
  {
    shows: "上一周期没有任何学时记录：0学时，未达标",
    draft: () => ({ name: "仇晟", sex: "男", school: 6, stage: "高中", subject: "体育", since: "2004-09-01", facts: { hours: [] } }),
  },
  {
    shows: "行政岗位：360学时要求不适用",
    draft: () => ({
      name: "单于婷",
      school: 6,
      post: "行政",
      stage: null,
      subject: null,
      since: "2010-09-01",
      facts: { hours: [], titles: [], adviserTerms: [] },
    }),
  },
  {
    shows: "教辅岗位有学时记录：要求不适用，记录照样保留",
    draft: () => ({
      name: "唐小玉",
      school: 1,
      post: "教辅",
      stage: null,
      subject: null,
      since: "2014-09-01",
      facts: { hours: closedCycle(64, 16), adviserTerms: [] },
    }),
  },
  {
    shows: "教研员：同样适用360学时，已达标",
    draft: ({ today }) => ({
      name: "区一",
      sex: "男",
      school: 11,
      post: "教研员",
      stage: "小学",
      subject: "心理健康",
      since: "2003-09-01",
      joined: "2015-09-01",
      education: "硕士研究生",
      facts: { hours: [...closedCycle(420, 180), ...pacedHours({ today, factor: 1.4 })] },
    }),
  },
  {
    shows: "校长（2020-09-01任职）：任职培训满300学时；任职满六年（2026-09-01）应当交流",
    draft: ({ today, school }) => ({
      name: "尉迟明",
      sex: "男",
      bornOn: "1979-03-18",
      school: 2,
      post: "校长",
      subject: "语文",
      since: "2001-09-01",
      joined: "2016-09-01",
      facts: {
        postings: [
          { schoolCode: school(1).code, startsOn: "2001-09-01", endsOn: "2016-08-31", post: "专任教师" },
          { schoolCode: school(2).code, startsOn: "2016-09-01", endsOn: "2020-08-31", post: "副校长" },
          { schoolCode: school(2).code, startsOn: "2020-09-01", endsOn: null, post: "校长" },
        ],
        hours: [
          ...management(["2019-07-12", "2020-01-17", "2020-07-17", "2021-01-15", "2021-07-16"]),
          ...closedCycle(250, 60),
          ...pacedHours({ today, factor: 1.2 }),
        ],
      },
    }),
  },
  {
    shows: "校长（2023-02-01任职）：任职一年期满，管理培训只有240学时（应达300），未达标",
    draft: ({ today, school }) => ({
      name: "吉克阿依",
      bornOn: "1982-11-05",
      school: 4,
      post: "校长",
      subject: "数学",
      since: "2004-09-01",
      joined: "2023-02-01",
      facts: {
        postings: [{ schoolCode: school(3).code, startsOn: "2004-09-01", endsOn: "2023-01-31", post: "专任教师" }],
        hours: [
          ...management(["2022-07-15", "2023-01-13", "2023-07-14", "2024-01-12"]),
          ...closedCycle(200, 60),
          ...pacedHours({ today, factor: 1.2 }),
        ],
      },
    }),
  },
]

/** Stages of the qualification course for heads, 60 hours each. */
function management(days: readonly string[]) {
  return days.map((endsOn, nth) =>
    entry({
      name: `校（园）长任职资格培训（第${nth + 1}阶段）`,
      startsOn: addDays(endsOn, -11),
      endsOn,
      hours: 60,
      level: "市培",
      topic: "管理",
      organiser: "示范市教师发展中心（演示）",
    }),
  )
}
