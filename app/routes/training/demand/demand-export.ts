import { demandFilter } from "~/features/training/demand/demand.schema"
import type { DemandLine } from "~/features/training/demand/demand-page"
import { exportDemand } from "~/features/training/demand/export-demand.server"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"

/** Unmet hours as asked for, all of their pages, as a file. */
export const loader = guarded(
  { can: "demand.read", search: demandFilter, resource: true },
  async ({ scope, actor, search, today, locale }) => {
    const translator = translatorFor(locale)
    const { t } = translator
    const rows = rowsOf(await exportDemand({ scope, actor, filter: search }), translator)
    return sendFile(await downloadTable({ name: `${t("demand.title")}-${today}`, format: "csv", header: headerOf(translator), rows }))
  },
)

const headerOf = ({ t }: Translator) => [
  t("demand.column.category"),
  t("demand.column.school"),
  t("demand.column.stage"),
  t("demand.column.subject"),
  t("demand.column.tier"),
  t("demand.column.hours"),
  t("demand.column.lacking"),
  t("demand.column.people"),
  t("demand.column.undetermined"),
  t("demand.column.by"),
]

async function* rowsOf(lines: readonly DemandLine[], { t, label }: Translator) {
  for (const { category, school, stage, subject, tier, hours, lacking, people, undetermined, byOn } of lines)
    yield [
      t(`demand.category.${category}`),
      school?.name ?? null,
      stage === undefined ? null : label("stage", stage),
      subject ?? null,
      tier === undefined ? null : label("tier", tier),
      ...[hours, lacking, people, undetermined],
      byOn,
    ]
}
