/** Teaching researchers (教研员) in post for each of several areas. The headline is that of the area with the fewest, so that all must have enough. */
import { personRow } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { counted, countOf, type Found, oneEach } from "../measured"
import { teachesOneOf } from "../subject"

export function measureResearchers({ choice: { areas }, facts: { researchers } }: MeasureQuestion<"researchers">): Found {
  const byArea = areas.map(({ key, subjects }) => ({
    key,
    rows: researchers
      .filter(({ person }) => teachesOneOf(person, subjects))
      .map(({ person }) => personRow(person, { on: null, endsOn: null })),
  }))
  const beside = byArea.map(({ key, rows }) => ({ key, value: countOf(rows) }))
  const { measured, evidence } = counted({ evidence: oneEach(byArea.flatMap(({ rows }) => rows)), stock: null, beside })
  return { measured: { ...measured, actual: Math.min(...beside.map(({ value }) => value)) }, evidence }
}
