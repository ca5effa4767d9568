/** Training courses designated as quality courses (精品课程) at these levels in the plan period. */
import type { QualityCourseFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureQualityCourses({ plan, choice, facts: { qualityCourses, asOf } }: MeasureQuestion<"quality_courses">): Found {
  const wanted = qualityCourses.filter(({ level }) => choice.levels.includes(level))
  return counted({
    facts: wanted.filter((course) => isNew(spellOf(course), { plan, asOf })),
    keyOf,
    rowOf,
    stock: distinct(
      wanted.filter((course) => isInForce(spellOf(course), asOf)),
      keyOf,
    ),
  })
}

function keyOf({ courseNo }: QualityCourseFact) {
  return courseNo
}

function spellOf({ designatedOn, withdrawnOn }: QualityCourseFact) {
  return { on: designatedOn, endsOn: null, withdrawnOn }
}

function rowOf({ courseNo, name, designatedOn }: QualityCourseFact) {
  return thingRow({ key: courseNo, label: name, kind: "course", schoolCode: null, on: designatedOn, endsOn: null })
}
