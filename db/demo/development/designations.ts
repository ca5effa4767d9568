import { addDays, type Day, dayOf } from "../day"
import type { District } from "../district"
import { randomStream } from "../random"
import type { School } from "../schools"
import { scaled } from "./choose"

export interface Designation {
  readonly school: School
  readonly kind:
    | "教师发展基地学校"
    | "教师发展示范学校"
    | "教师研修基地学校"
    | "新教师跟岗实践基地学校"
    | "家校共育示范学校"
    | "思想政治与师德师风基地"
  readonly designatedOn: Day
  readonly withdrawnOn: Day | null
}

/** The plan asks for 5, about 20, 5, 5 to 8, 15, and 5 to 8: the training bases and the home-school schools fall short. */
const PLANNED: readonly { readonly kind: Designation["kind"]; readonly count: number }[] = [
  { kind: "教师发展基地学校", count: 5 },
  { kind: "教师发展示范学校", count: 19 },
  { kind: "教师研修基地学校", count: 4 },
  { kind: "新教师跟岗实践基地学校", count: 6 },
  { kind: "家校共育示范学校", count: 13 },
  { kind: "思想政治与师德师风基地", count: 6 },
]

/** 基地与示范校: public schools but kindergartens; one of the model schools lost its designation again. */
export function drawDesignations(district: District): readonly Designation[] {
  const { seed, today } = district
  const schools = district.schools.filter(({ isPublic, kind }) => isPublic && kind !== "幼儿园" && kind !== "教师进修学院")
  return PLANNED.flatMap(({ kind, count }) => {
    const order = (school: School) => randomStream({ seed, owner: school.number, topic: kind }).next()
    return [...schools]
      .sort((a, b) => order(a) - order(b))
      .slice(0, scaled(count, district.scale))
      .map((school, nth): Designation => {
        const random = randomStream({ seed, owner: school.number, topic: `${kind} on` })
        const designatedOn = dayOf(random.between(2021, 2025), random.pick([3, 6, 11]), random.between(1, 28))
        const isWithdrawn = kind === "教师发展示范学校" && nth === 4 && addDays(designatedOn, 300) <= today
        return { school, kind, designatedOn, withdrawnOn: isWithdrawn ? addDays(designatedOn, 300) : null }
      })
      .filter(({ designatedOn }) => designatedOn <= today)
  })
}
