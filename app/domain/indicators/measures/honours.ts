/** People given an honour (师德荣誉) of that name in the plan period. An honour does not lapse: all who were ever given it are the stock. */
import type { HonourFact } from "../district-facts"
import { personRow, teacherNoOf } from "../evidence-row"
import { isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureHonours({ plan, choice: { containing }, facts: { honours, asOf } }: MeasureQuestion<"honours">): Found {
  const wanted = honours.filter(({ name, givenOn }) => givenOn <= asOf && (containing === null || name.includes(containing)))
  const given = wanted.filter(({ givenOn }) => isNew({ on: givenOn, withdrawnOn: null }, { plan, asOf }))
  return counted({ facts: given, keyOf: teacherNoOf, rowOf, stock: distinct(wanted, teacherNoOf) })
}

function rowOf({ person, givenOn }: HonourFact) {
  return personRow(person, { on: givenOn, endsOn: null })
}
