import { exportRound } from "~/features/title-rounds/export-round.server"
import { roundParams } from "~/features/title-rounds/title-rounds.schema"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded } from "~/platform/route.server"
import { applicationLines, ROUND_PROSE, roundHeader } from "./parts/round-lines"

/** All applications of a round with their ranks, results and reasons, as a file. */
export const loader = guarded(
  { can: "title_round.run", params: roundParams, resource: true },
  async ({ scope, actor, params: { roundId }, today, locale }) => {
    const translator = translatorFor(locale)
    const { round, rows } = await exportRound({ scope, actor, roundId })
    return sendFile(
      await downloadTable({
        name: `${translator.t("titles.title")}-${round.id}-${today}`,
        format: "xlsx",
        header: roundHeader(translator),
        prose: ROUND_PROSE,
        rows: applicationLines(rows, translator),
      }),
    )
  },
)
