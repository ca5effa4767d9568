import {
  addDays,
  addMonths,
  addYears,
  type Day,
  dayNumber,
  dayOf,
  earlier,
  endOfMonth,
  fromDayNumber,
  fullYears,
  later,
  yearOf,
} from "./day"
import type { EducationLabel, PostLabel, SexLabel, StatusLabel } from "./facts/fact"
import { fictitiousIdentityNumber } from "./identity-number"
import { personName } from "./names"
import { type Person, teacherNoOf } from "./person"
import { type Random, randomStream } from "./random"
import type { School, SchoolKindLabel } from "./schools"
import { drawAssignment } from "./subjects"

const SHARE_OF_WOMEN: Readonly<Record<SchoolKindLabel, number>> = {
  幼儿园: 0.97,
  小学: 0.78,
  初级中学: 0.64,
  九年一贯制学校: 0.7,
  普通高中: 0.56,
  完全中学: 0.6,
  中等职业学校: 0.54,
  特殊教育学校: 0.75,
  教师进修学院: 0.6,
}

const YEARS_OF_STUDY: Readonly<Record<EducationLabel, number>> = {
  中等师范: 19,
  大学专科: 21,
  大学本科: 22,
  硕士研究生: 25,
  博士研究生: 29,
}

interface Draft {
  readonly number: number
  readonly seed: number
  readonly today: Day
  readonly school: School
  /** given for heads and their deputies, drawn otherwise */
  readonly post: "校长" | "副校长" | null
  /** how many people of this sex and birth date come before */
  readonly nthOf: (sex: SexLabel, bornOn: Day) => number
}

/** One person of the district, drawn from a stream of their own. */
export function drawPerson({ number, seed, today, school, post: given, nthOf }: Draft): Person {
  const random = randomStream({ seed, owner: number, topic: "person" })
  const post = given ?? drawPost(random, school)
  const sex: SexLabel = random.chance(post === "工勤" ? 0.4 : given === null ? SHARE_OF_WOMEN[school.kind] : 0.45) ? "女" : "男"
  const age = drawAge(random, school, given !== null)
  const bornOn = addDays(addYears(today, -age), -random.between(0, 364))
  const education = drawEducation(random, school, age, given !== null)
  const work = drawWork(random, { sex, bornOn, today, education, isHead: given !== null })
  const teaches = post !== "工勤" && post !== "教辅" && !(post === "行政" && random.chance(0.6))
  const assignment = teaches ? drawAssignment(random, school) : null
  const identityKind = random.next()
  return {
    number,
    teacherNo: teacherNoOf(number),
    name: personName(random, sex),
    sex,
    bornOn,
    identity:
      identityKind < 0.004
        ? { kind: "护照", number: `X${String(90_000_000 + number)}` }
        : identityKind < 0.012
          ? null
          : { kind: "居民身份证", number: fictitiousIdentityNumber({ bornOn, sex, nth: nthOf(sex, bornOn) }) },
    school,
    post,
    stage: assignment?.stage ?? null,
    subject: assignment?.subject ?? null,
    isSpecialised: school.kind === "中等职业学校" ? (assignment?.isSpecialised ?? false) : null,
    isEstablished: school.isPublic && (given !== null || random.chance(school.kind === "幼儿园" ? 0.55 : 0.93)),
    education,
    facts: null,
    ...work,
  }
}

function drawPost(random: Random, school: School): PostLabel {
  const first = school.kind === "教师进修学院" ? "教研员" : "专任教师"
  return random.weighted([
    [first, school.kind === "教师进修学院" ? 78 : 92],
    ["行政", 3],
    ["教辅", 3],
    ["工勤", 2],
  ] as const)
}

function drawAge(random: Random, school: School, isHead: boolean): number {
  if (isHead) return random.between(39, 54)
  if (school.kind === "幼儿园")
    return random.weighted([
      [random.between(22, 29), 42],
      [random.between(30, 39), 38],
      [random.between(40, 50), 18],
      [random.between(51, 57), 2],
    ])
  return random.weighted([
    [random.between(23, 29), 21],
    [random.between(30, 39), 30],
    [random.between(40, 49), 29],
    [random.between(50, 54), 12],
    [random.between(55, 61), 8],
  ])
}

function drawEducation(random: Random, school: School, age: number, isHead: boolean): EducationLabel {
  const doctor = age >= 31 ? 1 : 0
  const master = age >= 26 ? 1 : 0
  switch (school.kind) {
    case "幼儿园":
      return random.weighted([
        ["大学专科", isHead ? 15 : 52],
        ["大学本科", 40],
        ["中等师范", age > 35 && !isHead ? 8 : 0],
        ["硕士研究生", master],
      ] as const)
    case "小学":
      return random.weighted([
        ["大学本科", 76],
        ["大学专科", age > 38 && !isHead ? 24 : 4],
        ["硕士研究生", 6 * master],
        ["中等师范", age > 46 && !isHead ? 5 : 0],
      ] as const)
    case "普通高中":
    case "教师进修学院":
      return random.weighted([
        ["大学本科", 66],
        ["硕士研究生", 32 * master],
        ["博士研究生", 2 * doctor],
      ] as const)
    default:
      return random.weighted([
        ["大学本科", 82],
        ["硕士研究生", 13 * master],
        ["大学专科", age > 42 && !isHead ? 6 : 0],
      ] as const)
  }
}

interface Work {
  readonly workStartedOn: Day | null
  readonly teachingSince: Day
  readonly joinedOn: Day
  readonly status: StatusLabel
  readonly leftOn: Day | null
}

function drawWork(
  random: Random,
  { sex, bornOn, today, education, isHead }: { sex: SexLabel; bornOn: Day; today: Day; education: EducationLabel; isHead: boolean },
): Work {
  const retires = endOfMonth(addYears(bornOn, sex === "男" || random.chance(0.25) ? 60 : 55))
  const isRetired = retires < today
  const until = isRetired ? addMonths(`${retires.slice(0, 8)}01`, -12) : today
  const late = random.chance(isHead ? 0 : 0.08) ? random.between(2, 8) : random.between(0, 1)
  const month = random.weighted([
    [9, 78],
    [8, 8],
    [7, 6],
    [3, 8],
  ] as const)
  const wished = dayOf(yearOf(bornOn) + YEARS_OF_STUDY[education] + late, month, 1)
  const teachingSince = wished <= until ? wished : lastSeptember(until)
  const workStartedOn = random.chance(0.06)
    ? null
    : late > 1
      ? addMonths(teachingSince, -12 * late + 10)
      : addMonths(teachingSince, -random.between(0, 2))
  const joinedOn = drawJoining(random, teachingSince, until)
  if (isRetired) return { workStartedOn, teachingSince, joinedOn, status: "退休", leftOn: retires }
  const left = isHead ? null : drawLeaving(random, joinedOn, today)
  return left === null
    ? { workStartedOn, teachingSince, joinedOn, status: "在职", leftOn: null }
    : { workStartedOn, teachingSince, joinedOn, ...left }
}

/** Half stay at their first school; the others came later, mostly in September. */
function drawJoining(random: Random, teachingSince: Day, until: Day): Day {
  const years = fullYears(teachingSince, until)
  if (years < 3 || random.chance(years < 8 ? 0.7 : years < 15 ? 0.45 : 0.28)) return teachingSince
  const day = dayOf(
    yearOf(teachingSince) + random.between(2, years),
    random.weighted([
      [9, 85],
      [3, 15],
    ] as const),
    1,
  )
  return day <= until && day > addYears(teachingSince, 1) ? day : teachingSince
}

function drawLeaving(random: Random, joinedOn: Day, today: Day): { status: StatusLabel; leftOn: Day } | null {
  const status = random.weighted<StatusLabel>([
    ["在职", 962],
    ["离职", 18],
    ["调出", 20],
  ])
  if (status === "在职") return null
  const from = later(addMonths(joinedOn, 8), later(addYears(today, -6), "2021-01-31"))
  if (from >= today) return null
  const drawn = fromDayNumber(random.between(dayNumber(from), dayNumber(today) - 1))
  const summer = dayOf(yearOf(drawn), 8, 31)
  const leftOn = random.chance(0.6) && summer < today && summer > from ? summer : drawn
  return { status, leftOn: earlier(leftOn, today) }
}

const lastSeptember = (until: Day): Day => {
  const september = dayOf(yearOf(until), 9, 1)
  return september <= until ? september : dayOf(yearOf(until) - 1, 9, 1)
}
