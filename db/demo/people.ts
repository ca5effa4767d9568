import { makeCases } from "./case-people/make-cases"
import type { Day } from "./day"
import { drawPerson } from "./draw-person"
import type { Person } from "./person"
import { itemAt, randomStream } from "./random"
import type { School } from "./schools"

/** A school of this size or more has a vice-principal. */
const SIZE_FOR_DEPUTY = 85

interface Size {
  readonly teachers: number
  readonly seed: number
  readonly today: Day
  readonly schools: readonly School[]
}

/**
 * Everybody, in the order of their numbers: first the cases, then one head for each school that has none among them, then the
 * deputies, then the others, each at a school drawn by its size. A district too small for all cases has the first of them.
 */
export function makePeople({ teachers, seed, today, schools }: Size): readonly Person[] {
  const cases = fittingCases(makeCases({ today, schools }), teachers, schools.length)
  const heads = schools.filter(
    (school) => !cases.some((person) => person.post === "校长" && person.leftOn === null && person.school === school),
  )
  const places = [
    ...heads.map((school) => ({ school, post: "校长" as const })),
    ...schools.filter((school) => school.size >= SIZE_FOR_DEPUTY).map((school) => ({ school, post: "副校长" as const })),
  ]
  const people = [...cases]
  const met = new Map<string, number>()
  for (const person of cases) nthOfBirth(met, person.sex, person.bornOn)
  const choose = schoolChooser(schools, seed)
  for (let number = cases.length + 1; number <= teachers; number++) {
    const place = places[number - cases.length - 1] ?? { school: choose(number), post: null }
    people.push(drawPerson({ number, seed, today, ...place, nthOf: (sex, bornOn) => nthOfBirth(met, sex, bornOn) }))
  }
  return people
}

function nthOfBirth(met: Map<string, number>, sex: string, bornOn: Day): number {
  const nth = met.get(sex + bornOn) ?? 0
  met.set(sex + bornOn, nth + 1)
  return nth
}

/** As many of the cases as leave room for the heads of the schools. */
function fittingCases(cases: readonly Person[], teachers: number, schools: number): readonly Person[] {
  const needs = (kept: readonly Person[]) => kept.length + schools - kept.filter(({ post }) => post === "校长").length
  let count = cases.length
  while (count > 0 && needs(cases.slice(0, count)) > teachers) count--
  return cases.slice(0, count)
}

/** Draws the school of a number by the schools' sizes. */
function schoolChooser(schools: readonly School[], seed: number): (number: number) => School {
  const ends: number[] = []
  let total = 0
  for (const school of schools) {
    total += school.size
    ends.push(total)
  }
  return (number) => {
    const at = randomStream({ seed, owner: number, topic: "school" }).next() * total
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) > at) high = middle
      else low = middle + 1
    }
    return itemAt(schools, low)
  }
}
