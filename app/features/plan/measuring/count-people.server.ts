import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { PortfolioPart } from "~/domain/indicators/plan"
import { askedOf, settledBy } from "~/domain/indicators/tallied/asked"
import { yearSoFar } from "~/domain/indicators/tallied/kindergarten"
import type { Marks } from "~/domain/indicators/tallied/marks"
import { schoolOn } from "~/domain/indicators/tallied/place"
import { hasPortfolio } from "~/domain/indicators/tallied/portfolio"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import { concentratedKinds, hasTrainingBy, sumsOf, wasTrainedIn } from "~/domain/indicators/tallied/trainings"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { type PeopleCounted, peopleCollector } from "./people-counted"
import type { KnownPerson, PeopleMemory } from "./people-memory.server"

const TELL_EVERY = 1000
const IN_FULL_AT_A_TIME = 500

interface Asked {
  readonly districtId: string
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  readonly memory: PeopleMemory
  /** told how much is done, 0 to 1 */
  readonly tell?: (done: number) => void
}

/**
 * For what everybody of a part of the district counts on a day. The rules judge each person on her facts, her training as sums in which what was
 * told twice counts once; where a pack weighs kinds of training she is judged in full. Blocks: for a process of its own, or few people.
 */
export async function countPeople({ districtId, asOf, portfolioParts, memory, tell }: Asked): Promise<PeopleCounted> {
  await memory.refresh((read, of) => tell?.((READING * read) / of))
  const packs = await policyPacks({ districtId })
  const asked = { packs, asOf, portfolioParts, kinds: concentratedKinds(choosePack({ packs, on: asOf })) }
  const collector = peopleCollector()
  const inFull: KnownPerson[] = []
  let done = 0
  for (const person of memory.people()) {
    const marks = marksOf(person, asked)
    if (marks === null) inFull.push(person)
    else add(collector, { person, marks, asOf })
    done += 1
    if (done % TELL_EVERY === 0) tell?.(READING + ((1 - READING) * done) / memory.size)
  }
  for (let from = 0; from < inFull.length; from += IN_FULL_AT_A_TIME) {
    const part = inFull.slice(from, from + IN_FULL_AT_A_TIME)
    const teachers = await listTeacherFacts({ districtId, teacherIds: part.map(({ teacherId }) => teacherId), knownAt: null })
    const facts = new Map(teachers.map((teacher) => [teacher.teacherId, teacher.facts]))
    for (const person of part) {
      const hers = facts.get(person.teacherId)
      if (hers !== undefined) add(collector, { person, marks: talliedOn({ facts: hers, packs, asOf, portfolioParts }), asOf })
    }
  }
  return collector.counted()
}

/** Of the whole way, reading everybody is so much, where it is needed. */
const READING = 0.7

interface Question {
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
  readonly portfolioParts: readonly PortfolioPart[]
  readonly kinds: ReturnType<typeof concentratedKinds>
}

/** null: she must be judged in full. */
function marksOf({ facts, trainings }: KnownPerson, { packs, asOf, portfolioParts, kinds }: Question): Marks | null {
  const { startsOn: from, endsOn: until } = yearSoFar(asOf)
  const asked = askedOf({
    facts,
    packs,
    asOf,
    hasPortfolio: () =>
      portfolioParts.every((part) => (part === "hours" ? hasTrainingBy(trainings, asOf) : hasPortfolio({ facts, parts: [part], asOf }))),
    wasTrained: () => wasTrainedIn(trainings, { from, until }),
  })
  return asked.isInFull ? null : settledBy(asked, sumsOf(trainings, asked, kinds))
}

function add(collector: ReturnType<typeof peopleCollector>, counted: { person: KnownPerson; marks: Marks; asOf: CivilDate }): void {
  const { person, marks, asOf } = counted
  const { teacherId, stage, subject, facts } = person
  const schoolCode = schoolOn({ postings: facts.postings, asOf })
  if (schoolCode !== null && marks !== 0) collector.add({ teacherId, place: { schoolCode, stage, subject }, marks })
}
