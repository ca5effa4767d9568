import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Delivery, TrainingLevel, TrainingTopic } from "~/domain/codes"
import { prepared, reader } from "../../client"
import type { Instant } from "../../columns"
import { assertScope, type Scope } from "../../scope"
import type { Tx } from "../../transaction"
import { RUN_COLUMNS, RUN_JOINED, type RunRow } from "./runs"

/** A run with what its course is, and how full it is: what somebody asks before she applies. */
export interface OpenRunRow extends RunRow {
  readonly level: TrainingLevel
  readonly topic: TrainingTopic
  readonly organiser: string
  readonly description: string
  /** {tiers, postKinds, stages, subjects} as JSON */
  readonly audience: string
  /** numbers of courses, a JSON list */
  readonly prerequisites: string
  /** seats that somebody has, or that are kept for an offer */
  readonly taken: number
  readonly applied: number
  readonly waiting: number
}

const COLUMNS = `${RUN_COLUMNS}, e.level, e.topic, e.organiser, e.description, e.audience, e.prerequisites,
  (select count(*) from enrolment n where n.run_id = r.id and n.seat is not null) as taken,
  (select count(*) from enrolment n where n.run_id = r.id and n.state = 'applied') as applied,
  (select count(*) from enrolment n where n.run_id = r.id and n.state = 'waitlisted') as waiting`

/** What is looked for among the runs; null = any. */
export interface CatalogueAsked {
  /** part of a number, a title or the course's name */
  readonly words: string | null
  readonly level: TrainingLevel | null
  readonly topic: TrainingTopic | null
  readonly delivery: Delivery | null
}

interface CataloguePart {
  readonly today: CivilDate
  readonly from: { readonly enrolUntilOn: CivilDate; readonly id: number } | null
  readonly backwards: boolean
  readonly limit: number
}

function asks({ words, level, topic, delivery }: CatalogueAsked) {
  const conditions = [
    "r.district_id = @districtId and r.state = 'announced' and r.ends_on >= @today",
    ...(words === null ? [] : ["(instr(r.number, upper(@words)) > 0 or instr(r.title, @words) > 0 or instr(e.name, @words) > 0)"]),
    ...(level === null ? [] : ["e.level = @level"]),
    ...(topic === null ? [] : ["e.topic = @topic"]),
    ...(delivery === null ? [] : ["e.delivery = @delivery"]),
  ]
  const given = Object.entries({ words, level, topic, delivery }).filter(([, value]) => value !== null)
  return { where: conditions.join(" and "), values: Object.fromEntries(given) }
}

/** Runs that are announced and not over, those whose enrolment ends first in front; those whose enrolment has ended come last. */
export async function listCatalogue(scope: Scope, asked: CatalogueAsked, part: CataloguePart, tx?: Tx): Promise<readonly OpenRunRow[]> {
  assertScope(scope)
  const { today, from, backwards, limit } = part
  const { where, values } = asks(asked)
  const place = "(r.enrol_until_on < @today), r.enrol_until_on, r.id"
  const after = from === null ? "" : `and (${place}) ${backwards ? "<" : ">"} (@placeUntil < @today, @placeUntil, @placeId)`
  const down = backwards ? " desc" : ""
  const rows = prepared<OpenRunRow>(
    reader(tx),
    `select ${COLUMNS} from ${RUN_JOINED} where ${where} ${after}
     order by (r.enrol_until_on < @today)${down}, r.enrol_until_on${down}, r.id${down} limit @limit`,
  ).all({
    ...{ districtId: scope.districtId, today, limit, ...values },
    ...(from !== null && { placeUntil: from.enrolUntilOn, placeId: from.id }),
  })
  return backwards ? rows.reverse() : rows
}

/** The runs for which people may apply on a day, those whose enrolment ends first in front. */
export async function listOpenRuns(
  scope: Scope,
  { today, limit }: { readonly today: CivilDate; readonly limit: number },
  tx?: Tx,
): Promise<readonly OpenRunRow[]> {
  assertScope(scope)
  return prepared<OpenRunRow>(
    reader(tx),
    `select ${COLUMNS} from ${RUN_JOINED}
     where r.district_id = ? and r.state = 'announced' and r.enrol_from_on <= ? and r.enrol_until_on >= ?
     order by r.enrol_until_on, r.id limit ?`,
  ).all(scope.districtId, today, today, limit)
}

/** The run of this number with all of that. Drafts are found too: who may see them is the caller's matter. */
export async function findOpenRun(scope: Scope, number: string, tx?: Tx): Promise<OpenRunRow | undefined> {
  assertScope(scope)
  return prepared<OpenRunRow>(reader(tx), `select ${COLUMNS} from ${RUN_JOINED} where r.district_id = ? and r.number = ?`).get(
    scope.districtId,
    number,
  )
}

/** Numbers of runs in which an offer has run out by now. */
export async function listRunsWithExpiredOffers(
  { districtId, now }: { readonly districtId: string; readonly now: Instant },
  tx?: Tx,
): Promise<readonly string[]> {
  return prepared<string>(
    reader(tx),
    `select distinct r.number from enrolment e join course_run r on r.id = e.run_id
     where e.district_id = ? and e.state = 'offered' and e.offer_ends_at <= ? order by r.number`,
  )
    .pluck()
    .all(districtId, now) as string[]
}

/** The runs in which the people of a scope have, or had, a place: the latest first. */
export async function listRunsOfPerson(
  scope: Scope & { readonly kind: "self" },
  { before, limit }: { readonly before: number | null; readonly limit: number },
  tx?: Tx,
): Promise<readonly (OpenRunRow & { readonly enrolmentId: number })[]> {
  assertScope(scope)
  return prepared<OpenRunRow & { enrolmentId: number }>(
    reader(tx),
    `select ${COLUMNS}, p.id as enrolmentId from enrolment p join ${RUN_JOINED}
     where r.id = p.run_id and p.district_id = @districtId
       and p.teacher_id = (select id from teacher where district_id = @districtId and teacher_no = @teacherNo)
       and not exists (select 1 from enrolment n where n.run_id = p.run_id and n.teacher_id = p.teacher_id and n.id > p.id)
       ${before === null ? "" : "and p.id < @before"}
     order by p.id desc limit @limit`,
  ).all({ districtId: scope.districtId, teacherNo: scope.teacherNo, limit, ...(before !== null && { before }) })
}

/** The number of a run by its id. */
export async function findRunNumber(runId: number, tx?: Tx): Promise<string | undefined> {
  return prepared<string>(reader(tx), "select number from course_run where id = ?").pluck().get(runId) as string | undefined
}
