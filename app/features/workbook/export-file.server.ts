import { inTransaction } from "#db/transaction"
import type { Actor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { runJob } from "~/platform/jobs.server"
import { scopeFor } from "~/platform/scope"
import type { WorkbookCommand } from "./workbook-job"

/** Exports the facts to a file, in a child process; who exported how many rows is audited. `sheets` null = every sheet. */
export async function exportFile({
  actor,
  toFile,
  sheets,
}: {
  actor: Actor
  toFile: string
  sheets: readonly string[] | null
}): Promise<{ rows: number }> {
  const { districtId } = scopeFor(actor, "export.run")
  const command: WorkbookCommand = { kind: "export", toFile, sheets }
  const { rows } = await runJob<{ rows: number }, never>({ job: "workbook", command })
  await inTransaction((tx) =>
    audit(tx, actor, "facts.exported", { subject: { kind: "district", key: districtId }, details: { rows, sheets: sheets ?? "all" } }),
  )
  return { rows }
}
