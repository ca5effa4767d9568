import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Tx } from "../../transaction"

/** What a standing keeps of somebody's hours in a cycle, judged for a later day of it. */
export interface YearlyCredits {
  readonly dutyStart: CivilDate
  readonly dutyEnd: CivilDate
  /** the day it was judged for */
  readonly judgedOn: CivilDate
  /** credited hours by calendar year */
  readonly byYear: Readonly<Record<string, number>>
  /** credited hours of the concentrated kind, of the whole cycle so far */
  readonly concentrated: number
}

interface Asked {
  readonly districtId: string
  /** both included */
  readonly fromId: number
  readonly untilId: number
  readonly cycleStartsOn: CivilDate
  readonly asOf: CivilDate
  /** judged under this pack */
  readonly policy: { readonly id: string; readonly version: string }
}

/** By person, of the cycle given: standings judged for the day or a later one, under this pack, and not waiting to be judged anew. One statement. */
export async function listYearlyCredits({ policy, ...asked }: Asked, tx?: Tx): Promise<ReadonlyMap<number, YearlyCredits>> {
  const rows = prepared<readonly [number, CivilDate, string]>(
    reader(tx),
    `/* rows as arrays */ select s.teacher_id, s.as_of_on, json_extract(s.figures, '$.dutyStart', '$.dutyEnd', '$.byYear', '$.concentrated')
     from standing s indexed by standing_by_outcome
     where s.district_id = @districtId and s.rule = 'hours' and s.outcome in ('met', 'not_met') and s.teacher_id between @fromId and @untilId
       and s.cycle_starts_on = @cycleStartsOn and s.as_of_on >= @asOf and s.policy_id = @policyId and s.policy_version = @policyVersion
       and (s.next_change_on is null or s.next_change_on > s.as_of_on)`,
  )
    .raw()
    .iterate({ ...asked, policyId: policy.id, policyVersion: policy.version }) as IterableIterator<[number, CivilDate, string]>
  const credits = new Map<number, YearlyCredits>()
  for (const [teacherId, judgedOn, figures] of rows) {
    const [dutyStart, dutyEnd, byYear, concentrated] = JSON.parse(figures) as Figures
    if (dutyStart !== null && dutyEnd !== null) credits.set(teacherId, { dutyStart, dutyEnd, judgedOn, byYear, concentrated })
  }
  return credits
}

type Figures = readonly [dutyStart: CivilDate | null, dutyEnd: CivilDate | null, byYear: YearlyCredits["byYear"], concentrated: number]
