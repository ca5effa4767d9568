import type { Day } from "./day"
import type { EducationLabel, PersonFacts, PostLabel, SexLabel, StageLabel, StatusLabel } from "./facts/fact"
import type { School } from "./schools"

/** One row of 教师基本信息 before it is written down. */
export interface Person {
  /** from 1; the teacher number is DEMO and this in five digits */
  readonly number: number
  readonly teacherNo: string
  readonly name: string
  readonly sex: SexLabel
  readonly bornOn: Day
  readonly identity: { readonly kind: "居民身份证" | "护照"; readonly number: string } | null
  readonly school: School
  readonly post: PostLabel
  readonly stage: StageLabel | null
  readonly subject: string | null
  /** null outside vocational schools */
  readonly isSpecialised: boolean | null
  readonly isEstablished: boolean
  readonly workStartedOn: Day | null
  readonly teachingSince: Day
  /** always the first day of a month */
  readonly joinedOn: Day
  readonly education: EducationLabel
  readonly status: StatusLabel
  /** last day in post; null while in post */
  readonly leftOn: Day | null
  /** given for cases: nothing of theirs is drawn */
  readonly facts: PersonFacts | null
}

/** The teacher number of the person with this number. */
export const teacherNoOf = (number: number): string => `DEMO${String(number).padStart(5, "0")}`

export const isInPost = (person: Person): boolean => person.leftOn === null

/** Whether the 360 hours apply to this post. */
export const mustTrain = (person: Pick<Person, "post">): boolean =>
  person.post === "专任教师" || person.post === "校长" || person.post === "副校长" || person.post === "教研员"

/** Whether the person is a case, whose facts neither seed nor size may touch. */
export const isCase = (person: Person): boolean => person.facts !== null

/** Teaches on the vocational ladder of titles. */
export const isVocational = (person: Pick<Person, "school">): boolean => person.school.kind === "中等职业学校"
