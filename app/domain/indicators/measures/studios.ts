/** Studios founded in the plan period. A studio has one kind and counts under that one only. */
import type { StudioFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"

export function measureStudios({ plan, choice: { kinds }, facts: { studios, asOf } }: MeasureQuestion<"studios">): Found {
  const wanted = studios.filter(({ kind }) => kinds.includes(kind))
  return counted({
    facts: wanted.filter((studio) => isNew(spellOf(studio), { plan, asOf })),
    keyOf,
    rowOf,
    stock: distinct(
      wanted.filter((studio) => isInForce(spellOf(studio), asOf)),
      keyOf,
    ),
  })
}

function keyOf({ studioNo }: StudioFact) {
  return studioNo
}

function spellOf({ foundedOn, cycleEndsOn, withdrawnOn }: StudioFact) {
  return { on: foundedOn, endsOn: cycleEndsOn, withdrawnOn }
}

function rowOf({ studioNo, name, hostSchoolCode, foundedOn, cycleEndsOn }: StudioFact) {
  return thingRow({ key: studioNo, label: name, kind: "studio", schoolCode: hostSchoolCode, on: foundedOn, endsOn: cycleEndsOn })
}
