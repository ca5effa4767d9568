import { addDays, type Day, dayOf } from "../day"
import type { District } from "../district"
import { titleRank } from "../facts/titles"
import { randomStream } from "../random"
import { choosable, scaled, shuffled } from "./choose"

export interface QualityCourse {
  readonly courseNo: string
  readonly name: string
  readonly level: "市级" | "区级" | "校级"
  readonly headTeacherNo: string | null
  readonly designatedOn: Day
  readonly withdrawnOn: Day | null
}

const SUBJECTS = [
  "小学语文",
  "小学数学",
  "初中英语",
  "初中物理",
  "高中语文",
  "高中数学",
  "学前教育",
  "中职专业课",
  "班主任工作",
  "心理健康教育",
] as const
const THEMES = [
  "单元整体教学设计",
  "作业设计与评价",
  "跨学科主题学习",
  "课堂观察与诊断",
  "信息技术融合教学",
  "学业质量监测",
  "新教师入职导引",
  "家校共育",
  "核心素养导向的命题",
  "项目式学习",
  "阅读指导",
  "差异化教学",
] as const

/** 精品课程: 104 of the district in a district of 5,000 (two withdrawn; the plan asks for 100), some municipal and some of schools. */
export function* drawCourses(district: District): Generator<QualityCourse> {
  const { seed, today, scale } = district
  const heads = shuffled(
    choosable(district).filter((person) => titleRank(person, district) >= 2),
    { seed, topic: "course heads" },
  )
  const levels = [
    ["区级", 104],
    ["市级", 12],
    ["校级", 26],
  ] as const
  let number = 0
  for (const [level, count] of levels) {
    for (let nth = 0; nth < scaled(count, scale); nth++) {
      number++
      const random = randomStream({ seed, owner: number, topic: "course" })
      const designatedOn = dayOf(random.between(2021, 2025), random.between(4, 12), random.between(1, 28))
      const withdrawnOn = addDays(designatedOn, 250)
      if (designatedOn > today) continue
      yield {
        courseNo: `KC${String(number).padStart(4, "0")}`,
        name: `${SUBJECTS[number % SUBJECTS.length]}${THEMES[(number * 7) % THEMES.length]}（演示）`,
        level,
        headTeacherNo: random.chance(0.04) ? null : (heads[(number * 3) % Math.max(1, heads.length)]?.teacherNo ?? null),
        designatedOn,
        withdrawnOn: level === "区级" && nth % 52 === 10 && withdrawnOn <= today ? withdrawnOn : null,
      }
    }
  }
}
