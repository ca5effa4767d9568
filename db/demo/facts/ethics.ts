import { addDays, addMonths, type Day, dayNumber, dayOf, fromDayNumber, later, yearOf } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { type Random, randomStream } from "../random"
import type { EthicsFact } from "./fact"

const HONOURS = ["区级优秀教师", "区级师德标兵", "区级优秀班主任", "区级优秀教育工作者", "市级优秀教师"] as const

/** 师德: honours on Teachers' Day, and the few decisions against somebody, most of them still weighing. */
export function ethicsOf(person: Person, district: District): readonly EthicsFact[] {
  if (person.facts !== null) return person.facts.ethics
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "ethics" })
  const until = person.leftOn ?? district.today
  const records: EthicsFact[] = []
  for (let year = later("2019", person.joinedOn.slice(0, 4)); dayOf(Number(year), 9, 10) <= until; year = String(Number(year) + 1)) {
    const luck = random.next()
    const on = dayOf(Number(year), 9, 10)
    if (on < person.joinedOn || person.stage === null) continue
    if (luck < 0.0006) records.push({ kind: "荣誉", title: `${year}年度区“最美教师”`, on, influenceUntil: null })
    else if (luck < 0.02) records.push({ kind: "荣誉", title: random.pick(HONOURS), on, influenceUntil: null })
  }
  if (random.chance(0.006)) records.push(...sanction(random, later("2020-06-01", person.joinedOn), until))
  return records
}

function sanction(random: Random, from: Day, until: Day): readonly EthicsFact[] {
  if (from >= until) return []
  const on = fromDayNumber(random.between(dayNumber(from), dayNumber(until)))
  const lasting = (months: number) => addDays(addMonths(on, months), -1)
  const [title, influenceUntil] = random.weighted<readonly [string, Day | null]>([
    [["警告处分", lasting(6)], 25],
    [["记过处分", lasting(12)], 15],
    [["降低岗位等级处分", lasting(24)], 6],
    [["诫勉谈话", null], 24],
    [["通报批评并取消评优资格", lasting(24)], 20],
    [["责令检查", null], 10],
  ])
  return [{ kind: "处理", title: `${title}（${yearOf(on)}）`, on, influenceUntil }]
}
