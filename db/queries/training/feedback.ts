import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../../client"
import type { Tx } from "../../transaction"

/** What somebody says of a run, from 1 to 5, and in words. */
export interface Feedback {
  readonly usefulness: number
  readonly teaching: number
  readonly organisation: number
  readonly remark: string | null
}

/** Writes a form without a name, under a random number: the order of the rows would tell who it was. */
export async function insertFeedback(
  form: Feedback & { readonly districtId: string; readonly runId: number; readonly givenOn: CivilDate },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into run_feedback (id, district_id, run_id, usefulness, teaching, organisation, remark, given_on)
     values (abs(random() % 9007199254740991) + 1, @districtId, @runId, @usefulness, @teaching, @organisation, @remark, @givenOn)`,
  ).run(form)
}

/** All forms of a run, in no order that tells anything. */
export async function listFeedback(runId: number, tx?: Tx): Promise<readonly Feedback[]> {
  const sql = "select usefulness, teaching, organisation, remark from run_feedback where run_id = ? order by id"
  return prepared<Feedback>(reader(tx), sql).all(runId)
}

export interface FeedbackPlace {
  readonly enrolmentId: number
  readonly gaveFeedback: 0 | 1
  /** whether she was at one of its sessions */
  readonly wasThere: 0 | 1
}

/** The seat of a person in a run, as far as her feedback is concerned. */
export async function findFeedbackPlace(
  { runId, teacherId }: { readonly runId: number; readonly teacherId: number },
  tx?: Tx,
): Promise<FeedbackPlace | undefined> {
  return prepared<FeedbackPlace>(
    reader(tx),
    `select e.id as enrolmentId, e.gave_feedback as gaveFeedback,
       exists (select 1 from course_session s join attendance_mark m on m.session_id = s.id
         where s.run_id = e.run_id and m.teacher_id = e.teacher_id and m.voided_at is null) as wasThere
     from enrolment e where e.run_id = ? and e.teacher_id = ? and e.state = 'enrolled'`,
  ).get(runId, teacherId)
}

/** Notes that she has handed in her form; false where she had. */
export async function noteFeedbackGiven(enrolmentId: number, tx: Tx): Promise<boolean> {
  return prepared(tx, "update enrolment set gave_feedback = 1 where id = ? and gave_feedback = 0").run(enrolmentId).changes === 1
}

/** How many were at a session of the run, and so may hand in a form. */
export async function countAttended(runId: number, tx?: Tx): Promise<number> {
  return prepared<number>(
    reader(tx),
    `select count(distinct m.teacher_id) from course_session s join attendance_mark m on m.session_id = s.id
     join enrolment e on e.run_id = s.run_id and e.teacher_id = m.teacher_id and e.state = 'enrolled'
     where s.run_id = ? and m.voided_at is null`,
  )
    .pluck()
    .get(runId) as number
}
