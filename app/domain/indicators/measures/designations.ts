/** Schools designated as a base or model of one kind in the plan period. A school may hold several kinds and counts in each. */
import type { DesignationFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureDesignations({ plan, choice, facts: { designations, asOf } }: MeasureQuestion<"designations">): Found {
  const wanted = designations.filter(({ kind }) => kind === choice.kind)
  return counted({
    facts: wanted.filter((designation) => isNew(spellOf(designation), { plan, asOf })),
    keyOf,
    rowOf,
    stock: distinct(
      wanted.filter((designation) => isInForce(spellOf(designation), asOf)),
      keyOf,
    ),
  })
}

function keyOf({ schoolCode }: DesignationFact) {
  return schoolCode
}

function spellOf({ designatedOn, withdrawnOn }: DesignationFact) {
  return { on: designatedOn, endsOn: null, withdrawnOn }
}

function rowOf({ schoolCode, schoolName, designatedOn }: DesignationFact) {
  return thingRow({ key: schoolCode, label: schoolName, kind: "school", schoolCode, on: designatedOn, endsOn: null })
}
