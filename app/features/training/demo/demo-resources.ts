import type { TrainerInput, VenueInput } from "../resources/resource-input"

const venue = (name: string, site: string, capacity: number, equipment: readonly string[]): VenueInput => ({
  ...{ name, site: `${site}（演示）`, capacity, equipment, schoolCode: null, opensMinute: 480, closesMinute: 1260 },
})

/** Where the demo district holds its training: two sites of the college and one in a school. */
export const DEMO_VENUES: readonly VenueInput[] = [
  venue("报告厅", "进修学院", 200, ["投影", "扩声", "录播"]),
  venue("一号研修室", "进修学院", 60, ["投影", "录播"]),
  venue("二号研修室", "进修学院", 60, ["投影"]),
  venue("三号研修室", "进修学院", 45, ["投影"]),
  venue("计算机教室", "进修学院", 50, ["投影", "电脑"]),
  venue("多功能厅", "进修学院北区", 120, ["投影", "扩声"]),
  venue("研讨室", "进修学院北区", 30, ["投影"]),
  venue("录播教室", "教师发展基地学校", 50, ["投影", "录播"]),
]

const expert = (name: string, organisation: string, expertise: string): TrainerInput => ({
  ...{ source: "expert_pool", name, organisation: `${organisation}（演示）`, expertise },
})

/** Experts of the alliance's pool. Nobody of them exists. */
export const DEMO_EXPERTS: readonly TrainerInput[] = [
  expert("陈思远", "某师范大学", "小学语文教学论"),
  expert("林可欣", "某师范大学", "心理健康教育"),
  expert("周明哲", "某教育科学研究院", "课程与教学评价"),
  expert("何静怡", "某教育科学研究院", "班级管理与家校共育"),
  expert("吴启航", "某大学", "人工智能教育应用"),
  expert("郑雨桐", "某示范性高中", "英语听说教学"),
]

/** Days of the college's calendar as pasted, by the holidays announced for 2026; the district's exams beside them. */
export const DEMO_CALENDAR = `2026-01-01 放假 元旦
2026-01-02 放假 元旦
2026-01-03 放假 元旦
2026-01-04 调休 元旦调休
2026-02-14 调休 春节调休
2026-02-15 放假 春节
2026-02-16 放假 春节
2026-02-17 放假 春节
2026-02-18 放假 春节
2026-02-19 放假 春节
2026-02-20 放假 春节
2026-02-21 放假 春节
2026-02-22 放假 春节
2026-02-23 放假 春节
2026-02-28 调休 春节调休
2026-04-04 放假 清明节
2026-04-05 放假 清明节
2026-04-06 放假 清明节
2026-05-01 放假 劳动节
2026-05-02 放假 劳动节
2026-05-03 放假 劳动节
2026-05-04 放假 劳动节
2026-05-05 放假 劳动节
2026-05-09 调休 劳动节调休
2026-06-07 考试 高考
2026-06-08 考试 高考
2026-06-09 考试 高考
2026-06-12 考试 中考
2026-06-13 考试 中考
2026-06-14 考试 中考
2026-06-19 放假 端午节
2026-06-20 放假 端午节
2026-06-21 放假 端午节
2026-09-20 调休 国庆节调休
2026-09-25 放假 中秋节
2026-09-26 放假 中秋节
2026-09-27 放假 中秋节
2026-10-01 放假 国庆节
2026-10-02 放假 国庆节
2026-10-03 放假 国庆节
2026-10-04 放假 国庆节
2026-10-05 放假 国庆节
2026-10-06 放假 国庆节
2026-10-07 放假 国庆节
2026-10-10 调休 国庆节调休
2027-01-01 放假 元旦`
