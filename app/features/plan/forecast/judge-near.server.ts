import type { NearPerson } from "#db/queries/indicators-nearest/near-person"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { TeacherFacts } from "~/domain/facts"

interface Asked<Person extends NearPerson> {
  readonly districtId: string
  readonly people: readonly Person[]
}

/** Each of these people with the facts of hers that the rules ask for, in the order given: one statement a table, however many they are. */
export async function judgeNear<Person extends NearPerson>({
  districtId,
  people,
}: Asked<Person>): Promise<readonly { readonly person: Person; readonly facts: TeacherFacts }[]> {
  if (people.length === 0) return []
  const known = await listTeacherFacts({ districtId, teacherIds: people.map(({ teacherId }) => teacherId), knownAt: null })
  const factsOf = new Map(known.map(({ teacherId, facts }) => [teacherId, facts]))
  return people.flatMap((person) => {
    const facts = factsOf.get(person.teacherId)
    return facts === undefined ? [] : [{ person, facts }]
  })
}
