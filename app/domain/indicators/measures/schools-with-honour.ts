/** Schools of which somebody was ever honoured, of those with teachers in post: 校校有典型. */
import type { HonourFact } from "../district-facts"
import { thingRow } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { distinct, divided, type Found } from "../measured"

export function measureSchoolsWithHonour({ choice: { containing }, facts }: MeasureQuestion<"schools_with_honour">): Found {
  const { asOf, honours, designations, tallies } = facts
  const schools = new Set(tallies.in_post.filter(({ denominator }) => denominator > 0).map(({ schoolCode }) => schoolCode))
  const wanted = honours.filter(
    ({ name, givenOn, person }) => givenOn <= asOf && schools.has(person.schoolCode) && (containing === null || name.includes(containing)),
  )
  const names = new Map(designations.map(({ schoolCode, schoolName }) => [schoolCode, schoolName]))
  const rowOf = ({ person: { schoolCode }, givenOn }: HonourFact) =>
    thingRow({ key: schoolCode, label: names.get(schoolCode) ?? schoolCode, kind: "school", schoolCode, on: givenOn, endsOn: null })
  const numbers = { numerator: distinct(wanted, keyOf), denominator: schools.size, unit: "percent" } as const
  return divided(numbers, { facts: wanted, keyOf, rowOf })
}

function keyOf({ person }: HonourFact) {
  return person.schoolCode
}
