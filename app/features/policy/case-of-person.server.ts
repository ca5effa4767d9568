import type { CivilDate } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import { anonymised, shifted } from "~/domain/policy/anonymise"
import { expectationOf, type GoldenCase } from "~/domain/policy/golden"
import { loadFacts } from "~/features/standings/load-facts.server"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, type JudgedRule } from "~/features/standings/rules"
import { lookupHash } from "~/platform/crypto.server"
import type { Scope } from "~/platform/scope"

interface Asked {
  readonly scope: Scope
  readonly teacherNo: string
  readonly rule: JudgedRule
  readonly asOf: CivilDate
}

const MOST_DAYS = 28

/**
 * A real person's verdict as a golden case, without anything that names her. Her dates are all moved by the same number of days where some
 * number leaves the verdict as it is; what is counted in whole years or at a boundary may not let itself be moved, and then they stay.
 */
export async function caseOfPerson({ scope, teacherNo, rule, asOf }: Asked): Promise<Omit<GoldenCase, "id" | "note">> {
  const packs = await policyPacks({ districtId: scope.districtId })
  const { facts: known } = await loadFacts({ scope, teacherNo, knownAt: null })
  const facts = anonymised(knownOn(known, asOf))
  const expected = expectationOf(evaluateRule(rule, { facts, packs, asOf }))
  for (const days of shiftsFor(`${teacherNo}|${rule}|${asOf}`)) {
    const moved = shifted({ facts, asOf }, days)
    if (isSame(expected, expectationOf(evaluateRule(rule, { ...moved, packs })))) return { rule, ...moved, expected }
  }
  return { rule, asOf, facts, expected }
}

/** Numbers of days to try, in an order that nobody can guess and that is the same when the case is added as when it was shown. */
function shiftsFor(about: string): readonly number[] {
  const hash = lookupHash("golden case", about)
  return Array.from({ length: 12 }, (_, at) => {
    const drawn = Number.parseInt(hash.slice(at * 4, at * 4 + 4), 16)
    const days = (drawn % MOST_DAYS) + 1
    return drawn >= 0x8000 ? days : -days
  })
}

/** Facts are taken as they are: what lies after the day does not exist for the rules, but nor should it be told of anybody. */
function knownOn(facts: TeacherFacts, asOf: CivilDate): TeacherFacts {
  return {
    ...facts,
    hours: facts.hours.filter(({ endsOn }) => endsOn <= asOf),
    appraisals: facts.appraisals.filter(({ year }) => year <= Number(asOf.slice(0, 4))),
    leaves: facts.leaves.filter(({ startsOn }) => startsOn <= asOf),
    rotations: facts.rotations.filter(({ startsOn }) => startsOn <= asOf),
  }
}

function isSame(a: GoldenCase["expected"], b: GoldenCase["expected"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
