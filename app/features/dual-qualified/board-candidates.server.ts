import { type DualPerson, listDualPeople } from "#db/queries/dual-board"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { policyPacks } from "~/features/standings/policy-packs.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"
import { boardPerson } from "./board-person"
import { conditionsOf } from "./conditions-of"
import type { Candidates } from "./dual-page"
import { canSeeAll } from "./shown-lacks"

/** So many people can be judged one by one while a page is asked for. */
const MOST_JUDGED = 250

interface Asked {
  readonly scope: Scope
  readonly actor: Actor
  /** the schools looked at, in this order */
  readonly schoolCodes: readonly string[]
  readonly today: CivilDate
}

/**
 * Who would bring each of these schools over the limit: those who may apply now, as their standings say, then those who lack one condition,
 * and which, for which everybody not certified is judged today. Few statements, however many people; a school beyond the first few hundred
 * people has no entry.
 */
export async function boardCandidates({ scope, actor, schoolCodes, today }: Asked): Promise<ReadonlyMap<string, Candidates>> {
  if (schoolCodes.length === 0) return new Map()
  const part = { group: "not_certified", schoolCodes, until: today, from: null, backwards: false, limit: MOST_JUDGED + 1 } as const
  const found = await listDualPeople(scope, part)
  const people = found.slice(0, MOST_JUDGED)
  const cut = found.length > MOST_JUDGED ? (people.at(-1)?.schoolCode ?? null) : null
  const lacksOf = await lacksOfEach({ scope, people, today })
  const seesAll = canSeeAll(actor)
  const entries = schoolCodes
    .filter((code) => cut === null || code <= cut)
    .map((code) => {
      const judged = people
        .filter(({ schoolCode }) => schoolCode === code)
        .map((person) => boardPerson(person, lacksOf.get(person.teacherId)))
      const isToTell = (lacks: readonly string[]) => seesAll || !lacks.includes("ethics")
      return [
        code,
        {
          mayApply: judged.filter(({ lacks }) => lacks?.length === 0),
          lackingOne: judged.filter(({ lacks }) => lacks?.length === 1 && isToTell(lacks)),
          isPart: code === cut,
        },
      ] as const
    })
  return new Map(entries)
}

/** The conditions for applying that each person lacks today, by id. */
async function lacksOfEach({ scope, people, today }: { scope: Scope; people: readonly DualPerson[]; today: CivilDate }) {
  const { districtId } = scope
  const teachers = await listTeacherFacts({ districtId, teacherIds: people.map(({ teacherId }) => teacherId), knownAt: null })
  const packs = await policyPacks({ districtId })
  return new Map(
    teachers.map(({ teacherId, facts }) => {
      const { criteria } = conditionsOf({ facts, packs, asOf: today })
      return [teacherId, criteria.filter(({ outcome }) => outcome !== "met").map(({ id }) => id)] as const
    }),
  )
}
