import { balanceSearch } from "~/features/plan/balance/balance.schema"
import type { BalanceRow } from "~/features/plan/balance/balance-page"
import { exportBalance } from "~/features/plan/balance/export-balance.server"
import { downloadTables } from "~/features/workbook/download-tables.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import { guarded } from "~/platform/route.server"
import { MEASURES, sayNorm } from "./parts/say-balance"

const SHOWN_PLACES = 100

/** The schools as they are filtered and sorted, with the norms and the usual range on a sheet of their own. */
export const loader = guarded(
  { can: "plan.read", search: balanceSearch, resource: true },
  async ({ scope, actor, search, today, locale }) => {
    const translator = translatorFor(locale)
    const { t, label } = translator
    const { wait: _, ...filter } = search
    const page = await exportBalance({ scope, actor, filter, today })
    const round = (value: number | null) => (value === null ? null : Math.round(value * SHOWN_PLACES) / SHOWN_PLACES)
    const said = ({ findings }: BalanceRow) =>
      findings
        .map(({ measure, kind }) => t(`balance.finding.${kind}`, { measure: t(`balance.measure.${measure}`) }))
        .join(t("layout.list_separator"))
    const name = t("balance.file", { date: page.asOf })
    const schools = {
      name: t("balance.list"),
      header: [
        t("balance.no_school_code"),
        t("balance.school"),
        t("balance.kind"),
        t("balance.ownership"),
        t("balance.settlement"),
        t("balance.in_post"),
        t("balance.pupils"),
        t("balance.counted_on"),
        ...MEASURES.map((measure) => t(`balance.measure.${measure}`)),
        t("balance.findings"),
      ],
      prose: [8 + MEASURES.length],
      rows: page.rows.map((row) => [
        row.schoolCode,
        row.schoolName,
        label("schoolKind", row.kind),
        row.ownership === null ? null : label("schoolOwnership", row.ownership),
        row.settlement === null ? null : label("settlement", row.settlement),
        row.inPost,
        row.pupils,
        row.pupilsOn,
        ...MEASURES.map((measure) => round(row.figures[measure].value)),
        said(row),
      ]),
    }
    const yardsticks = {
      name: t("balance.how"),
      header: [
        t("balance.how.measure"),
        t("balance.how.what"),
        t("balance.how.norm"),
        ...["1", "2", "3"].map((n) => `Q${n}`),
        "Q1 − 1.5 IQR",
        "Q3 + 1.5 IQR",
      ],
      prose: [1],
      rows: page.yardsticks.map((yardstick) => [
        t(`balance.measure.${yardstick.measure}`),
        t(`balance.what.${yardstick.measure}`),
        sayNorm(yardstick, translator),
        ...(["lowerQuartile", "median", "upperQuartile", "lower", "upper"] as const).map((part) => round(yardstick.fences?.[part] ?? null)),
      ]),
    }
    return sendFile(await downloadTables({ name, tables: [schools, yardsticks] }))
  },
)
