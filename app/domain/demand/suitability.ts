/** Which trainer a course could be taught by: who has taught it, or whose field its name speaks of. */

export interface TaughtCourse {
  readonly number: string
  readonly name: string
  readonly subjects: readonly string[]
}

export interface SuitableTrainer {
  /** her field, in her own words */
  readonly expertise: string
  /** numbers of courses that she has taught, or is to teach */
  readonly taught: readonly string[]
}

const TAUGHT_BEFORE = 100
/** Words that nearly every course has in its name: they say nothing of a field. */
const COMMON = [
  "教学",
  "教育",
  "课程",
  "教师",
  "研修",
  "培训",
  "能力",
  "提升",
  "应用",
  "专题",
  "设计",
  "基础",
  "工作",
  "学科",
  "与评",
  "课堂",
]

/** 0 = not suited. Having taught it weighs more than any likeness of words. */
export function suitability({ course, trainer }: { readonly course: TaughtCourse; readonly trainer: SuitableTrainer }): number {
  const before = trainer.taught.includes(course.number) ? TAUGHT_BEFORE : 0
  const words = pairsOf([course.name, ...course.subjects].join(" "))
  const shared = [...pairsOf(trainer.expertise)].filter((pair) => words.has(pair))
  return before + shared.length
}

/** Chinese has no spaces: what two texts share is told by two characters in a row. */
function pairsOf(text: string): ReadonlySet<string> {
  const signs = [...text.toLowerCase()]
  const pairs = signs.slice(0, -1).map((sign, at) => `${sign}${signs[at + 1]}`)
  return new Set(pairs.filter((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair) && !COMMON.includes(pair)))
}
