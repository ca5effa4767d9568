import { addDays, type Day, dayOf } from "../day"
import type { District } from "../district"
import { titleRank } from "../facts/titles"
import type { Person } from "../person"
import { randomStream } from "../random"
import { choosable, firstDayHere, scaled, shuffled } from "./choose"

type ProjectKindLabel =
  | "国培示范性项目"
  | "访学研修"
  | "双城古道协同培训"
  | "教师培训指导团队"
  | "教学创新团队"
  | "青蓝工程"
  | "未来教育家工程"
  | "特色师资培育工程"

export interface Project {
  readonly projectNo: string
  readonly name: string
  readonly kind: ProjectKindLabel
  readonly approvedOn: Day
  readonly endsOn: Day | null
  readonly status: "申报" | "立项" | "结项" | "撤销"
  readonly members: readonly ProjectMember[]
}

export interface ProjectMember {
  readonly teacherNo: string
  readonly role: "负责人" | "成员" | "导师" | "学员"
  readonly joinedOn: Day
  readonly leftOn: Day | null
  readonly result: "在研" | "合格" | "不合格" | null
}

interface Plan {
  readonly kind: ProjectKindLabel
  readonly name: string
  readonly from: Day
  readonly until: Day | null
  readonly status: Project["status"]
  /** people in a district of 5,000 */
  readonly people: number
  readonly role: ProjectMember["role"]
}

const each = <T>(items: readonly T[], plan: (item: T, nth: number) => Plan): readonly Plan[] => items.map(plan)

/** What the plan promises: 2 or 3 national projects (2 and one withdrawn), 50 study visitors (54), 200 trainees of the alliance (175: missed), a guidance team of 100 to 200. */
const PLANS: readonly Plan[] = [
  {
    kind: "国培示范性项目",
    name: "国培示范性综合改革项目（演示）",
    from: "2022-04-20",
    until: "2024-12-31",
    status: "结项",
    people: 40,
    role: "学员",
  },
  {
    kind: "国培示范性项目",
    name: "国培学科带头人培育项目（演示）",
    from: "2024-03-11",
    until: null,
    status: "申报",
    people: 0,
    role: "学员",
  },
  { kind: "国培示范性项目", name: "国培乡村校长项目（演示）", from: "2023-03-06", until: null, status: "撤销", people: 0, role: "学员" },
  ...each(
    [2022, 2023, 2024],
    (year): Plan => ({
      kind: "访学研修",
      name: `${year}年教师研训团队访学研修（演示）`,
      from: dayOf(year, 10, 8),
      until: dayOf(year, 10, 28),
      status: "结项",
      people: 18,
      role: "学员",
    }),
  ),
  ...each(
    [2021, 2022, 2023, 2024, 2025],
    (year): Plan => ({
      kind: "双城古道协同培训",
      name: `${year}年双城古道教师协同培训（演示）`,
      from: dayOf(year, 5, 15),
      until: dayOf(year, 11, 30),
      status: "结项",
      people: 35,
      role: "学员",
    }),
  ),
  {
    kind: "教师培训指导团队",
    name: "区级教师培训指导团队（演示）",
    from: "2021-09-01",
    until: null,
    status: "立项",
    people: 164,
    role: "成员",
  },
  ...each(
    ["语文", "数学", "英语", "物理", "汽车运用与维修", "计算机应用"],
    (subject, nth): Plan => ({
      kind: "教学创新团队",
      name: `${subject}教学创新团队（演示）`,
      from: dayOf(2021 + (nth % 4), 11, 1),
      until: null,
      status: nth === 5 ? "申报" : "立项",
      people: 8,
      role: "成员",
    }),
  ),
  ...each(
    [2021, 2022, 2023, 2024, 2025],
    (year): Plan => ({
      kind: "青蓝工程",
      name: `青蓝工程${year}级师徒结对（演示）`,
      from: dayOf(year, 9, 15),
      until: dayOf(year + 3, 9, 14),
      status: "立项",
      people: 44,
      role: "导师",
    }),
  ),
  {
    kind: "未来教育家工程",
    name: "未来教育家培养工程（演示）",
    from: "2023-05-10",
    until: "2028-05-09",
    status: "立项",
    people: 8,
    role: "学员",
  },
  ...each(
    ["心理健康教育", "劳动教育"],
    (field, nth): Plan => ({
      kind: "特色师资培育工程",
      name: `${field}特色师资培育（演示）`,
      from: dayOf(2022 + nth, 3, 20),
      until: dayOf(2024 + nth, 12, 31),
      status: "结项",
      people: 15,
      role: "学员",
    }),
  ),
]

/** 项目与团队 with their people: nobody takes part in two projects of one kind. */
export function drawProjects(district: District): readonly Project[] {
  const people = choosable(district)
  const queues = new Map<ProjectKindLabel, Person[]>()
  const queueOf = (kind: ProjectKindLabel) => {
    const known = queues.get(kind)
    if (known !== undefined) return known
    const fit = kind === "教师培训指导团队" ? people.filter((person) => titleRank(person, district) >= 2) : people
    const queue = [...shuffled(fit, { seed: district.seed, topic: `project ${kind}` })]
    queues.set(kind, queue)
    return queue
  }
  return PLANS.filter(({ from }) => from <= district.today).map((plan, at) => ({
    projectNo: `XM${String(at + 1).padStart(3, "0")}`,
    name: plan.name,
    kind: plan.kind,
    approvedOn: plan.from,
    endsOn: plan.until,
    status: plan.status === "结项" && (plan.until ?? "9999") > district.today ? "立项" : plan.status,
    members: drawMembers(plan, at, queueOf(plan.kind), district),
  }))
}

function drawMembers(plan: Plan, at: number, queue: Person[], district: District): readonly ProjectMember[] {
  if (plan.people === 0) return []
  const random = randomStream({ seed: district.seed, owner: at, topic: "project" })
  const wanted = scaled(plan.people, district.scale)
  const members: ProjectMember[] = []
  const passedOver: Person[] = []
  while (members.length < wanted && queue.length > 0) {
    const person = queue.shift() as Person
    const joinedOn = addDays(plan.from, random.chance(0.1) ? random.between(1, 10) : 0)
    if (firstDayHere(person, district) > plan.from || joinedOn > district.today) {
      passedOver.push(person)
      continue
    }
    const away = addDays(joinedOn, random.between(200, 1200))
    const mayLeave = plan.until === null && plan.kind !== "教学创新团队" && away <= district.today
    const isOver = plan.until !== null && plan.until <= district.today
    members.push({
      teacherNo: person.teacherNo,
      role: roleOf(plan, members.length),
      joinedOn,
      leftOn: mayLeave && random.chance(0.07) ? away : null,
      result: plan.role === "成员" ? null : isOver ? (random.chance(0.03) ? "不合格" : "合格") : "在研",
    })
  }
  queue.unshift(...passedOver)
  return members
}

function roleOf(plan: Plan, nth: number): ProjectMember["role"] {
  if (plan.kind === "青蓝工程") return nth % 2 === 0 ? "导师" : "学员"
  return nth === 0 && plan.kind !== "访学研修" ? "负责人" : plan.role
}
