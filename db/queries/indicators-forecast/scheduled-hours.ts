import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { inScope } from "../roster-scope"

/** A run in which somebody behind with her hours has a seat, and how she stands. */
export interface ScheduledHoursRow {
  readonly teacherId: number
  /** of her hours in the running cycle, JSON */
  readonly hours: string
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly delivery: Delivery
  readonly hoursTenths: number
  readonly endsOn: CivilDate
}

/** The statement; the plan test explains it. In the order written: the other way round it is everybody who is behind by every run. */
export const scheduledHoursSql = (where: string) => `select e.teacher_id as teacherId, s.figures as hours, c.level, c.topic, c.delivery,
    c.hours_tenths as hoursTenths, n.ends_on as endsOn
  from course_run n
  cross join course_edition c on c.course_id = n.course_id and c.edition = n.course_edition
  cross join enrolment e on e.run_id = n.id and e.state = 'enrolled'
  cross join roster r on r.district_id = n.district_id and r.teacher_id = e.teacher_id
  cross join standing s on s.district_id = r.district_id and s.teacher_id = r.teacher_id and s.rule = 'hours'
    and s.cycle_starts_on <= @after and s.as_of_on >= @after and s.outcome = 'not_met' and s.on_pace = 0
  where n.district_id = @districtId and n.state = 'announced' and n.ends_on > @after and n.ends_on <= @until and ${where}
  order by e.teacher_id, n.ends_on, n.id`

/** The announced runs, ending after a day and by another, of those who are behind with their hours on the first; by person, then by end. */
export async function listScheduledHours(
  scope: Scope,
  { after, until }: { readonly after: CivilDate; readonly until: CivilDate },
  tx?: Tx,
): Promise<readonly ScheduledHoursRow[]> {
  const { sql, bound } = inScope(scope)
  return prepared<ScheduledHoursRow>(reader(tx), scheduledHoursSql(sql)).all({ ...bound, after, until })
}
