import { addDays, calendarMonths, dayOf, yearOf } from "../day"
import type { CaseDefinition } from "./case-definition"
import { closedCycle, entry, pacedHours, spreadHours } from "./case-hours"

/** What the first year of a teacher and the appointment of a head can come to. */
export const inductionCases: readonly CaseDefinition[] = [
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
