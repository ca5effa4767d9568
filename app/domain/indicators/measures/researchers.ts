/** Teaching researchers (教研员) in post for each of several areas. The headline is that of the area with the fewest, so that all must have enough. */
import { personRow, teacherNoOf } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"
import { teachesOneOf } from "../subject"

export function measureResearchers({ choice: { areas }, facts: { researchers } }: MeasureQuestion<"researchers">): Found {
  const byArea = areas.map(({ key, subjects }) => ({ key, found: researchers.filter(({ person }) => teachesOneOf(person, subjects)) }))
  const beside = byArea.map(({ key, found }) => ({ key, value: distinct(found, teacherNoOf) }))
  const { measured, evidence } = counted({
    facts: byArea.flatMap(({ found }) => found),
    keyOf: teacherNoOf,
    rowOf: ({ person }) => personRow(person, { on: null, endsOn: null }),
    stock: null,
    beside,
  })
  return { measured: { ...measured, actual: Math.min(...beside.map(({ value }) => value)) }, evidence }
}
