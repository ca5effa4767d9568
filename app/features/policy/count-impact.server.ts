import { findPolicyDraft, listNamedPeople } from "#db/queries/policy-drafts"
import { findRosterState, listTeacherIds } from "#db/queries/standings"
import { listTeacherFacts } from "#db/queries/teacher-facts"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { sharingWork } from "~/domain/hours/shared-work"
import { firstReason, type ImpactTally, noteOutcomes, ruleImpacts } from "~/domain/policy/impact"
import { rulesTouched } from "~/domain/policy/reading"
import { layOver } from "~/domain/policy/timeline"
import type { Rule } from "~/domain/verdict"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule, JUDGED_RULES } from "~/features/standings/rules"
import { NotFound } from "~/platform/errors"
import type { ImpactJobProgress } from "./impact-job"
import { type ChangedPerson, type CountedImpact, NAMES_A_RULE } from "./impact-page"
import { parseFiles } from "./pack-files.server"

const PEOPLE_AT_A_TIME = 500

interface Asked {
  readonly districtId: string
  readonly draftId: number
  readonly on: CivilDate
  readonly tell?: (progress: ImpactJobProgress) => void
}

/** Judges everybody on a day under the packs as they are and with a draft laid over them, and counts who moves. Holds some hundred people at a time, and no more names than are kept. */
export async function countImpact({ districtId, draftId, on, tell }: Asked): Promise<CountedImpact> {
  const draft = await findPolicyDraft({ districtId, id: draftId })
  if (draft === undefined) throw new NotFound()
  const before = await policyPacks({ districtId })
  const after = layOver({ packs: before, published: parseFiles(draft) })
  const touched = new Set(rulesTouched({ before, after, on }))
  const rules = JUDGED_RULES.filter((rule) => touched.has(rule))
  const { people: total } = await findRosterState(districtId)
  const tally: ImpactTally = new Map()
  const changed: ChangedPerson[] = []
  const kept = new Map<Rule, number>()
  let done = 0
  for (let afterId = 0; rules.length > 0; ) {
    const teacherIds = await listTeacherIds({ districtId, afterId, limit: PEOPLE_AT_A_TIME })
    const lastId = teacherIds.at(-1)
    if (lastId === undefined) break
    afterId = lastId
    const found: (Omit<ChangedPerson, "name" | "schoolName"> & { readonly teacherId: number })[] = []
    for (const { teacherId, facts } of await listTeacherFacts({ districtId, teacherIds, knownAt: null })) {
      done += 1
      const judged = sharingWork(() =>
        rules.map((rule) => ({
          rule,
          was: evaluateRule(rule, { facts, packs: before, asOf: on }),
          is: evaluateRule(rule, { facts, packs: after, asOf: on }),
        })),
      )
      for (const { rule, was, is } of judged) {
        if (!noteOutcomes(tally, { rule, before: was.outcome, after: is.outcome })) continue
        const names = kept.get(rule) ?? 0
        if (names >= NAMES_A_RULE) continue
        kept.set(rule, names + 1)
        found.push({ teacherId, rule, teacherNo: facts.teacherNo, before: was.outcome, after: is.outcome, ...firstReason(is) })
      }
    }
    const named = await listNamedPeople(found.map(({ teacherId }) => teacherId))
    for (const { teacherId, ...person } of found)
      changed.push({ ...person, name: named.get(teacherId)?.name ?? "", schoolName: named.get(teacherId)?.schoolName ?? "" })
    tell?.({ done, total })
  }
  return { on, people: done, rules: ruleImpacts(tally), untouched: JUDGED_RULES.filter((rule) => !touched.has(rule)), changed }
}
