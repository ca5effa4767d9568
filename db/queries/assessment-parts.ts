import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { Tx } from "../transaction"

/** What the office says of one indicator. */
export interface AssessmentCommentRow {
  readonly indicatorId: string
  readonly text: string
  readonly measures: string
  readonly writtenAt: Instant
  readonly writtenBy: string | null
  readonly writtenByName: string | null
}

/** The comments of an assessment that the caller has found in its scope, by indicator. */
export async function listAssessmentComments(assessmentId: number, tx?: Tx): Promise<readonly AssessmentCommentRow[]> {
  return prepared<AssessmentCommentRow>(
    reader(tx),
    `select m.indicator_id as indicatorId, m.text, m.measures, m.written_at as writtenAt, m.written_by as writtenBy, a.display_name as writtenByName
     from assessment_comment m left join account a on a.id = m.written_by where m.assessment_id = ? order by m.indicator_id`,
  ).all(assessmentId)
}

/** Writes the comment of an indicator, in place of the one before. */
export async function upsertAssessmentComment(
  row: Omit<AssessmentCommentRow, "writtenByName"> & { readonly assessmentId: number },
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into assessment_comment (assessment_id, indicator_id, text, measures, written_at, written_by)
     values (@assessmentId, @indicatorId, @text, @measures, @writtenAt, @writtenBy)
     on conflict (assessment_id, indicator_id) do update
       set text = excluded.text, measures = excluded.measures, written_at = excluded.written_at, written_by = excluded.written_by`,
  ).run(row)
}

/** A row behind a figure, as it was kept: JSON of the domain's `EvidenceRow`. */
export interface KeptEvidenceRow {
  readonly indicatorId: string
  readonly position: number
  readonly counts: 0 | 1
  readonly row: string
}

/** Adds a part of the rows behind the figures of one indicator, from a position on: one statement. */
export async function insertAssessmentEvidence(
  part: {
    readonly assessmentId: number
    readonly indicatorId: string
    readonly fromPosition: number
    readonly rows: readonly { readonly counts: boolean; readonly row: string }[]
  },
  tx: Tx,
): Promise<void> {
  const { assessmentId, indicatorId, fromPosition, rows } = part
  prepared(
    tx,
    `insert into assessment_evidence (assessment_id, indicator_id, position, counts, row)
     select @assessmentId, @indicatorId, @fromPosition + n.key, n.value ->> 0, n.value ->> 1 from json_each(@rows) n`,
  ).run({ assessmentId, indicatorId, fromPosition, rows: JSON.stringify(rows.map(({ counts, row }) => [counts ? 1 : 0, row])) })
}

/** The rows behind all figures, in the order of their key, after a place in it: for digests, part by part. */
export async function listAssessmentEvidence(
  assessmentId: number,
  { after, limit }: { after: { readonly indicatorId: string; readonly position: number } | null; limit: number },
  tx?: Tx,
): Promise<readonly KeptEvidenceRow[]> {
  return prepared<KeptEvidenceRow>(
    reader(tx),
    `select indicator_id as indicatorId, position, counts, row from assessment_evidence
     where assessment_id = @assessmentId and (indicator_id, position) > (@indicatorId, @position)
     order by indicator_id, position limit @limit`,
  ).all({ assessmentId, indicatorId: after?.indicatorId ?? "", position: after?.position ?? -1, limit })
}

/** A part of the rows behind one figure: at most `limit` after (or, backwards, before) a position. */
export async function listIndicatorEvidence(
  { assessmentId, indicatorId }: { assessmentId: number; indicatorId: string },
  { from, backwards, limit }: { from: number | null; backwards: boolean; limit: number },
  tx?: Tx,
): Promise<readonly KeptEvidenceRow[]> {
  const after = from === null ? "" : ` and position ${backwards ? "<" : ">"} @from`
  const rows = prepared<KeptEvidenceRow>(
    reader(tx),
    `select indicator_id as indicatorId, position, counts, row from assessment_evidence
     where assessment_id = @assessmentId and indicator_id = @indicatorId${after} order by position ${backwards ? "desc" : ""} limit @limit`,
  ).all({ assessmentId, indicatorId, limit, ...(from !== null && { from }) })
  return backwards ? rows.reverse() : rows
}

/** The first rows behind each of these figures, at most `limit` of each: what a page shows at once. */
export async function listFirstEvidence(
  assessmentId: number,
  { indicatorIds, limit }: { indicatorIds: readonly string[]; limit: number },
  tx?: Tx,
): Promise<readonly KeptEvidenceRow[]> {
  return prepared<KeptEvidenceRow>(
    reader(tx),
    `select e.indicator_id as indicatorId, e.position, e.counts, e.row
     from json_each(@indicatorIds) n
     cross join assessment_evidence e on e.assessment_id = @assessmentId and e.indicator_id = n.value and e.position < @limit
     order by n.key, e.position`,
  ).all({ assessmentId, indicatorIds: JSON.stringify(indicatorIds), limit })
}
