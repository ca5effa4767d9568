import { addDays, addMonths, type Day, dayOf, fullYears, yearOf } from "../day"
import type { District } from "../district"
import type { Person } from "../person"
import { type Random, randomStream } from "../random"
import type { School } from "../schools"
import type { AwardFact, RotationFact } from "./fact"
import { formerSchool, likeSchools } from "./postings"

const YEARS_BEFORE_DUE = 6

/** 交流轮岗: about one in ten of those who are due in a school year, holders of an award more often; some are too short to count. */
export function rotationsOf(person: Person, district: District): readonly RotationFact[] {
  if (person.facts !== null) return person.facts.rotations
  if (!rotates(person)) return []
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "rotations" })
  const hosts = likeSchools(person.school, district.schools).filter(({ isPublic }) => isPublic)
  if (hosts.length === 0) return []
  const drawn: RotationFact[] = [...moveHere(random, person, district)]
  let clock = person.joinedOn
  for (let year = 2020; dayOf(year, 9, 1) <= district.today; year++) {
    const startsOn = dayOf(year, 9, 1)
    if (startsOn <= clock || (person.leftOn !== null && addMonths(startsOn, 24) > person.leftOn)) continue
    const isDue = fullYears(clock, addDays(startsOn, -1)) >= YEARS_BEFORE_DUE && !isTooOld(person, startsOn)
    if (!random.chance(isDue ? dueChance(district.awards.get(person.number), startsOn) : 0.004)) continue
    const endsOn = drawEnd(random, year)
    drawn.push({ ...drawKind(random, person, hosts), originCode: person.school.code, startsOn, endsOn })
    if (endsOn === null) break
    clock = addDays(endsOn, 1)
  }
  return drawn
}

function rotates({ school, stage, isEstablished, post }: Person): boolean {
  const isCompulsory =
    school.kind === "小学" ||
    school.kind === "初级中学" ||
    school.kind === "九年一贯制学校" ||
    (school.kind === "完全中学" && stage === "初中")
  return isCompulsory && school.isPublic && isEstablished && (post === "专任教师" || post === "副校长")
}

const isTooOld = (person: Person, on: Day) => fullYears(person.bornOn, on) >= (person.sex === "男" ? 55 : 50)

function dueChance(awards: readonly AwardFact[] | undefined, on: Day): number {
  const isBackbone =
    awards?.some((award) => award.level !== "校级" && award.grantedOn <= on && (award.termEndsOn === null || award.termEndsOn >= on)) ??
    false
  return isBackbone ? 0.3 : 0.1
}

/** One school year mostly; some end with the lessons in June or after a term, a few have no end in the papers. */
function drawEnd(random: Random, year: number): Day | null {
  return random.weighted<Day | null>([
    [dayOf(year + 1, 8, 31), 66],
    [dayOf(year + 2, 8, 31), 10],
    [dayOf(year + 3, 8, 31), 6],
    [dayOf(year + 1, 6, 30), 7],
    [dayOf(year + 1, 1, 20), 5],
    [null, yearOf(dayOf(year, 9, 1)) >= 2024 ? 6 : 0],
  ])
}

function drawKind(random: Random, person: Person, hosts: readonly School[]): Pick<RotationFact, "kind" | "movesPersonnel" | "hostCode"> {
  const poorer = hosts.filter(({ isWeak, settlement }) => isWeak || settlement === "乡村")
  const host = random.pick(poorer.length > 0 && random.chance(0.55) ? poorer : hosts)
  const isOneGroup = host.group !== null && host.group === person.school.group
  const kind = isOneGroup
    ? "集团化办学"
    : random.weighted([
        ["定期交流", 58],
        ["学区一体化管理", 14],
        ["学校联盟", 10],
        ["对口支援", 12],
        ["乡镇中心学校教师走教", 6],
      ] as const)
  return { kind, movesPersonnel: false, hostCode: host.code }
}

/** Some of those who came from another school of the district came by rotation. */
function moveHere(random: Random, person: Person, district: District): readonly RotationFact[] {
  const came = person.joinedOn
  if (came < "2021-01-01" || addMonths(came, 12) > (person.leftOn ?? district.today) || !random.chance(0.2)) return []
  const origin = formerSchool(person, district)
  if (origin === null || origin === person.school) return []
  const endsOn = addDays(addMonths(came, 12), -1)
  return [{ kind: "跨校竞聘", movesPersonnel: true, originCode: origin.code, hostCode: person.school.code, startsOn: came, endsOn }]
}
