import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { AssessmentKind, AssessmentState } from "../schema/plan"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** An assessment without its texts: a row of the list. */
export interface AssessmentHead {
  readonly id: number
  readonly version: number
  readonly number: string
  readonly planId: string
  readonly planRevision: number
  readonly kind: AssessmentKind
  readonly title: string
  readonly asOfOn: CivilDate
  readonly knownAt: Instant
  readonly state: AssessmentState
  readonly digest: string | null
  readonly createdAt: Instant
  readonly createdBy: string | null
  readonly createdByName: string | null
  readonly updatedAt: Instant
  readonly signedAt: Instant | null
  readonly signedBy: string | null
  readonly signedByName: string | null
}

/** An assessment as it is stored. */
export interface AssessmentRow extends AssessmentHead {
  /** canonical JSON of the report and of the plan it was drawn by */
  readonly report: string
  readonly plan: string
  readonly remarks: string
}

const HEAD = `s.id, s.version, s.number, s.plan_id as planId, s.plan_revision as planRevision, s.kind, s.title, s.as_of_on as asOfOn,
  s.known_at as knownAt, s.state, s.digest, s.created_at as createdAt, s.created_by as createdBy, c.display_name as createdByName,
  s.updated_at as updatedAt, s.signed_at as signedAt, s.signed_by as signedBy, g.display_name as signedByName`
const FROM = `from assessment s left join account c on c.id = s.created_by left join account g on g.id = s.signed_by`

/** Which assessments are asked for; null = all. */
export interface AssessmentsAsked {
  readonly planId: string | null
  readonly state: AssessmentState | null
  readonly kind: AssessmentKind | null
}

/** A part of the list, latest first: at most `limit` after (or, backwards, before) an id. */
export async function listAssessments(
  scope: Scope,
  { planId, state, kind }: AssessmentsAsked,
  { from, backwards, limit }: { from: number | null; backwards: boolean; limit: number },
  tx?: Tx,
): Promise<readonly AssessmentHead[]> {
  assertScope(scope)
  const conditions = [
    "s.district_id = @districtId",
    ...(planId === null ? [] : ["s.plan_id = @planId"]),
    ...(state === null ? [] : ["s.state = @state"]),
    ...(kind === null ? [] : ["s.kind = @kind"]),
    ...(from === null ? [] : [`s.id ${backwards ? ">" : "<"} @from`]),
  ]
  const rows = prepared<AssessmentHead>(
    reader(tx),
    `select ${HEAD} ${FROM} where ${conditions.join(" and ")} order by s.id ${backwards ? "" : "desc"} limit @limit`,
  ).all({
    districtId: scope.districtId,
    limit,
    ...(planId !== null && { planId }),
    ...(state !== null && { state }),
    ...(kind !== null && { kind }),
    ...(from !== null && { from }),
  })
  return backwards ? rows.reverse() : rows
}

/** An assessment by its number, whole. */
export async function findAssessment(scope: Scope, number: string, tx?: Tx): Promise<AssessmentRow | undefined> {
  assertScope(scope)
  return prepared<AssessmentRow>(
    reader(tx),
    `select ${HEAD}, s.report, s.plan, s.remarks ${FROM} where s.district_id = ? and s.number = ?`,
  ).get(scope.districtId, number)
}

/** The number of a draft of the same plan, kind and day that nobody has signed or discarded yet. */
export async function findDrawnAssessment(
  { districtId, planId, kind, asOfOn }: { districtId: string; planId: string; kind: AssessmentKind; asOfOn: CivilDate },
  tx?: Tx,
): Promise<string | undefined> {
  return prepared<string>(
    reader(tx),
    "select number from assessment where district_id = ? and plan_id = ? and as_of_on = ? and kind = ? and state = 'drawn' limit 1",
  )
    .pluck()
    .get(districtId, planId, asOfOn, kind)
}

interface NewAssessment {
  readonly districtId: string
  /** of its number */
  readonly year: number
  readonly planId: string
  readonly planRevision: number
  readonly kind: AssessmentKind
  readonly title: string
  readonly asOfOn: CivilDate
  readonly knownAt: Instant
  readonly report: string
  readonly plan: string
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Keeps an assessment that was just drawn under the district's next number of its year, PG2026-000001. */
export async function insertAssessment({ year, ...row }: NewAssessment, tx: Tx): Promise<{ readonly id: number; readonly number: string }> {
  const prefix = `PG${year}-`
  const last = prepared<string>(
    tx,
    "select number from assessment where district_id = ? and number >= ? and number < ? order by number desc limit 1",
  )
    .pluck()
    .get(row.districtId, prefix, `${prefix}:`)
  const number = `${prefix}${String(Number(last?.slice(prefix.length) ?? 0) + 1).padStart(6, "0")}`
  const { lastInsertRowid } = prepared(
    tx,
    `insert into assessment (district_id, number, plan_id, plan_revision, kind, title, as_of_on, known_at, state, report, plan, remarks,
       created_at, created_by, updated_at)
     values (@districtId, @number, @planId, @planRevision, @kind, @title, @asOfOn, @knownAt, 'drawn', @report, @plan, '',
       @createdAt, @createdBy, @createdAt)`,
  ).run({ ...row, number })
  return { id: Number(lastInsertRowid), number }
}

interface Drawn {
  readonly id: number
  readonly at: Instant
}

/** Writes the general remarks of a draft. false: it is no draft any more, or was changed since. */
export async function updateAssessmentRemarks(
  { id, version, remarks, at }: Drawn & { readonly version: number; readonly remarks: string },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update assessment set remarks = @remarks, updated_at = @at, version = version + 1
     where id = @id and version = @version and state = 'drawn'`,
  ).run({ id, version, remarks, at })
  return changes === 1
}

/** Counts a change of a draft's comments. false: it is no draft any more. */
export async function touchAssessment({ id, at }: Drawn, tx: Tx): Promise<boolean> {
  const { changes } = prepared(tx, "update assessment set updated_at = @at, version = version + 1 where id = @id and state = 'drawn'").run({
    id,
    at,
  })
  return changes === 1
}

/** Signs a draft: from here on nothing of it changes. false: it is no draft any more, or was changed since. */
export async function signAssessment(
  { id, version, digest, by, at }: Drawn & { readonly version: number; readonly digest: string; readonly by: string },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update assessment set state = 'signed', digest = @digest, signed_by = @by, signed_at = @at, updated_at = @at, version = version + 1
     where id = @id and version = @version and state = 'drawn'`,
  ).run({ id, version, digest, by, at })
  return changes === 1
}

/** Discards a draft; it stays in the list as such. false: it is no draft any more, or was changed since. */
export async function discardAssessment({ id, version, at }: Drawn & { readonly version: number }, tx: Tx): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update assessment set state = 'discarded', updated_at = @at, version = version + 1 where id = @id and version = @version and state = 'drawn'`,
  ).run({ id, version, at })
  return changes === 1
}
