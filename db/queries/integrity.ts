import { inSnapshot } from "../transaction"

export interface ForeignKeyFault {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
}

/** SQLite's own checks, on a connection of their own: damaged pages or indices, and rows that refer to nothing. Both empty = sound. */
export async function checkIntegrity(): Promise<{ integrity: readonly string[]; foreignKeys: readonly ForeignKeyFault[] }> {
  return inSnapshot(async ({ sqlite }) => {
    const said = (sqlite.pragma("integrity_check(100)") as { integrity_check: string }[]).map((row) => row.integrity_check)
    const foreignKeys = sqlite.pragma("foreign_key_check") as ForeignKeyFault[]
    return { integrity: said.filter((line) => line !== "ok"), foreignKeys }
  })
}
