/** Schools of which somebody was ever honoured, of those with teachers in post: 校校有典型. */
import { thingRow } from "../evidence-row"
import type { MeasureQuestion } from "../measure-question"
import { divided, type Found, oneEach } from "../measured"

export function measureSchoolsWithHonour({ choice: { containing }, facts }: MeasureQuestion<"schools_with_honour">): Found {
  const { asOf, honours, designations, tallies } = facts
  const schools = new Set(tallies.in_post.filter(({ denominator }) => denominator > 0).map(({ schoolCode }) => schoolCode))
  const names = new Map(designations.map(({ schoolCode, schoolName }) => [schoolCode, schoolName]))
  const wanted = honours.filter(
    ({ name, givenOn, person }) => givenOn <= asOf && schools.has(person.schoolCode) && (containing === null || name.includes(containing)),
  )
  const evidence = oneEach(
    wanted.map(({ person: { schoolCode }, givenOn }) =>
      thingRow({ key: schoolCode, label: names.get(schoolCode) ?? schoolCode, kind: "school", schoolCode, on: givenOn, endsOn: null }),
    ),
  )
  return divided({ numerator: evidence.length, denominator: schools.size, unit: "percent", evidence })
}
