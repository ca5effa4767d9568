import { chineseNumeral } from "./chinese-numeral"
import { randomStream } from "./random"

export type SchoolKindLabel =
  | "幼儿园"
  | "小学"
  | "初级中学"
  | "九年一贯制学校"
  | "普通高中"
  | "完全中学"
  | "中等职业学校"
  | "特殊教育学校"
  | "教师进修学院"

export interface School {
  /** from 1, in the order of the sheet */
  readonly number: number
  readonly code: string
  readonly name: string
  readonly kind: SchoolKindLabel
  readonly isPublic: boolean
  readonly settlement: "城区" | "镇区" | "乡村"
  readonly isWeak: boolean
  readonly group: string | null
  /** people it has in a district of 5,000 */
  readonly size: number
}

/** Of 90 schools (5,000 teachers) so many are of each kind, with about so many people each. */
const MIX: readonly {
  readonly kind: SchoolKindLabel
  readonly of90: number
  readonly size: number
  readonly name: (nth: string) => string
}[] = [
  { kind: "小学", of90: 28, size: 60, name: (nth) => `示范${nth}小` },
  { kind: "幼儿园", of90: 42, size: 29, name: (nth) => `示范第${nth}幼儿园` },
  { kind: "初级中学", of90: 6, size: 92, name: (nth) => `示范第${nth}初级中学` },
  { kind: "九年一贯制学校", of90: 4, size: 105, name: (nth) => `示范第${nth}实验学校` },
  { kind: "完全中学", of90: 4, size: 150, name: (nth) => `示范第${nth}中学` },
  { kind: "普通高中", of90: 2, size: 130, name: (nth) => `示范第${nth}高级中学` },
  { kind: "中等职业学校", of90: 2, size: 150, name: (nth) => `示范第${nth}职业学校` },
  { kind: "特殊教育学校", of90: 1, size: 36, name: (nth) => (nth === "一" ? "示范特殊教育学校" : `示范第${nth}特殊教育学校`) },
  { kind: "教师进修学院", of90: 1, size: 64, name: () => "示范教师进修学院" },
]

type Setting = Pick<School, "kind" | "settlement" | "isWeak" | "isPublic">
const urban = (kind: SchoolKindLabel): Setting => ({ kind, settlement: "城区", isWeak: false, isPublic: true })

/** The schools that every district has, however small, in this order: the cases live there. */
const ALWAYS: readonly Setting[] = [
  urban("小学"),
  { ...urban("小学"), settlement: "乡村", isWeak: true },
  urban("初级中学"),
  { ...urban("九年一贯制学校"), settlement: "镇区" },
  urban("完全中学"),
  urban("普通高中"),
  urban("中等职业学校"),
  { ...urban("中等职业学校"), settlement: "镇区" },
  urban("幼儿园"),
  urban("特殊教育学校"),
  urban("教师进修学院"),
  { ...urban("小学"), isPublic: false },
]

/** How many schools a district of so many people has. */
export const countSchools = (teachers: number): number => Math.max(ALWAYS.length, Math.round((teachers * 90) / 5000))

/** The code of the school with this number in the sheet: no real school's code begins with 999. */
export const schoolCode = (number: number): string => String(9_990_000_000 + number)

/** The first `count` schools. They do not depend on the seed, and more schools never change the former ones. */
export function makeSchools(count: number): readonly School[] {
  const made = new Map<SchoolKindLabel, number>()
  return Array.from({ length: count }, (_, at) => {
    const setting = ALWAYS[at] ?? laterSetting(at + 1, made)
    const nth = (made.get(setting.kind) ?? 0) + 1
    made.set(setting.kind, nth)
    return makeSchool(at + 1, setting, nth)
  })
}

/** The kind that is furthest behind its share, and where the school lies. */
function laterSetting(number: number, made: ReadonlyMap<SchoolKindLabel, number>): Setting {
  const behind = (of90: number, kind: SchoolKindLabel) =>
    kind === "教师进修学院" ? Number.NEGATIVE_INFINITY : (of90 * number) / 90 - (made.get(kind) ?? 0)
  const { kind } = MIX.reduce((most, next) => (behind(next.of90, next.kind) > behind(most.of90, most.kind) ? next : most))
  const nth = (made.get(kind) ?? 0) + 1
  const random = randomStream({ seed: 0, owner: number, topic: "school setting" })
  const settlement = random.weighted([
    ["城区", 58],
    ["镇区", 26],
    ["乡村", 16],
  ] as const)
  const isPublic = !(
    (kind === "幼儿园" && nth % 3 === 0) ||
    (kind === "小学" && nth % 14 === 0) ||
    (kind === "九年一贯制学校" && nth === 4)
  )
  const isWeak =
    isPublic && settlement !== "城区" && (kind === "小学" || kind === "初级中学" || kind === "九年一贯制学校") && random.chance(0.35)
  return { kind, settlement, isWeak, isPublic }
}

function makeSchool(number: number, setting: Setting, nth: number): School {
  const mix = MIX.find(({ kind }) => kind === setting.kind) as (typeof MIX)[number]
  const spread = number <= ALWAYS.length ? 1 : 0.65 + 0.7 * randomStream({ seed: 0, owner: number, topic: "school size" }).next()
  const name = mix.name(chineseNumeral(nth))
  return {
    ...setting,
    number,
    code: schoolCode(number),
    name: `${setting.isPublic ? name : name.replace("示范", "示范民办")}（演示）`,
    group: groupOf(setting, number, nth),
    size: Math.round(mix.size * spread * (setting.isWeak ? 0.6 : 1)),
  }
}

/** 5 groups of kindergartens and 4 of compulsory education, as the plan counts them; every other school belongs to one. */
function groupOf(setting: Setting, number: number, nth: number): string | null {
  if (!setting.isPublic || number % 2 === 0) return null
  if (setting.kind === "幼儿园") return `学前第${chineseNumeral((nth % 5) + 1)}教育集团（演示）`
  const isCompulsory = setting.kind === "小学" || setting.kind === "初级中学" || setting.kind === "九年一贯制学校"
  return isCompulsory ? `义务教育第${chineseNumeral((number % 4) + 1)}集团（演示）` : null
}
