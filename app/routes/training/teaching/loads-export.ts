import { showTrainerLoads } from "~/features/training/teaching/show-trainer-loads.server"
import { loadsSearch } from "~/features/training/teaching/teaching.schema"
import type { TrainerLoad } from "~/features/training/teaching/teaching-page"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded } from "~/platform/route.server"

/** The trainers' load as a file, as it is filtered and sorted. */
export const loader = guarded({ can: "run.plan", search: loadsSearch, resource: true }, async ({ scope, search, today, locale }) => {
  const { t } = translatorFor(locale)
  const { rows, year } = await showTrainerLoads({ scope, search, today })
  const header = [
    t("loads.column.name"),
    t("loads.column.organisation"),
    t("loads.column.sessions"),
    t("loads.column.hours"),
    t("loads.column.people"),
    t("loads.column.forms"),
    t("loads.column.teaching"),
  ]
  const term = search.term === "" ? t("loads.whole_year") : t(`teaching.term.${search.term}`)
  const name = t("loads.export_name", { from: String(year), until: String(year + 1), term })
  return sendFile(await downloadTable({ name, format: "csv", header, rows: linesOf(rows) }))
})

async function* linesOf(rows: readonly TrainerLoad[]) {
  for (const { name, organisation, sessions, hours, people, forms, teaching } of rows)
    yield [name, organisation, sessions, hours, people, forms, teaching]
}
