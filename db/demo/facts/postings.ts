import { addDays, addYears, type Day, dayOf, eve, fullYears, monthOf, yearOf } from "../day"
import type { District } from "../district"
import { isCase, type Person } from "../person"
import { type Random, randomStream } from "../random"
import type { School } from "../schools"
import type { PostingFact } from "./fact"

/** 任教履历: earlier schools of the district, and for some the present posting told more finely than 教师基本信息 does. */
export function postingsOf(person: Person, district: District): readonly PostingFact[] {
  if (person.facts !== null) return person.facts.postings
  const random = randomStream({ seed: district.seed, owner: person.number, topic: "postings" })
  return [...earlierPostings(random, person, district), ...presentPosting(random, person, district.today)]
}

/** The school of the district that the person left to come here, if they came from one on the first of this day's month. */
export function formerSchool(person: Person, district: District): School | null {
  const last = postingsOf(person, district).findLast((posting) => posting.endsOn === eve(person.joinedOn))
  return last === undefined ? null : (district.schools.find(({ code }) => code === last.schoolCode) ?? null)
}

function earlierPostings(random: Random, person: Person, district: District): readonly PostingFact[] {
  const years = fullYears(person.teachingSince, person.joinedOn)
  if (years < 1 || isCase(person) || !random.chance(0.62)) return []
  const others = likeSchools(person.school, district.schools)
  if (others.length === 0) return []
  const post = person.post === "校长" || person.post === "副校长" || person.post === "教研员" ? "专任教师" : person.post
  // One in fifty comes after a break: short ones keep a run at the same school unbroken, long ones do not.
  const gap = random.chance(0.02) ? random.pick([20, 30, 31, 75]) : 0
  const lastDay = addDays(eve(person.joinedOn), -gap)
  const last = gap > 0 && random.chance(0.5) ? person.school : random.pick(others)
  if (years < 6 || random.chance(0.7)) return [{ schoolCode: last.code, startsOn: person.teachingSince, endsOn: lastDay, post }]
  const moved = dayOf(yearOf(person.teachingSince) + random.between(2, years - 2), monthOf(person.teachingSince), 1)
  const first = random.pick(others)
  if (first === last) return [{ schoolCode: last.code, startsOn: person.teachingSince, endsOn: lastDay, post }]
  return [
    { schoolCode: first.code, startsOn: person.teachingSince, endsOn: eve(moved), post },
    { schoolCode: last.code, startsOn: moved, endsOn: lastDay, post: random.chance(0.06) ? null : post },
  ]
}

/** Heads were something else here before, unless they came as heads; one in eight of the others repeats the present posting. */
function presentPosting(random: Random, person: Person, today: Day): readonly PostingFact[] {
  const { school, joinedOn, leftOn, post } = person
  if (post === "校长" || post === "副校长") {
    const years = fullYears(joinedOn, today)
    if (years < 2) return []
    const appointed = addYears(joinedOn, random.between(1, Math.min(years - 1, 12)))
    const before = {
      schoolCode: school.code,
      startsOn: joinedOn,
      endsOn: eve(appointed),
      post: post === "校长" ? "副校长" : "专任教师",
    } as const
    return [before, { schoolCode: school.code, startsOn: appointed, endsOn: null, post }]
  }
  return random.chance(0.12) ? [{ schoolCode: school.code, startsOn: joinedOn, endsOn: leftOn, post }] : []
}

/** Other schools where the same children are taught. */
export function likeSchools(school: School, schools: readonly School[]): readonly School[] {
  const known = likeSchoolsOf.get(schools)?.get(school.kind)
  if (known !== undefined) return known.filter((other) => other !== school)
  const like = schools.filter((other) => ALIKE[school.kind].includes(other.kind))
  const byKind = likeSchoolsOf.get(schools) ?? new Map<string, readonly School[]>()
  likeSchoolsOf.set(schools, byKind.set(school.kind, like))
  return like.filter((other) => other !== school)
}

const likeSchoolsOf = new WeakMap<readonly School[], Map<string, readonly School[]>>()

const ALIKE: Readonly<Record<School["kind"], readonly School["kind"][]>> = {
  幼儿园: ["幼儿园"],
  小学: ["小学", "九年一贯制学校"],
  初级中学: ["初级中学", "九年一贯制学校", "完全中学"],
  九年一贯制学校: ["小学", "初级中学", "九年一贯制学校"],
  普通高中: ["普通高中", "完全中学"],
  完全中学: ["完全中学", "初级中学", "普通高中"],
  中等职业学校: ["中等职业学校"],
  特殊教育学校: ["特殊教育学校", "小学"],
  教师进修学院: ["小学", "初级中学", "完全中学"],
}
