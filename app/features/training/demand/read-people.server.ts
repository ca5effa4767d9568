import { listTeacherFacts } from "#db/queries/teacher-facts"
import { type DemandAsked, type DemandRow, listDemandRows } from "#db/queries/training/demand"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Paced } from "~/domain/demand/completion"
import { policyPacks } from "~/features/standings/policy-packs.server"
import { evaluateRule } from "~/features/standings/rules"
import type { Scope } from "~/platform/scope"

const PEOPLE_AT_A_TIME = 500

/** Somebody in post today and her hours verdict. */
export type DemandPersonRow = Omit<DemandRow, "outcome" | "figures"> & Paced

interface Asked {
  readonly scope: Scope
  readonly asked: DemandAsked
  /** as of which day; null = as the standings have it, today */
  readonly asOf: CivilDate | null
}

/** Everybody in post whom the scope reaches, part after part, so that nobody else waits long meanwhile. Of another day each is judged afresh. */
export async function* readPeople({ scope, asked, asOf }: Asked): AsyncGenerator<readonly DemandPersonRow[]> {
  for (let afterId = 0; ; ) {
    const rows = await listDemandRows(scope, { asked, afterId, limit: PEOPLE_AT_A_TIME })
    const last = rows.at(-1)
    if (last !== undefined) yield asOf === null ? rows.map(asKept) : await judged({ scope, rows, asOf })
    if (last === undefined || rows.length < PEOPLE_AT_A_TIME) return
    afterId = last.teacherId
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function asKept({ outcome, figures, ...row }: DemandRow): DemandPersonRow {
  return { ...row, outcome: outcome ?? "undetermined", stood: figures === null ? null : (JSON.parse(figures) as Paced["stood"]) }
}

async function judged({ scope, rows, asOf }: { scope: Scope; rows: readonly DemandRow[]; asOf: CivilDate }) {
  const packs = await policyPacks(scope)
  const teacherIds = rows.map(({ teacherId }) => teacherId)
  const known = await listTeacherFacts({ districtId: scope.districtId, teacherIds, knownAt: null })
  const factsOf = new Map(known.map(({ teacherId, facts }) => [teacherId, facts]))
  return rows.flatMap(({ outcome: _, figures: __, ...row }): DemandPersonRow[] => {
    const facts = factsOf.get(row.teacherId)
    if (facts === undefined) return []
    const hours = evaluateRule("hours", { facts, packs, asOf })
    return [
      { ...row, tier: evaluateRule("tier", { facts, packs, asOf }).figures?.current ?? null, outcome: hours.outcome, stood: hours.figures },
    ]
  })
}
