import { exportParams, standingsFilter } from "~/features/desk/desk.schema"
import { exportStandings, type ReasonedRow } from "~/features/desk/export-standings.server"
import type { ListedRule } from "~/features/desk/standings-page"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"
import { REASONS_PROSE, reasonsHeader, reasonsLine } from "./parts/reasons"

/** A list of verdicts as asked for, all of its pages, with the reasons, as a file. */
export const loader = guarded(
  { can: "verdicts.export", params: exportParams, search: standingsFilter, resource: true },
  async ({ scope, actor, params: { rule }, search: filter, today, locale }) => {
    const translator = translatorFor(locale)
    const reasoned = await exportStandings({ scope, actor, rule, filter, today })
    return sendFile(
      await downloadTable({
        name: `${translator.t(`verdict.rule.${rule}`)}-${today}`,
        format: "xlsx",
        header: reasonsHeader(translator),
        prose: REASONS_PROSE,
        rows: linesOf({ rule, reasoned }, translator),
      }),
    )
  },
)

async function* linesOf({ rule, reasoned }: { rule: ListedRule; reasoned: AsyncIterable<ReasonedRow> }, translator: Translator) {
  for await (const one of reasoned) yield reasonsLine({ rule, reasoned: one }, translator)
}
