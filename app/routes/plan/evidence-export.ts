import type { EvidenceRow } from "~/domain/indicators/district-facts"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { exportEvidence } from "~/features/plan/report/export-evidence.server"
import { findPromise } from "~/features/plan/report/find-promise.server"
import { evidenceSearch, indicatorParams } from "~/features/plan/report/plan.schema"
import { schoolNames } from "~/features/plan/report/school-names.server"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"
import { EVIDENCE_PROSE, evidenceHeader, evidenceLine } from "./parts/evidence-line"

/** The rows behind a figure, all pages of them, each with why it counts or does not, as a file. */
export const loader = guarded(
  { can: "plan.read", params: indicatorParams, search: evidenceSearch, resource: true },
  async ({ scope, actor, params: { indicatorId }, search: { plan: planId, asOf: on, ...filter }, today, locale }) => {
    const translator = translatorFor(locale)
    const { plan, asOf } = await choosePlan({ scope, planId, asOf: on, latest: today })
    await findPromise({ scope, planId: plan.id, indicatorId })
    const names = await schoolNames(scope)
    const rows = await exportEvidence({ scope, actor, planId: plan.id, indicatorId, asOf, today, filter })
    return sendFile(
      await downloadTable({
        name: `${indicatorId}-${asOf}`,
        format: "xlsx",
        header: evidenceHeader(translator),
        prose: EVIDENCE_PROSE,
        rows: linesOf({ rows, names, asOf }, translator),
      }),
    )
  },
)

interface Lines {
  readonly rows: AsyncIterable<EvidenceRow>
  readonly names: ReadonlyMap<string, string>
  readonly asOf: string
}

async function* linesOf({ rows, names, asOf }: Lines, translator: Translator) {
  for await (const row of rows) yield evidenceLine({ row, schoolName: names.get(row.schoolCode ?? "") ?? row.schoolCode, asOf }, translator)
}
