import { exportImpact } from "~/features/policy/export-impact.server"
import type { ChangedPerson } from "~/features/policy/impact-page"
import { draftParams } from "~/features/policy/policy.schema"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"

/** The people whom a draft would move, as they were last counted, as a file. */
export const loader = guarded({ can: "policy.edit", params: draftParams, resource: true }, async ({ actor, params, locale }) => {
  const translator = translatorFor(locale)
  const { t } = translator
  const { name, people } = await exportImpact({ actor, ...params })
  return sendFile(
    await downloadTable({
      name,
      format: "xlsx",
      header: [
        t("policy.impact.rule"),
        t("policy.impact.column.no"),
        t("policy.impact.column.person"),
        t("policy.impact.column.school"),
        t("policy.impact.column.before"),
        t("policy.impact.column.after"),
        t("policy.impact.column.reason"),
      ],
      prose: [6],
      rows: linesOf(people, translator),
    }),
  )
})

async function* linesOf(people: readonly ChangedPerson[], { t, say }: Translator) {
  for (const { rule, teacherNo, name, schoolName, before, after, summary } of people)
    yield [
      t(`verdict.rule.${rule}`),
      teacherNo,
      name,
      schoolName,
      t(`verdict.outcome.${before}`),
      t(`verdict.outcome.${after}`),
      say(summary),
    ]
}
