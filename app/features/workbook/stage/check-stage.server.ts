import { checkIdentityNumbers, checkReferences, checkRepeatedKeys, removeFaultyRows } from "#db/queries/staging/check-rows"
import { checkOverlappingPostings, derivePostings } from "#db/queries/staging/derive-postings"
import { countRows, matchRows, type SheetCounts } from "#db/queries/staging/match-rows"
import type { StagedTable, StagedView } from "#db/queries/staging/staged-table"
import { postings, teachers } from "../format/sheets/people"
import { headersOf, inSheetOrder } from "./staged-tables"

/** Checks what needs more than one row, then finds what importing would do. Faulty rows leave the staging tables; the counts are of the file's sheets. */
export async function checkStage(view: StagedView, tables: readonly StagedTable[]): Promise<readonly SheetCounts[]> {
  const ordered = inSheetOrder(tables)
  for (const table of ordered) {
    const headers = headersOf(table)
    await checkRepeatedKeys(view, table, headers)
    await checkReferences(view, table, headers)
    if (table.table === teachers.table) await checkIdentityNumbers(view, table, headers.get("identity_number") ?? "")
    if (table.table === postings.table) await checkPostings(view, ordered, table)
  }
  for (const table of ordered) await matchRows(view, table)
  return Promise.all(ordered.map((table) => countRows(view, table)))
}

async function checkPostings(view: StagedView, tables: readonly StagedTable[], table: StagedTable): Promise<void> {
  await derivePostings(view)
  const headers = headersOf(table)
  await checkOverlappingPostings(view, { history: postings.name, profile: teachers.name, header: headers.get("starts_on") ?? "" })
  const people = tables.find((other) => other.table === teachers.table)
  if (people !== undefined) removeFaultyRows(view, people)
  await checkReferences(view, table, headers)
}
