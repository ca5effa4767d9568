import { dayNumber, dayOf } from "../day"
import type { LevelLabel } from "../facts/fact"
import type { Person } from "../person"
import { randomStream } from "../random"
import type { School } from "../schools"
import { THEMES } from "./themes"
import type { Training } from "./training"

const COLLEGE = "示范教师进修学院（演示）"
const CITY = "示范市教师发展中心（演示）"
const NATION = "国家级培训平台（演示）"
const RESEARCH_MONTHS = [3, 4, 5, 6, 9, 10, 11, 12] as const

/** The trainings of a year to which a person was invited. The same for everybody of a school, a stage and a subject. */
export type Catalogue = (person: Pick<Person, "school" | "stage" | "subject" | "post">, year: number) => readonly Training[]

/** The catalogue of one seed; each year's lists are made once. */
export function openCatalogue(seed: number): Catalogue {
  const lists = new Map<string, readonly Training[]>()
  const once = (key: string, make: () => readonly Training[]) => {
    const known = lists.get(key)
    if (known !== undefined) return known
    const made = make()
    lists.set(key, made)
    return made
  }
  return ({ school, stage, subject, post }, year) => {
    const isHead = post === "校长" || post === "副校长"
    return once(`${year}|${school.number}|${stage}|${subject}|${isHead}`, () => [
      ...once(`${year}|${school.number}`, () => ofSchool(school, year, seed)),
      ...(stage === null ? [] : once(`${year}|${stage}|${subject}`, () => ofSubject(`${stage}${subject}`, year, seed))),
      ...(isHead ? once(`${year}|heads`, () => ofHeads(year)) : []),
      ...once(`${year}`, () => ofEverybody(year, seed)),
    ])
  }
}

function training(parts: Omit<Training, "start" | "end"> & { year: number; month: number; day: number; lasts: number }): Training {
  const { year, month, day, lasts, ...rest } = parts
  const start = dayNumber(dayOf(year, month, day))
  return { ...rest, start, end: Math.min(start + lasts - 1, dayNumber(dayOf(year, 12, 31))) }
}

const ofNation = { level: "国培", topic: "师德", organiser: NATION, delivery: "网络", hours: 10 } as const

function ofEverybody(year: number, seed: number): readonly Training[] {
  const random = randomStream({ seed, owner: year, topic: "trainings of everybody" })
  const themes = THEMES.map(([theme, topic, level, delivery, low, high]) =>
    training({
      name: `${year}年${theme}`,
      ...{ level, topic, delivery, year },
      organiser: level === "市培" ? CITY : COLLEGE,
      month: random.between(2, 12),
      day: random.between(1, 24),
      lasts: delivery === "网络" ? random.between(10, 40) : random.between(1, 3),
      hours: random.between(low * 2, high * 2) / 2,
      share: 0.2,
    }),
  )
  return [
    training({ ...ofNation, name: `${year}年国家智慧教育平台暑期教师研修`, year, month: 7, day: 20, lasts: 42, share: 0.85 }),
    training({
      ...ofNation,
      name: `${year}年国家智慧教育平台寒假教师研修`,
      year,
      month: 1,
      day: 15,
      lasts: 36,
      share: year >= 2022 ? 0.7 : 0,
    }),
    training({
      name: `${year}年全区教师暑期集中培训`,
      level: "区培",
      topic: "师德",
      organiser: COLLEGE,
      delivery: "面授",
      year,
      month: 8,
      day: 24,
      lasts: 2,
      hours: 12,
      share: 0.62,
    }),
    training({
      name: `${year}年专业技术人员公需科目学习`,
      level: "其他",
      topic: "其他",
      organiser: CITY,
      delivery: "网络",
      year,
      month: 3,
      day: 1,
      lasts: 210,
      hours: 12,
      share: 0.35,
    }),
    ...themes,
  ]
}

function ofSchool(school: School, year: number, seed: number): readonly Training[] {
  const random = randomStream({ seed, owner: school.number * 10_000 + year, topic: "trainings of a school" })
  const organiser = school.name
  const name = organiser.replace("（演示）", "")
  const base = { level: "校本研修" as LevelLabel, topic: "教学技能", organiser, year } as const
  const whole = [
    training({
      ...base,
      name: `${name}${year}年春季校本研修`,
      delivery: "面授",
      month: 3,
      day: 1,
      lasts: 110,
      hours: random.between(14, 24) / 2,
      share: 0.88,
    }),
    training({
      ...base,
      name: `${name}${year}年秋季校本研修`,
      delivery: "面授",
      month: 9,
      day: 5,
      lasts: 100,
      hours: random.between(14, 24) / 2,
      share: 0.88,
    }),
  ]
  if (year > 2022) return whole
  return [
    ...whole,
    training({
      ...base,
      topic: "信息技术",
      name: `${name}${year}年信息技术应用能力提升工程2.0校本应用`,
      delivery: "混合",
      month: 4,
      day: 1,
      lasts: 200,
      hours: 25,
      share: 0.28,
    }),
  ]
}

function ofSubject(subject: string, year: number, seed: number): readonly Training[] {
  const random = randomStream({ seed, owner: year, topic: `trainings of ${subject}` })
  const base = { topic: "专业知识", year } as const
  const activities = RESEARCH_MONTHS.map((month) =>
    training({
      ...base,
      name: `${year}年${subject}主题教研（${month}月）`,
      level: "区培",
      organiser: COLLEGE,
      delivery: "面授",
      month,
      day: random.between(3, 27),
      lasts: 1,
      hours: random.between(4, 8) / 2,
      share: 0.38,
    }),
  )
  return [
    training({
      ...base,
      name: `${year}年${subject}教师学科培训`,
      level: "区培",
      organiser: COLLEGE,
      delivery: random.chance(0.7) ? "面授" : "混合",
      month: 7,
      day: random.between(4, 14),
      lasts: 4,
      hours: random.between(12, 20),
      share: 0.55,
    }),
    training({
      ...base,
      name: `${year}年市级${subject}骨干教师培训`,
      level: "市培",
      organiser: CITY,
      delivery: random.chance(0.6) ? "面授" : "混合",
      month: 10,
      day: random.between(8, 18),
      lasts: 10,
      hours: random.between(30, 48),
      share: 0.06,
    }),
    training({
      ...base,
      name: `“国培计划（${year}）”${subject}教师培训`,
      level: "国培",
      organiser: NATION,
      delivery: random.chance(0.5) ? "混合" : "跟岗",
      month: 11,
      day: random.between(2, 8),
      lasts: 15,
      hours: 60,
      share: 0.025,
    }),
    ...activities,
  ]
}

function ofHeads(year: number): readonly Training[] {
  const base = { topic: "管理", year, organiser: COLLEGE } as const
  return [
    training({
      ...base,
      name: `${year}年校（园）长提高培训`,
      level: "区培",
      delivery: "面授",
      month: 5,
      day: 9,
      lasts: 5,
      hours: 24,
      share: 0.7,
    }),
    training({
      ...base,
      name: `${year}年学校治理能力专题研修`,
      level: "市培",
      delivery: "混合",
      month: 11,
      day: 9,
      lasts: 20,
      hours: 30,
      share: 0.25,
    }),
  ]
}
