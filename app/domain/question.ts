import type { CivilDate } from "./calendar/civil-date"
import type { TeacherFacts } from "./facts"
import type { PolicyPack } from "./policy/pack"

/** What is asked of a rule. `packs` as `parsePacks` gives them, all of them; facts dated after `asOf` do not exist for the answer. */
export interface RuleQuestion {
  readonly facts: TeacherFacts
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
}
