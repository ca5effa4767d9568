import { coursesFilter } from "~/features/training/catalogue/catalogue.schema"
import type { CoursesRow } from "~/features/training/catalogue/course-page"
import { exportCourses } from "~/features/training/catalogue/export-courses.server"
import { downloadTable } from "~/features/workbook/download-table.server"
import { sendFile } from "~/features/workbook/send-file.server"
import { translatorFor } from "~/platform/i18n/messages.server"
import type { Translator } from "~/platform/i18n/translate"
import { guarded } from "~/platform/route.server"

/** The catalogue as asked for, all of its pages, as a file. */
export const loader = guarded(
  { can: "course.read", search: coursesFilter, resource: true },
  async ({ scope, actor, search, today, locale }) => {
    const translator = translatorFor(locale)
    const rows = linesOf(await exportCourses({ scope, actor, filter: search }), translator)
    const { t } = translator
    return sendFile(await downloadTable({ name: `${t("courses.title")}-${today}`, format: "xlsx", header: headerOf(translator), rows }))
  },
)

const headerOf = ({ t }: Translator) => [
  t("courses.column.number"),
  t("courses.column.name"),
  t("courses.column.level"),
  t("courses.column.topic"),
  t("courses.column.delivery"),
  t("courses.column.hours"),
  t("courses.column.organiser"),
  t("courses.audience_tiers"),
  t("courses.audience_posts"),
  t("courses.audience_stages"),
  t("courses.audience_subjects"),
  t("courses.prerequisites"),
  t("courses.quality_no"),
  t("courses.column.edition"),
  t("courses.column.runs"),
  t("courses.column.state"),
]

async function* linesOf(courses: AsyncIterable<CoursesRow>, { t, label }: Translator) {
  for await (const course of courses) {
    const { tiers, postKinds, stages, subjects } = course.audience
    yield [
      course.number,
      course.name,
      label("trainingLevel", course.level),
      label("trainingTopic", course.topic),
      label("delivery", course.delivery),
      course.hours,
      course.organiser,
      tiers.map((code) => label("tier", code)).join("、"),
      postKinds.map((code) => label("postKind", code)).join("、"),
      stages.map((code) => label("stage", code)).join("、"),
      subjects.join("、"),
      course.prerequisites.join("、"),
      course.qualityCourseNo,
      course.edition,
      course.runs,
      t(`courses.state.${course.state}`),
    ]
  }
}
