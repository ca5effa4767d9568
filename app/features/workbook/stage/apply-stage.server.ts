import type { Instant } from "#db/columns"
import { applyRows, closePostings, insertIdentities, listTouchedTeachers } from "#db/queries/staging/apply-rows"
import { insertFactSource, withStageAttached } from "#db/queries/staging/attach-stage"
import { findFactsVersion } from "#db/queries/staging/facts-version"
import { countRows, listChanges, type SheetCounts } from "#db/queries/staging/match-rows"
import { countFaults, findStageNote } from "#db/queries/staging/stage-file"
import type { StagedView } from "#db/queries/staging/staged-table"
import { inTransaction, type Tx } from "#db/transaction"
import type { CivilDate } from "~/domain/calendar/civil-date"
import { recomputeStandings } from "~/features/standings/recompute-standings.server"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { refuse } from "~/platform/errors"
import { checkStage } from "./check-stage.server"
import type { StageNote } from "./check-workbook.server"
import { inSheetOrder } from "./staged-tables"

const CHANGES_AUDITED = 200

export interface ApplyStage {
  readonly stageFile: string
  readonly actor: Actor
  readonly today: CivilDate
  readonly now: Instant
  readonly source: { readonly kind: "import" | "demo"; readonly fileName: string; readonly fileSha256: string; readonly importId: string }
  /** write the good rows although others are faulty */
  readonly acceptValid: boolean
  readonly onProgress?: (progress: { readonly step: "writing" | "judging"; readonly done: number }) => void
}

export interface Applied {
  readonly sheets: readonly SheetCounts[]
  /** null when nothing was to be written */
  readonly sourceId: number | null
  readonly recomputedPeople: number
}

/**
 * Writes a checked staging file into the facts, with the standings and the audit, in one transaction: all or nothing.
 * If facts were written since the check, the rows are checked again first. Refuses `import_has_faults` unless valid rows are accepted.
 */
export async function applyStage(asked: ApplyStage): Promise<Applied> {
  const { stageFile, actor } = asked
  return withStageAttached({ stageFile, districtId: actor.districtId }, (view) =>
    inTransaction(async (tx) => {
      tx.allowAwaits()
      return apply(asked, view, tx)
    }),
  )
}

async function apply({ actor, source, now, today, acceptValid, onProgress }: ApplyStage, view: StagedView, tx: Tx): Promise<Applied> {
  const note = await findStageNote<StageNote>(view, "check")
  if (note === undefined) throw new Error("the staging file was never checked")
  const tables = inSheetOrder(note.tables)
  const isStale = (await findFactsVersion(view)) !== note.factsVersion
  const sheets = isStale ? await checkStage(view, tables) : await Promise.all(tables.map((table) => countRows(view, table)))
  const faults = await countFaults(view)
  if (!acceptValid && faults > 0) refuse("import_has_faults", { params: { faults } })
  const writing = sheets.filter((count) => count.new + count.changed > 0)
  if (writing.length === 0) return { sheets, sourceId: null, recomputedPeople: 0 }
  const changes = (await Promise.all(tables.map((table) => listChanges(view, table, CHANGES_AUDITED)))).flat().slice(0, CHANGES_AUDITED)
  const { importId, ...file } = source
  const sourceId = await insertFactSource({ districtId: actor.districtId, actorId: actor.accountId, recordedAt: now, ...file }, tx)
  for (const table of tables) await insertIdentities(view, table)
  let done = 0
  for (const table of tables) {
    if (table.table === "posting") await closePostings(view, { sourceId, recordedAt: now })
    done += await applyRows(view, table, { sourceId, recordedAt: now })
    onProgress?.({ step: "writing", done })
  }
  const written = tables.filter((table) => writing.some((count) => count.sheet === table.sheet)).map((table) => table.table)
  const teacherIds = await listTouchedTeachers(view, written)
  await recomputeStandings(
    {
      districtId: actor.districtId,
      teacherIds,
      today,
      computedAt: now,
      onProgress: (people) => onProgress?.({ step: "judging", done: people }),
    },
    tx,
  )
  await audit(tx, actor, "import.applied", {
    subject: { kind: "import", key: importId },
    details: {
      sourceId,
      fileSha256: file.fileSha256,
      sheets: sheets.map((count) => ({ ...count })),
      changes: changes.map((change) => ({ ...change })),
    },
  })
  return { sheets, sourceId, recomputedPeople: teacherIds.length }
}
