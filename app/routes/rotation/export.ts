import { type ExportedMember, exportSeason } from "~/features/rotation-season/export-season.server"
import { boardFilter, yearParams } from "~/features/rotation-season/season.schema"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"
import { EXPORT_PROSE, exportHeader, exportLine } from "./parts/export-line"

/** The people of a season as the board is filtered, all of its pages, with the verdict of each, as a file. */
export const loader = guarded(
  { can: "season.run", params: yearParams, search: boardFilter, resource: true },
  async ({ scope, actor, params: { year }, search: filter, locale }) => {
    const translator = translatorFor(locale)
    const members = await exportSeason({ scope, actor, schoolYear: year, filter })
    return sendFile(
      await downloadTable({
        name: translator.t("season.export.name", { year: String(year) }),
        format: "xlsx",
        header: exportHeader(translator),
        prose: EXPORT_PROSE,
        rows: linesOf(members, translator),
      }),
    )
  },
)

async function* linesOf(members: AsyncIterable<ExportedMember>, translator: Translator) {
  for await (const member of members) yield exportLine(member, translator)
}
