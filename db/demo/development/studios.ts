import { caseStudios } from "../case-people/case-studios"
import { addDays, addYears, type Day, dayOf } from "../day"
import type { District } from "../district"
import { adviserTermsOf } from "../facts/adviser-terms"
import { titleRank } from "../facts/titles"
import type { Person } from "../person"
import { type Random, randomStream } from "../random"
import { choosable, firstDayHere, scaled, shuffled } from "./choose"
import type { Studio, StudioKindLabel, StudioMember } from "./studio"

/** Founded in the plan period, of 5,000: the plan asks for 20, 20, 5, 10, 10, 5 and 10; three of the targets are missed. */
const PLANNED: readonly {
  readonly kind: StudioKindLabel
  readonly count: number
  readonly leads: (person: Person, district: District) => boolean
}[] = [
  { kind: "名校长", count: 5, leads: ({ post }) => post === "校长" },
  { kind: "名师", count: 22, leads: (person, { awards }) => awards.get(person.number)?.some(({ tier }) => tier !== "骨干教师") ?? false },
  {
    kind: "思政课教师",
    count: 10,
    leads: (person, district) => teaches(person, ["道德与法治", "思想政治"]) && titleRank(person, district) >= 2,
  },
  { kind: "艺术教育名师", count: 5, leads: (person) => teaches(person, ["音乐", "美术", "唱游与律动", "绘画与手工", "工艺美术"]) },
  {
    kind: "学生发展指导",
    count: 9,
    leads: (person, district) => teaches(person, ["心理健康", "劳动", "体育", "信息科技"]) && titleRank(person, district) >= 1,
  },
  {
    kind: "思想政治教育",
    count: 8,
    leads: (person, district) => teaches(person, ["道德与法治", "思想政治", "语文", "历史"]) && titleRank(person, district) >= 2,
  },
  { kind: "名班主任", count: 17, leads: (person, district) => adviserTermsOf(person, district).length >= 2 },
]

const teaches = (person: Person, subjects: readonly string[]) => person.subject !== null && subjects.includes(person.subject)

/** 工作室 with their members, then the studio of the cases. Nobody leads two. */
export function drawStudios(district: District): readonly Studio[] {
  const people = choosable(district)
  const leaders = shuffled(people, { seed: district.seed, topic: "studio leaders" })
  const trainees = shuffled(people, { seed: district.seed, topic: "studio members" })
  const taken = new Set<Person>()
  const studios: Studio[] = []
  for (const { kind, count, leads } of PLANNED) {
    // One more was founded before the period: it is part of the stock, not of what the plan asked for.
    for (let nth = 0; nth <= scaled(count, district.scale); nth++) {
      const number = studios.length + 1
      const random = randomStream({ seed: district.seed, owner: number, topic: "studio" })
      const year = nth === 0 ? 2019 : random.between(2021, 2025)
      const foundedOn = dayOf(year, random.pick([3, 9, 9, 12]), 1)
      const leader = leaders.find((person) => !taken.has(person) && leads(person, district) && firstDayHere(person, district) <= foundedOn)
      if (leader === undefined || foundedOn > district.today) continue
      taken.add(leader)
      studios.push(foundStudio(random, { number, kind, leader, foundedOn, isWithdrawn: kind === "名师" && nth === 3, trainees, district }))
    }
  }
  return [...studios, ...caseStudios(district)]
}

interface Founding {
  readonly number: number
  readonly kind: StudioKindLabel
  readonly leader: Person
  readonly foundedOn: Day
  readonly isWithdrawn: boolean
  readonly trainees: readonly Person[]
  readonly district: District
}

function foundStudio(random: Random, founding: Founding): Studio {
  const { number, kind, leader, foundedOn } = founding
  const withdrawnOn = withdrawal(founding)
  return {
    studioNo: `GZS${String(number).padStart(3, "0")}`,
    name: `${leader.name}${kind}工作室（演示）`,
    kind,
    level: random.weighted([
      ["区级", 86],
      ["市级", 8],
      ["校级", 6],
    ] as const),
    host: leader.school,
    foundedOn,
    cycleEndsOn: random.chance(0.1) ? null : addDays(addYears(foundedOn, 3), -1),
    withdrawnOn,
    members: [{ teacherNo: leader.teacherNo, role: "主持人", joinedOn: foundedOn, leftOn: null }, ...drawMembers(random, founding)],
  }
}

function withdrawal({ isWithdrawn, foundedOn, district }: Founding): Day | null {
  const day = addDays(foundedOn, 200)
  return isWithdrawn && day <= district.today ? day : null
}

/** Mostly people of the leader's subject and stage, taken from a place of the studio's own in the order. */
function drawMembers(random: Random, founding: Founding): readonly StudioMember[] {
  const { leader, foundedOn, trainees, district } = founding
  const until = withdrawal(founding) ?? district.today
  const wanted = random.between(4, 12)
  const start = random.between(0, trainees.length - 1)
  const members: StudioMember[] = []
  for (let step = 0; step < Math.min(trainees.length, 600) && members.length < wanted; step++) {
    const person = trainees[(start + step) % trainees.length] as Person
    const isNear = person.subject === leader.subject && person.stage === leader.stage
    if (person === leader || (!isNear && !random.chance(0.01)) || firstDayHere(person, district) > foundedOn) continue
    const late = addDays(foundedOn, 380)
    const joinedOn = random.chance(0.15) && late <= until ? late : foundedOn
    const away = addDays(joinedOn, random.between(150, 700))
    const leftOn = random.chance(0.12) && away <= until ? away : null
    members.push({ teacherNo: person.teacherNo, role: members.length < 5 ? "成员" : "学员", joinedOn, leftOn })
  }
  return members
}
