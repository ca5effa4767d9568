/** The people of the open database with their facts, as the benches judge them. */
import { openedDatabase } from "#db/client"
import { type KnownTeacher, listTeacherFacts } from "#db/queries/teacher-facts"

export interface Part {
  readonly districtId: string
  readonly teacherIds: readonly number[]
}

/** Everybody's ids, some at a time. */
export function peopleIn(atATime: number): Part[] {
  const people = openedDatabase().reader.sqlite.prepare("select id, district_id as districtId from teacher order by id").all()
  const all = people as { id: number; districtId: string }[]
  const parts: Part[] = []
  for (let from = 0; from < all.length; from += atATime) {
    const part = all.slice(from, from + atATime)
    parts.push({ districtId: part[0]?.districtId ?? "", teacherIds: part.map(({ id }) => id) })
  }
  return parts
}

export async function loadKnown({ districtId, teacherIds }: Part): Promise<KnownTeacher[]> {
  return [...(await listTeacherFacts({ districtId, teacherIds, knownAt: null }))]
}
