/** The ethics veto (师德一票否决) that every rule of a career has. Clause: ethics.influence. */
import { addDays, type CivilDate, laterOf } from "../calendar/civil-date"
import { plainCriterion } from "../criterion"
import type { TeacherFacts } from "../facts"
import { phrase } from "../phrases"
import { clauseOf, type PolicyPack } from "../policy/pack"
import type { Criterion } from "../verdict"
import { influenceEndsOn, sanctionsInInfluence } from "./influence"

interface About {
  readonly facts: TeacherFacts
  readonly pack: PolicyPack
  readonly asOf: CivilDate
}

/** `ethics`: met while no sanction is in its influence period. */
export function ethicsCriterion({ facts, pack, asOf }: About): Criterion {
  const standing = sanctionsInInfluence({ records: facts.ethicsRecords, pack, asOf })
  const freeOn = ethicsClearOn({ facts, pack, asOf })
  return plainCriterion({
    id: "ethics",
    outcome: standing.length === 0 ? "met" : "not_met",
    clause: clauseOf(pack, pack.ethics.influenceMonths),
    evidence: standing.map(({ evidence }) => evidence),
    remedy: standing.length === 0 ? null : phrase("ethics.remedy.wait", { from: freeOn }),
  })
}

/** The first day from `asOf` on which no sanction known by then has influence; `asOf` itself where none has. */
export function ethicsClearOn({ facts, pack, asOf }: About): CivilDate {
  const ends = sanctionsInInfluence({ records: facts.ethicsRecords, pack, asOf }).map((record) =>
    addDays(influenceEndsOn({ record, pack }), 1),
  )
  return ends.reduce(laterOf, asOf)
}

/** The days after `asOf` on which the ethics criterion may change by itself. */
export function ethicsChanges({ facts, pack, asOf }: About): readonly CivilDate[] {
  return facts.ethicsRecords
    .filter(({ kind }) => kind === "sanction")
    .flatMap((record) => [record.occurredOn, addDays(influenceEndsOn({ record, pack }), 1)])
    .filter((date) => date > asOf)
}
