import { runParams } from "~/features/training/enrolment/enrolment.schema"
import type { PersonShown } from "~/features/training/enrolment/enrolment-page"
import { exportRunEnrolments } from "~/features/training/enrolment/export-run-enrolments.server"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { formatInstant } from "~/platform/i18n/format"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"

/** The people of a run with rank, state and why, as a file. */
export const loader = guarded(
  { can: "enrolment.run", params: runParams, resource: true },
  async ({ scope, actor, params: { number }, today, locale }) => {
    const translator = translatorFor(locale)
    const { t } = translator
    const people = await exportRunEnrolments({ scope, actor, number, today })
    const header = [
      t("run_enrolments.column.teacher_no"),
      t("run_enrolments.column.name"),
      t("run_enrolments.column.school"),
      t("nominations.column.state"),
      t("run_enrolments.column.seat"),
      t("run_enrolments.column.rank"),
      t("run_enrolments.column.position"),
      t("run_enrolments.column.reason"),
      t("run_enrolments.column.origin"),
      t("catalogue.field.time"),
    ]
    const name = t("run_enrolments.export_name", { number })
    return sendFile(await downloadTable({ name, format: "xlsx", header, rows: linesOf(people, translator) }))
  },
)

async function* linesOf(people: readonly PersonShown[], { t, say, locale }: Translator) {
  for (const { teacherNo, name, schoolName, place } of people) {
    if (place === null) continue
    const { state, needsSchool, seat, rank, position, reason, origin, appliedAt } = place
    const stood = t(`enrolments.state.${state === "applied" && needsSchool ? "applied_school" : state}`)
    const why = reason === null ? "" : say({ key: `enrolments.reason.${reason.code}`, values: reason.values })
    yield [
      teacherNo,
      name,
      schoolName,
      stood,
      seat,
      rank,
      position,
      why,
      t(`enrolments.origin.${origin}`),
      formatInstant(appliedAt, locale),
    ]
  }
}
