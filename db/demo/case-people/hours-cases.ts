import { calendarMonths, earlier } from "../day"
import type { CaseDefinition } from "./case-definition"
import { closedCycle, entry, pacedHours, spreadHours } from "./case-hours"

/** What the 360 hours of a cycle can come to. */
export const hoursCases: readonly CaseDefinition[] = [
  {
    shows: "演示教师账号：上一周期到最后一个月才达标，本周期进度落后但仍可补齐，有一条重复记录未计入",
    draft: ({ today }) => ({
      name: "欧阳晓蓉",
      school: 1,
      subject: "语文",
      since: "2012-09-01",
      facts: {
        hours: [
          ...closedCycle(348, 84),
          entry({ name: "2025年区级岁末网络研修", endsOn: "2025-12-20", hours: 24, delivery: "网络" }),
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
]
