import { type KnownSchool, listKnownSchools } from "#db/queries/indicators/known-schools"
import { type LightPerson, listEntries, listIdsBetween, listPeopleLightly } from "#db/queries/indicators/light-people"
import { findPeopleState, listPeopleJudgedSince } from "#db/queries/indicators/people-state"
import { type Trainings, trainingsOf } from "~/domain/indicators/tallied/trainings"
import { spellings } from "./spellings"

const PEOPLE_AT_A_TIME = 500
/** More than so many are read anew with everybody else. */
const FEW_CHANGED = 1000

export interface KnownPerson extends LightPerson {
  readonly trainings: Trainings
}

/** The people of one part of a district, as short as the tallies need them. */
export interface PeopleMemory {
  /** in the order of their ids */
  people(): Iterable<KnownPerson>
  readonly size: number
  /** Brings it to what the database holds now: reads whose facts changed, or everybody. Tells how many of how many were read. */
  refresh(tell: (read: number, of: number) => void): Promise<void>
}

/** Ids after the first up to and with the last. */
export interface Part {
  readonly districtId: string
  readonly afterId: number
  readonly untilId: number
}

/** An empty memory of a part. A person with fifty entries of training takes some four kilobytes of it. */
export function peopleMemory(part: Part): PeopleMemory {
  const { districtId, afterId, untilId } = part
  const spellingOf = spellings()
  let known = new Map<number, KnownPerson>()
  let ids: readonly number[] = []
  let read: { readonly of: string; readonly computedAt: string; readonly people: number } | null = null

  async function learn(teacherIds: readonly number[], schools: ReadonlyMap<number, KnownSchool>): Promise<void> {
    const entries = await listEntries({ districtId, teacherIds })
    for (const id of teacherIds) known.delete(id)
    for (const person of await listPeopleLightly({ districtId, teacherIds, schools }))
      known.set(person.teacherId, { ...person, trainings: trainingsOf(entries.get(person.teacherId) ?? [], spellingOf) })
  }

  return {
    get size() {
      return ids.length
    },
    *people() {
      for (const id of ids) {
        const person = known.get(id)
        if (person !== undefined) yield person
      }
    },
    async refresh(tell) {
      const state = await findPeopleState(districtId)
      const schools = await listKnownSchools(districtId)
      const of = `${state.opening}|${JSON.stringify([...schools])}`
      if (read?.of === of && read.computedAt === state.computedAt && read.people === state.people) return
      const now = await listIdsBetween(part)
      const changed =
        read?.of === of && read.people <= state.people
          ? (await listPeopleJudgedSince({ districtId, since: read.computedAt })).filter((id) => id > afterId && id <= untilId)
          : null
      const isLearning = changed === null || changed.length > FEW_CHANGED || now.length < ids.length
      if (isLearning) known = new Map()
      const wanted = isLearning ? now : changed
      ids = now
      for (let from = 0; from < wanted.length; from += PEOPLE_AT_A_TIME) {
        await learn(wanted.slice(from, from + PEOPLE_AT_A_TIME), schools)
        tell(Math.min(from + PEOPLE_AT_A_TIME, wanted.length), wanted.length)
      }
      read = { of, computedAt: state.computedAt, people: state.people }
    },
  }
}
