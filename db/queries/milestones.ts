import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import { Refusal } from "../refusal"
import { assertScope, type Scope } from "../scope"
import type { Tx } from "../transaction"

/** A milestone of a plan as it was entered, with its evidence and who entered it. */
export interface MilestoneRow {
  readonly id: number
  readonly version: number
  readonly planId: string
  readonly indicatorId: string
  readonly reachedOn: CivilDate
  readonly note: string
  readonly attachmentId: number | null
  readonly fileName: string | null
  readonly fileBytes: number | null
  readonly fileSha256: string | null
  readonly createdAt: Instant
  readonly createdByName: string | null
  readonly withdrawnAt: Instant | null
}

const SELECT = `select m.id, m.version, m.plan_id as planId, m.indicator_id as indicatorId, m.reached_on as reachedOn, m.note,
    m.attachment_id as attachmentId, f.file_name as fileName, f.bytes as fileBytes, f.sha256 as fileSha256,
    m.created_at as createdAt, a.display_name as createdByName, m.withdrawn_at as withdrawnAt
  from milestone m left join attachment f on f.id = m.attachment_id left join account a on a.id = m.created_by`

/** Every milestone ever entered for a plan, the standing ones and the withdrawn, latest first: some dozens. */
export async function listMilestones(scope: Scope, planId: string, tx?: Tx): Promise<readonly MilestoneRow[]> {
  assertScope(scope)
  return prepared<MilestoneRow>(reader(tx), `${SELECT} where m.district_id = ? and m.plan_id = ? order by m.id desc limit 1000`).all(
    scope.districtId,
    planId,
  )
}

/** One milestone, standing or withdrawn. */
export async function findMilestone(scope: Scope, id: number, tx?: Tx): Promise<MilestoneRow | undefined> {
  assertScope(scope)
  return prepared<MilestoneRow>(reader(tx), `${SELECT} where m.district_id = ? and m.id = ?`).get(scope.districtId, id)
}

interface NewMilestone {
  readonly districtId: string
  readonly planId: string
  readonly indicatorId: string
  readonly reachedOn: CivilDate
  readonly note: string
  readonly attachmentId: number
  readonly createdAt: Instant
  readonly createdBy: string | null
}

/** Enters a milestone; refuses `milestone_reached` where one of the same duty stands. Returns its id. */
export async function insertMilestone(row: NewMilestone, tx: Tx): Promise<number> {
  const standing = prepared(
    tx,
    "select 1 from milestone where district_id = @districtId and plan_id = @planId and indicator_id = @indicatorId and withdrawn_at is null",
  ).get({ districtId: row.districtId, planId: row.planId, indicatorId: row.indicatorId })
  if (standing !== undefined) throw new Refusal("milestone_reached")
  const { lastInsertRowid } = prepared(
    tx,
    `insert into milestone (district_id, plan_id, indicator_id, reached_on, note, attachment_id, created_at, created_by, updated_at)
     values (@districtId, @planId, @indicatorId, @reachedOn, @note, @attachmentId, @createdAt, @createdBy, @createdAt)`,
  ).run(row)
  return Number(lastInsertRowid)
}

/** Takes back a milestone that was entered in error. false: it no longer stands as it was seen. */
export async function withdrawMilestone(
  { districtId, id, version, at }: { districtId: string; id: number; version: number; at: Instant },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update milestone set withdrawn_at = @at, updated_at = @at, version = version + 1
     where district_id = @districtId and id = @id and version = @version and withdrawn_at is null`,
  ).run({ districtId, id, version, at })
  return changes === 1
}
