import { addDays, addYears, type Day, dayNumber, dayOf, fromDayNumber, later, yearOf } from "../day"
import type { District } from "../district"
import { isInPost, type Person } from "../person"
import { type Random, randomStream } from "../random"
import type { DualFact, PracticeFact, SkillFact } from "./fact"

/** Enterprises of the demo; the first of them are practice stations. */
const ENTERPRISES = [
  "示范文旅集团（演示）",
  "示范汽车制造有限公司（演示）",
  "示范机电设备厂（演示）",
  "示范软件园（演示）",
  "示范酒店管理公司（演示）",
  "示范物流中心（演示）",
  "示范会计师事务所（演示）",
  "示范餐饮连锁公司（演示）",
] as const
const STATIONS = 3
const POSITIONS = ["技术员", "生产管理", "工艺改进", "客房管理", "数据分析", "质量检验"] as const
const SKILLS = ["电工", "汽车维修工", "中式烹调师", "导游资格", "会计专业技术资格", "计算机程序设计员", "茶艺师", "数控车工"] as const
const GRADES = ["中级工", "高级工", "技师", "高级技师"] as const

/** How likely a specialised-course teacher of the first and of the second vocational school is dual-qualified. */
const DUAL_SHARES = [0.58, 0.41] as const

const isSpecialised = (person: Person) => person.isSpecialised === true

/** 企业实践: summers and winters in enterprises; about two in three reach 180 days in five years. */
export function practicesOf(person: Person, district: District): readonly PracticeFact[] {
  if (person.facts !== null) return person.facts.practices
  if (!isSpecialised(person)) return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "practice" })
  const diligence = random.next()
  const until = person.leftOn ?? district.today
  const drawn: PracticeFact[] = []
  for (let year = 2019; year <= yearOf(until); year++) {
    if (!random.chance(0.35 + diligence * 0.6)) continue
    const startsOn = dayOf(year, random.chance(0.85) ? 7 : 1, random.between(5, 20))
    const length = random.weighted([
      [random.between(20, 45), 70],
      [random.between(45, 60), 20],
      [random.between(100, 150), 10],
    ])
    const endsOn = addDays(startsOn, length - 1)
    const enterprise = random.between(0, ENTERPRISES.length - 1)
    if (startsOn < person.joinedOn || endsOn > until || drawn.some((other) => other.endsOn >= startsOn)) continue
    drawn.push({
      organisation: ENTERPRISES[enterprise] as string,
      isStation: enterprise < STATIONS,
      position: random.pick(POSITIONS),
      startsOn,
      endsOn,
      days: random.chance(0.7) ? length : Math.max(5, Math.round(length * 0.8)),
    })
  }
  return drawn
}

/** 技能证书 */
export function skillsOf(person: Person, district: District): readonly SkillFact[] {
  if (person.facts !== null) return person.facts.skills
  if (!isSpecialised(person)) return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "skills" })
  if (!random.chance(0.78)) return []
  const issuedOn = drawDay(random, later(addYears(person.bornOn, 20), addYears(person.teachingSince, -2)), person.leftOn ?? district.today)
  const name = random.pick(SKILLS)
  return issuedOn === null ? [] : [{ name, grade: random.pick(GRADES), issuer: "示范职业技能鉴定中心（演示）", issuedOn }]
}

/** 双师认定: over half of one school, under half of the other; some recognitions have run out, some give no end. */
export function dualsOf(person: Person, district: District): readonly DualFact[] {
  if (person.facts !== null) return person.facts.duals
  if (!isSpecialised(person)) return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "dual" })
  const share = DUAL_SHARES[person.school.number % 2 === 1 ? 0 : 1]
  const isHeld = isInPost(person) && random.chance(share)
  const from = isHeld ? addDays(addYears(district.today, -5), 2) : addYears(district.today, -8)
  const until = isHeld ? district.today : addYears(district.today, -5)
  if (!isHeld && !random.chance(0.12)) return []
  const certifiedOn = drawDay(random, later(from, addYears(person.joinedOn, 1)), person.leftOn ?? until)
  if (certifiedOn === null) return []
  const level = random.weighted([
    ["初级", 50],
    ["中级", 38],
    ["高级", 12],
  ] as const)
  return [{ level, certifiedOn, validUntil: random.chance(0.25) ? null : addDays(addYears(certifiedOn, 5), -1) }]
}

function drawDay(random: Random, from: Day, until: Day): Day | null {
  return from > until ? null : fromDayNumber(random.between(dayNumber(from), dayNumber(until)))
}
