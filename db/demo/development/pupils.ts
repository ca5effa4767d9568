import { type Day, dayOf, yearOf } from "../day"
import type { District } from "../district"
import { randomStream } from "../random"
import type { School, SchoolKindLabel } from "../schools"

export interface PupilCount {
  readonly school: School
  readonly countedOn: Day
  readonly pupils: number
}

/** Pupils for each of a school's people. */
const PUPILS_FOR_ONE: Readonly<Record<SchoolKindLabel, number>> = {
  幼儿园: 8.5,
  小学: 16.5,
  初级中学: 12.2,
  九年一贯制学校: 14.5,
  普通高中: 11.8,
  完全中学: 12,
  中等职业学校: 15,
  特殊教育学校: 3,
  教师进修学院: 0,
}
const FIRST_YEAR = 2021
/** The school that never handed its numbers in. */
const SILENT = 12

/** 在校学生: counted each 1 September; the teacher college has no pupils, and one school has not said how many it has. */
export function drawPupils({ seed, today, schools }: District): readonly PupilCount[] {
  const years = Array.from({ length: yearOf(today) - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  return schools
    .filter(({ kind, number }) => PUPILS_FOR_ONE[kind] > 0 && number !== SILENT)
    .flatMap((school) => {
      const crowded = 0.8 + 0.4 * randomStream({ seed, owner: school.number, topic: "pupils" }).next()
      return years
        .map((year) => ({
          school,
          countedOn: dayOf(year, 9, 1),
          pupils: Math.max(1, Math.round(school.size * PUPILS_FOR_ONE[school.kind] * crowded * (1 + 0.015 * (year - FIRST_YEAR)))),
        }))
        .filter(({ countedOn }) => countedOn <= today)
    })
}
