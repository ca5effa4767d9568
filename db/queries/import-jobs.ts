import { prepared, reader } from "../client"
import type { Instant } from "../columns"
import type { ImportState } from "../schema/imports"
import type { Tx } from "../transaction"

export interface ImportJob {
  readonly id: string
  readonly districtId: string
  readonly state: ImportState
  readonly fileName: string
  readonly fileSha256: string
  readonly fileBytes: number
  readonly sheet: string | null
  readonly actorId: string | null
  readonly actorName: string | null
  readonly createdAt: Instant
  readonly finishedAt: Instant | null
  /** JSON of what the job found; null while it reads */
  readonly summary: string | null
  readonly sourceId: number | null
}

const COLUMNS = `j.id, j.district_id as districtId, j.state, j.file_name as fileName, j.file_sha256 as fileSha256, j.file_bytes as fileBytes, j.sheet,
  j.actor_id as actorId, a.display_name as actorName, j.created_at as createdAt, j.finished_at as finishedAt, j.summary, j.source_id as sourceId
  from import_job j left join account a on a.id = j.actor_id`

export async function insertImportJob(
  job: Pick<ImportJob, "id" | "districtId" | "fileName" | "fileSha256" | "fileBytes" | "sheet" | "actorId" | "createdAt">,
  tx: Tx,
): Promise<void> {
  prepared(
    tx,
    `insert into import_job (id, district_id, state, file_name, file_sha256, file_bytes, sheet, actor_id, created_at)
     values (@id, @districtId, 'reading', @fileName, @fileSha256, @fileBytes, @sheet, @actorId, @createdAt)`,
  ).run(job)
}

/** Moves a job on from the state it was in; false when somebody else had moved it already. */
export async function moveImportJob(
  move: {
    readonly id: string
    readonly from: readonly ImportState[]
    readonly to: ImportState
    readonly summary?: string
    readonly finishedAt?: Instant
    readonly sourceId?: number | null
  },
  tx: Tx,
): Promise<boolean> {
  const { changes } = prepared(
    tx,
    `update import_job set state = @to, summary = coalesce(@summary, summary), finished_at = coalesce(@finishedAt, finished_at), source_id = coalesce(@sourceId, source_id)
     where id = @id and state in (select value from json_each(@from))`,
  ).run({
    id: move.id,
    to: move.to,
    from: JSON.stringify(move.from),
    summary: move.summary ?? null,
    finishedAt: move.finishedAt ?? null,
    sourceId: move.sourceId ?? null,
  })
  return changes === 1
}

export async function findImportJob({ districtId, id }: { districtId: string; id: string }, tx?: Tx): Promise<ImportJob | undefined> {
  return prepared<ImportJob>(reader(tx), `select ${COLUMNS} where j.district_id = ? and j.id = ?`).get(districtId, id)
}

/** The newest imports first. */
export async function listImportJobs({ districtId, limit }: { districtId: string; limit: number }, tx?: Tx): Promise<readonly ImportJob[]> {
  return prepared<ImportJob>(reader(tx), `select ${COLUMNS} where j.district_id = ? order by j.created_at desc limit ?`).all(
    districtId,
    limit,
  )
}

/** Jobs that were under way: after a start of the server nobody works on them any more. */
export async function listImportJobsIn(
  { districtId, states }: { districtId: string; states: readonly ImportState[] },
  tx?: Tx,
): Promise<readonly ImportJob[]> {
  return prepared<ImportJob>(
    reader(tx),
    `select ${COLUMNS} where j.district_id = ? and j.state in (select value from json_each(?)) order by j.created_at limit 100`,
  ).all(districtId, JSON.stringify(states))
}

/** The import by which the very same file was taken in before, if any. */
export async function findImportOfFile(
  { districtId, fileSha256, except }: { districtId: string; fileSha256: string; except: string },
  tx?: Tx,
) {
  return prepared<{ importId: string; finishedAt: Instant }>(
    reader(tx),
    `select id as importId, finished_at as finishedAt from import_job
     where district_id = ? and file_sha256 = ? and id <> ? and state = 'done' order by created_at desc limit 1`,
  ).get(districtId, fileSha256, except)
}
