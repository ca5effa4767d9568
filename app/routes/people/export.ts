import { exportPeople } from "~/features/people/export-people.server"
import { peopleExportSearch } from "~/features/people/people.schema"
import type { PeopleRow } from "~/features/people/people-page"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"

/** The people list as asked for, all of its pages, as a file. */
export const loader = guarded(
  { can: "people.export", search: peopleExportSearch, resource: true },
  async ({ scope, actor, search: { format, ...filter }, today, locale }) => {
    const translator = translatorFor(locale)
    const rows = linesOf(await exportPeople({ scope, actor, filter }), translator)
    return sendFile(await downloadTable({ name: `${translator.t("people.title")}-${today}`, format, header: headerOf(translator), rows }))
  },
)

const headerOf = ({ t }: Translator) => [
  t("people.field.teacher_no"),
  t("people.field.name_of_person"),
  t("people.field.school"),
  t("people.field.post_kind"),
  t("people.field.stage"),
  t("people.field.subject"),
  t("people.field.employment_status"),
  t("people.column.standing"),
  t("people.column.credited"),
  t("people.column.required"),
  t("people.column.remaining"),
]

async function* linesOf(people: AsyncIterable<PeopleRow>, { t, label }: Translator) {
  for await (const person of people)
    yield [
      person.teacherNo,
      person.name,
      person.schoolName,
      label("postKind", person.postKind),
      label("stage", person.stage),
      person.subject,
      label("employmentStatus", person.employmentStatus),
      t(`hours.standing.${person.standing}`),
      person.credited,
      person.required,
      person.remaining,
    ]
}
