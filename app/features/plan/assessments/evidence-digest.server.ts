import { setImmediate as nextTurn } from "node:timers/promises"
import { listAssessmentEvidence } from "#db/queries/assessment-parts"
import { evidenceDigester } from "./assessment-digest"

const ROWS_AT_A_TIME = 1000

/** The digest of the rows that are kept of an assessment, made anew; between the parts others have their turn. */
export async function evidenceDigest(assessmentId: number): Promise<string> {
  const digester = evidenceDigester()
  for (let after: { indicatorId: string; position: number } | null = null; ; ) {
    const rows = await listAssessmentEvidence(assessmentId, { after, limit: ROWS_AT_A_TIME })
    for (const { indicatorId, position, counts, row } of rows) digester.add(indicatorId, position, `${counts} ${row}`)
    const last = rows.at(-1)
    if (last === undefined) return digester.digest()
    after = last
    await nextTurn()
  }
}
