import { checkIntegrity, type ForeignKeyFault } from "#db/queries/integrity"
import { type StandingFault, verifyStandings } from "~/features/standings/verify-standings.server"
import { type AuditReport, verifyAuditChain } from "~/platform/verify-audit.server"

export interface DatabaseReport {
  readonly ok: boolean
  /** what SQLite's own integrity check says; empty = sound */
  readonly integrity: readonly string[]
  readonly foreignKeys: readonly ForeignKeyFault[]
  readonly audit: AuditReport
  readonly people: number
  readonly standings: number
  readonly standingFaults: readonly StandingFault[]
}

/** Proves the database: pages, foreign keys, the audit chain, and every standing against its facts. Reads only. */
export async function verifyDatabase({ districtId }: { districtId: string }): Promise<DatabaseReport> {
  const { integrity, foreignKeys } = await checkIntegrity()
  const audit = await verifyAuditChain()
  const { people, standings, faults } = await verifyStandings({ districtId })
  const ok = integrity.length === 0 && foreignKeys.length === 0 && audit.ok && faults.length === 0
  return { ok, integrity, foreignKeys, audit, people, standings, standingFaults: faults }
}
