import type { CivilDate } from "~/domain/calendar/civil-date"
import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { StudioAssessmentResult } from "../schema/reviews"
import type { Tx } from "../transaction"

interface Of {
  readonly districtId: string
  readonly studioId: number
}

/** Who writes, and when. */
interface Written {
  readonly createdAt: Instant
  readonly createdBy: string | null
}

export interface StudioActivityRow {
  readonly id: number
  readonly version: number
  readonly heldOn: CivilDate
  readonly title: string
  readonly place: string | null
  readonly people: number | null
  readonly note: string | null
  readonly cancelledAt: Instant | null
}

const ACTIVITY = "a.id, a.version, a.held_on as heldOn, a.title, a.place, a.people, a.note, a.cancelled_at as cancelledAt"

/** A studio's activities, the latest first, at most so many; those taken back are among them. */
export async function listStudioActivities(
  { districtId, studioId, limit }: Of & { limit: number },
  tx?: Tx,
): Promise<readonly StudioActivityRow[]> {
  return prepared<StudioActivityRow>(
    reader(tx),
    `select ${ACTIVITY} from studio_activity a where a.studio_id = ? and a.district_id = ? order by a.held_on desc, a.id desc limit ?`,
  ).all(studioId, districtId, limit)
}

/** One activity of the studio; undefined for another's. */
export async function findStudioActivity(
  { districtId, studioId, id }: Of & { id: number },
  tx?: Tx,
): Promise<StudioActivityRow | undefined> {
  return prepared<StudioActivityRow>(
    reader(tx),
    `select ${ACTIVITY} from studio_activity a where a.id = ? and a.studio_id = ? and a.district_id = ?`,
  ).get(id, studioId, districtId)
}

/** Whether an activity of this title stands for this day. */
export async function existsStudioActivity(
  { studioId, heldOn, title }: Omit<Of, "districtId"> & { heldOn: CivilDate; title: string },
  tx: Tx,
): Promise<boolean> {
  return (
    prepared(tx, "select 1 from studio_activity where studio_id = ? and held_on = ? and title = ? and cancelled_at is null")
      .pluck()
      .get(studioId, heldOn, title) === 1
  )
}

/** Adds an activity and returns its id. */
export async function insertStudioActivity(
  activity: Of & Written & Pick<StudioActivityRow, "heldOn" | "title" | "place" | "people" | "note">,
  tx: Tx,
): Promise<number> {
  const { lastInsertRowid } = prepared(
    tx,
    `insert into studio_activity (district_id, created_at, created_by, updated_at, studio_id, held_on, title, place, people, note)
     values (@districtId, @createdAt, @createdBy, @createdAt, @studioId, @heldOn, @title, @place, @people, @note)`,
  ).run(activity)
  return Number(lastInsertRowid)
}

/** Takes an activity back; false where it has been changed since it was seen in this version. */
export async function cancelStudioActivity(
  { id, version, cancelledAt }: { id: number; version: number; cancelledAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update studio_activity set cancelled_at = @cancelledAt, updated_at = @cancelledAt, version = version + 1
     where id = @id and version = @version and cancelled_at is null`,
  ).run({ id, version, cancelledAt })
  return changes === 1
}

export interface StudioAssessmentRow {
  readonly version: number
  readonly year: number
  readonly assessedOn: CivilDate
  readonly result: StudioAssessmentResult
  readonly note: string | null
}

/** A studio's yearly assessments, the latest year first. */
export async function listStudioAssessments({ districtId, studioId }: Of, tx?: Tx): Promise<readonly StudioAssessmentRow[]> {
  return prepared<StudioAssessmentRow>(
    reader(tx),
    `select a.version, a.year, a.assessed_on as assessedOn, a.result, a.note from studio_assessment a
     where a.studio_id = ? and a.district_id = ? order by a.year desc`,
  ).all(studioId, districtId)
}

/** Adds the assessment of a year, of which there is none yet. */
export async function insertStudioAssessment(assessment: Of & Written & Omit<StudioAssessmentRow, "version">, tx: Tx): Promise<void> {
  prepared(
    tx,
    `insert into studio_assessment (district_id, created_at, created_by, updated_at, studio_id, year, assessed_on, result, note)
     values (@districtId, @createdAt, @createdBy, @createdAt, @studioId, @year, @assessedOn, @result, @note)`,
  ).run(assessment)
}

/** Writes the assessment of a year over this version of it; false where it has been changed since. */
export async function updateStudioAssessment(
  assessment: Of & StudioAssessmentRow & { readonly updatedAt: Instant },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update studio_assessment set version = version + 1, updated_at = @updatedAt, assessed_on = @assessedOn, result = @result, note = @note
     where studio_id = @studioId and district_id = @districtId and year = @year and version = @version`,
  ).run(assessment)
  return changes === 1
}
