import { setImmediate as nextTurn } from "node:timers/promises"
import { listRosterIds } from "#db/queries/roster-person"
import type { DrawnPerson } from "#db/queries/rotation-seasons-draw"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { choosePack } from "~/domain/policy/choose"
import type { PolicyPack } from "~/domain/policy/pack"
import { applicabilityOf } from "~/domain/rotation/applicability"
import { factsDigest } from "~/features/standings/keep-verdict.server"
import { evaluateRule } from "~/features/standings/rules"
import { canonicalJson, type Json } from "~/platform/canonical-json"
import type { Scope } from "~/platform/scope"

/** Few enough that judging them holds nobody else up. */
const PEOPLE_AT_A_TIME = 100

interface Asked {
  readonly scope: Scope
  readonly packs: readonly PolicyPack[]
  readonly asOf: CivilDate
}

/** Everybody in the scope whom the rule of rotation finds due on a day, judged afresh from what is recorded now, each at the school of the posting by which she is. */
export async function drawDueList({ scope, packs, asOf }: Asked): Promise<readonly DrawnPerson[]> {
  const pack = choosePack({ packs, on: asOf })
  if (pack === null) return []
  const drawn: DrawnPerson[] = []
  for (let afterTeacherNo = ""; ; ) {
    const people = await listRosterIds(scope, { schoolCode: null, afterTeacherNo, limit: PEOPLE_AT_A_TIME })
    const last = people.at(-1)
    if (last === undefined) return drawn
    afterTeacherNo = last.teacherNo
    const teacherIds = people.map((person) => person.teacherId)
    for (const { teacherId, facts } of await listTeacherFacts({ districtId: scope.districtId, teacherIds, knownAt: null })) {
      const verdict = evaluateRule("rotation", { facts, packs, asOf })
      const about = applicabilityOf({ facts, pack, asOf })
      if (verdict.outcome !== "met" || about.kind !== "applies") continue
      drawn.push({
        teacherId,
        originSchoolCode: about.present.schoolCode,
        outcome: verdict.outcome,
        verdict: canonicalJson(verdict as unknown as Json),
        policyId: verdict.policy?.id ?? null,
        policyVersion: verdict.policy?.version ?? null,
        factsDigest: factsDigest(facts),
      })
    }
    await nextTurn()
  }
}
