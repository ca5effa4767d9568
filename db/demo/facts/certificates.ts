import { addDays, addMonths, addYears, type Day, dayOf, earlier, later, yearOf } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { randomStream } from "../random"
import type { CertificateFact, StageLabel } from "./fact"

/** 资格种类 by what is taught. */
export const CERTIFICATE_KINDS: Readonly<Record<StageLabel, string>> = {
  学前: "幼儿园教师资格",
  小学: "小学教师资格",
  初中: "初级中学教师资格",
  高中: "高级中学教师资格",
  中职: "中等职业学校教师资格",
  特殊教育: "小学教师资格",
}

/** The number of the nth certificate of a person: real ones are 17 digits and never begin with letters. */
export const certificateNoOf = (number: number, issuedOn: Day, nth = 1): string =>
  `DEMO${yearOf(issuedOn)}${String(number).padStart(6, "0")}${nth}`

/** 教师资格 with its five-yearly registration: most in order, some due soon, a few lapsed, deferred or never held. */
export function certificatesOf(person: Person, district: District): readonly CertificateFact[] {
  if (person.facts !== null) return person.facts.certificates
  if (person.stage === null) return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "certificates" })
  if (random.chance(person.stage === "学前" ? 0.025 : 0.004)) return []
  const until = person.leftOn ?? district.today
  const issuedOn = earlier(later(addMonths(person.teachingSince, -random.between(0, 6)), addYears(person.bornOn, 18)), until)
  const base = { kind: CERTIFICATE_KINDS[person.stage], certificateNo: certificateNoOf(person.number, issuedOn), issuedOn }
  // Registration began in the district in 2015; who is not established is often not registered.
  const firstRegisteredOn = later(dayOf(random.between(2015, 2017), 6, 30), dayOf(yearOf(person.teachingSince) + 1, 12, 15))
  if (firstRegisteredOn > until || !random.chance(person.isEstablished ? 0.97 : 0.5))
    return [{ ...base, firstRegisteredOn: null, conclusion: null, registeredUntil: null }]
  let registeredUntil = addDays(addYears(firstRegisteredOn, 5), -1)
  while (registeredUntil <= until && !random.chance(0.03)) registeredUntil = addYears(registeredUntil, 5)
  const conclusion = random.chance(registeredUntil > until ? 0.008 : 0.3) ? "暂缓注册" : "合格"
  const first = { ...base, firstRegisteredOn, conclusion, registeredUntil } as const
  if (!random.chance(0.03)) return [first]
  const second = earlier(addYears(issuedOn, random.between(3, 8)), until)
  const higher = { kind: "高级中学教师资格", certificateNo: certificateNoOf(person.number, second, 2), issuedOn: second }
  return [first, { ...higher, firstRegisteredOn: null, conclusion: null, registeredUntil: null }]
}
