import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Title } from "~/domain/codes"
import type { Outcome } from "~/domain/verdict"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { TitleApplicationState } from "../schema/applications"
import type { Scope } from "../scope"
import type { Tx } from "../transaction"
import { titleOrder, titleScope } from "./title-rounds"

export interface TitleApplicationRow {
  readonly id: number
  readonly version: number
  readonly roundId: number
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly schoolId: number
  readonly schoolCode: string
  readonly schoolName: string
  readonly title: Title
  readonly titlePlace: number
  readonly keptVerdictId: number
  /** of the verdict that it was filed on */
  readonly keptNumber: string
  readonly keptOutcome: Outcome
  readonly state: TitleApplicationState
  readonly statement: string | null
  readonly rank: number | null
  readonly decisionNote: string | null
  readonly grantedOn: CivilDate | null
  readonly createdAt: Instant
}

const SELECT = `select a.id, a.version, a.round_id as roundId, a.teacher_id as teacherId, t.teacher_no as teacherNo,
    coalesce(o.name, t.teacher_no) as name, a.school_id as schoolId, c.code as schoolCode, coalesce(s.name, c.code) as schoolName, a.title, ${titleOrder("a.title")} as titlePlace,
    a.kept_verdict_id as keptVerdictId, k.number as keptNumber, k.outcome as keptOutcome, a.state, a.statement, a.rank,
    a.decision_note as decisionNote, a.granted_on as grantedOn, a.created_at as createdAt
  from title_application a
  join teacher t on t.id = a.teacher_id
  join school c on c.id = a.school_id
  join kept_verdict k on k.id = a.kept_verdict_id
  left join roster o on o.teacher_id = a.teacher_id
  left join school_record s on s.district_id = a.district_id and s.school_id = a.school_id and s.superseded_at is null`

/** The application, if the scope reaches it. */
export async function findTitleApplication(
  scope: Scope,
  { roundId, applicationId }: { readonly roundId: number; readonly applicationId: number },
  tx?: Tx,
): Promise<TitleApplicationRow | undefined> {
  const { applications, bound } = titleScope(scope)
  return prepared<TitleApplicationRow>(
    reader(tx),
    `${SELECT} where a.id = @applicationId and a.round_id = @roundId and a.district_id = @districtId and ${applications}`,
  ).get({ ...bound, applicationId, roundId })
}

/** Comes after every rank. */
const UNRANKED = 1_000_000
const ORDER = ["c.code", titleOrder("a.title"), `coalesce(a.rank, ${UNRANKED})`, "a.id"]

/** A row's place in the order of a round's applications: school, title, rank (the unranked last), id. */
export type TitleApplicationPlace = readonly [schoolCode: string, titlePlace: number, rank: number, id: number]

export function titleApplicationPlace({ schoolCode, titlePlace, rank, id }: TitleApplicationRow): TitleApplicationPlace {
  return [schoolCode, titlePlace, rank ?? UNRANKED, id]
}

interface Part {
  readonly roundId: number
  /** null = every school of the scope; every title */
  readonly schoolCode: string | null
  readonly title: Title | null
  readonly from: TitleApplicationPlace | null
  readonly backwards: boolean
  readonly limit: number
}

/** A part of a round's applications within a scope, without those withdrawn, in the order of school, title and rank. */
export async function listTitleApplications(scope: Scope, part: Part, tx?: Tx): Promise<readonly TitleApplicationRow[]> {
  const { applications, bound } = titleScope(scope)
  const { roundId, schoolCode, title, from, backwards, limit } = part
  const places = Object.fromEntries((from ?? []).map((value, at) => [`place${at}`, value]))
  const after =
    from === null ? "" : ` and (${ORDER.join(", ")}) ${backwards ? "<" : ">"} (${from.map((_, at) => `@place${at}`).join(", ")})`
  const rows = prepared<TitleApplicationRow>(
    reader(tx),
    `${SELECT} where a.district_id = @districtId and a.round_id = @roundId and a.state <> 'withdrawn' and ${applications}
       and (@schoolCode is null or c.code = @schoolCode) and (@title is null or a.title = @title)${after}
     order by ${ORDER.map((column) => `${column}${backwards ? " desc" : ""}`).join(", ")} limit @limit`,
  ).all({ ...bound, ...places, roundId, schoolCode, title, limit })
  return backwards ? rows.reverse() : rows
}

/** The last application of each person that the scope reaches in these rounds, a withdrawn one where there is no other. */
export async function listLastApplications(
  scope: Scope,
  { roundIds }: { readonly roundIds: readonly number[] },
  tx?: Tx,
): Promise<readonly TitleApplicationRow[]> {
  const { applications, bound } = titleScope(scope)
  return prepared<TitleApplicationRow>(
    reader(tx),
    `${SELECT} where a.district_id = @districtId and a.round_id in (select value from json_each(@roundIds)) and ${applications}
       and a.id = (select max(n.id) from title_application n where n.round_id = a.round_id and n.teacher_id = a.teacher_id)
     order by a.round_id desc`,
  ).all({ ...bound, roundIds: JSON.stringify(roundIds) })
}

/** Files an application; null where the person has one in the round already. */
export async function insertTitleApplication(
  application: Pick<TitleApplicationRow, "roundId" | "teacherId" | "schoolId" | "title" | "keptVerdictId" | "statement" | "createdAt"> & {
    readonly districtId: string
    readonly createdBy: string | null
  },
  tx: Tx,
): Promise<number | null> {
  const { lastInsertRowid, changes } = prepared(
    tx,
    `insert into title_application (district_id, round_id, teacher_id, school_id, title, kept_verdict_id, state, statement, created_at,
       created_by, updated_at)
     values (@districtId, @roundId, @teacherId, @schoolId, @title, @keptVerdictId, 'applied', @statement, @createdAt, @createdBy, @createdAt)
     on conflict (round_id, teacher_id) where state <> 'withdrawn' do nothing`,
  ).run(application)
  return changes === 0 ? null : Number(lastInsertRowid)
}

/** Writes an application as it now is; false where it was changed meanwhile. */
export async function updateTitleApplication(
  change: Pick<TitleApplicationRow, "id" | "version" | "state" | "rank" | "decisionNote" | "grantedOn"> & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { id, version, state, rank, decisionNote, grantedOn, updatedAt } = change
  const { changes } = prepared(
    tx,
    `update title_application set state = @state, rank = @rank, decision_note = @decisionNote, granted_on = @grantedOn,
       updated_at = @updatedAt, version = version + 1 where id = @id and version = @version`,
  ).run({ id, version, state, rank, decisionNote, grantedOn, updatedAt })
  return changes === 1
}

/** Takes every rank of a school's applicants back, so that none stands in the way of another while they are written anew. */
export async function clearTitleRanks({ roundId, schoolId }: { roundId: number; schoolId: number }, tx: Tx): Promise<void> {
  prepared(tx, "update title_application set rank = null where round_id = ? and school_id = ?").run(roundId, schoolId)
}

/** What keeps a round from going on: schools whose applicants are not all ranked, by name. */
export async function listUnrankedSchools(
  scope: Scope,
  { roundId, limit }: { readonly roundId: number; readonly limit: number },
  tx?: Tx,
): Promise<readonly { readonly schoolName: string; readonly people: number }[]> {
  const { applications, bound } = titleScope(scope)
  return prepared<{ schoolName: string; people: number }>(
    reader(tx),
    `select coalesce(s.name, c.code) as schoolName, count(*) as people from title_application a
     join school c on c.id = a.school_id
     left join school_record s on s.district_id = a.district_id and s.school_id = a.school_id and s.superseded_at is null
     where a.district_id = @districtId and a.round_id = @roundId and a.state = 'applied' and ${applications}
     group by c.id order by c.code limit @limit`,
  ).all({ ...bound, roundId, limit })
}
