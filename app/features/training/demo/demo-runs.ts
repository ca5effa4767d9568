import type { Allocation } from "../runs/run-input"

/** A run of the demo district, told from the Saturday of the week it is made in: weeks before it are negative. */
export interface DemoRun {
  /** the number of the course in the list of courses */
  readonly course: number
  readonly title: string
  readonly capacity: number
  readonly allocation: Allocation
  /** the week of its first session, how many there are, a week apart, and from when to when */
  readonly week: number
  readonly sessions: number
  /** weeks that are left after them, should one have to be put off */
  readonly spareWeeks: number
  readonly starts: number
  readonly ends: number
  readonly venue: number | null
  readonly trainer: number
  readonly state: "draft" | "announced" | "cancelled"
  /** weeks before its first session in which people enrol */
  readonly enrolFrom: number
  readonly enrolUntil: number
  /** how many enrol while it is open, after so many have been passed over */
  readonly people: number
  readonly skip: number
  /** days before that Saturday: 3 = Wednesday, when schools teach */
  readonly daysBefore: number
}

const run = (given: Partial<DemoRun> & Pick<DemoRun, "course" | "title" | "week" | "venue" | "trainer">): DemoRun => ({
  ...{
    capacity: 40,
    allocation: "need_first",
    sessions: 3,
    starts: 540,
    ends: 720,
    state: "announced",
    enrolFrom: 5,
    enrolUntil: 1,
    people: 36,
    skip: 0,
    daysBefore: 0,
    spareWeeks: 6,
  },
  ...given,
})

/** In every state: held and to be closed, under way, enrolment open and to come, drafts, one cancelled. Rooms and trainers never clash. */
export const DEMO_RUNS: readonly DemoRun[] = [
  run({ course: 5, title: "学生心理危机识别与干预（第1期）", week: -6, sessions: 2, venue: 1, trainer: 1, allocation: "first_come" }),
  run({
    course: 6,
    title: "师德师风专题研修（第1期）",
    week: -4,
    sessions: 2,
    venue: 0,
    trainer: 2,
    capacity: 150,
    people: 90,
    allocation: "first_come",
  }),
  run({ course: 0, title: "小学语文整本书阅读教学（第1期）", week: -1, sessions: 4, venue: 2, trainer: 0, people: 46 }),
  run({ course: 7, title: "人工智能辅助备课与作业设计（第1期）", week: -1, sessions: 3, venue: 4, trainer: 4, starts: 840, ends: 1020 }),
  run({ course: 1, title: "小学数学新课标单元整体教学（第1期）", week: 3, sessions: 4, venue: 3, trainer: 6 }),
  run({
    course: 4,
    title: "班主任工作基础（第1期）",
    week: 4,
    sessions: 5,
    venue: 5,
    trainer: 3,
    capacity: 80,
    allocation: "quota_by_school",
  }),
  run({
    course: 8,
    title: "数字教育资源应用（线上第1期）",
    week: 3,
    sessions: 2,
    venue: null,
    trainer: 7,
    starts: 1140,
    ends: 1230,
    allocation: "first_come",
  }),
  run({
    course: 2,
    title: "初中英语听说教学与测评（第1期）",
    week: 7,
    sessions: 3,
    venue: 7,
    trainer: 5,
    allocation: "lottery",
    enrolFrom: 4,
  }),
  run({ course: 11, title: "骨干教师学科教学主张提炼（第1期）", week: 9, sessions: 4, venue: 6, trainer: 2, capacity: 24, state: "draft" }),
  run({ course: 14, title: "新任教师入职研修（第1期）", week: 10, sessions: 0, venue: null, trainer: 0, state: "draft" }),
  run({ course: 9, title: "学前教育游戏观察与支持（第1期）", week: 5, sessions: 3, venue: 1, trainer: 8, state: "cancelled" }),
  run({
    course: 0,
    title: "小学语文整本书阅读教学（第2期）",
    ...{ week: 2, daysBefore: 3, sessions: 2, spareWeeks: 2, enrolFrom: 3, starts: 840, ends: 960 },
    ...{ venue: 6, trainer: 0, capacity: 30, skip: 20, people: 12 },
  }),
]
