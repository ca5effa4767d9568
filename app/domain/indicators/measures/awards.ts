/** People awarded a class of the tier ladder in the plan period. Who is promoted in it counts in both classes; who is awarded twice counts once. */
import type { DesignationLevel, TierAward } from "../../codes"
import type { AwardFact } from "../district-facts"
import { personRow, teacherNoOf } from "../evidence-row"
import { isInForce, isNew } from "../in-period"
import type { MeasureQuestion } from "../measure-question"
import { counted, distinct, type Found } from "../measured"
import { teachesOneOf } from "../subject"

export function measureAwards({ plan, choice, facts: { awards, asOf } }: MeasureQuestion<"awards">): Found {
  const { tiers, levels, subjects } = choice
  const ofPeople = subjects === null ? awards : awards.filter(({ person }) => teachesOneOf(person, subjects))
  const wanted = ofPeople.filter(among({ tiers, levels }))
  const isNewAward = (award: AwardFact) => isNew(spellOf(award), { plan, asOf })
  return counted({
    facts: wanted.filter(isNewAward),
    keyOf: teacherNoOf,
    rowOf,
    stock: distinct(
      wanted.filter((award) => isInForce(spellOf(award), asOf)),
      teacherNoOf,
    ),
    beside: choice.beside.map(({ key, ...which }) => ({
      key,
      value: distinct(ofPeople.filter(among(which)).filter(isNewAward), teacherNoOf),
    })),
  })
}

function among({ tiers, levels }: { tiers: readonly TierAward[]; levels: readonly DesignationLevel[] }) {
  return ({ tier, level }: AwardFact) => tiers.includes(tier) && levels.includes(level)
}

function spellOf({ grantedOn, termEndsOn, withdrawnOn }: AwardFact) {
  return { on: grantedOn, endsOn: termEndsOn, withdrawnOn }
}

function rowOf({ person, grantedOn, termEndsOn }: AwardFact) {
  return personRow(person, { on: grantedOn, endsOn: termEndsOn })
}
