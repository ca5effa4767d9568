import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { CoursesRow } from "~/features/training/catalogue/course-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { useAudienceWords } from "./audience-words"

/** The catalogue: what each course is, whom it is for, how often it was held. */
export function CourseTable({ rows }: { rows: readonly CoursesRow[] }) {
  const { t, label } = useTranslate()
  const audience = useAudienceWords()
  const column = (
    id: string,
    words: string,
    cell: Column<CoursesRow>["cell"],
    more: Partial<Column<CoursesRow>> = {},
  ): Column<CoursesRow> => ({
    ...{ id, header: words, label: words, phone: "plain", cell },
    ...more,
  })
  const columns: readonly Column<CoursesRow>[] = [
    column(
      "name",
      t("courses.column.name"),
      ({ number, name }) => (
        <Link to={`/courses/${number}`} prefetch="intent" className="link -my-0.5 inline-block py-0.5 font-medium">
          {name}
        </Link>
      ),
      { names: true },
    ),
    column("number", t("courses.column.number"), ({ number }) => <span className="whitespace-nowrap text-muted">{number}</span>),
    column("kind", t("courses.column.kind"), ({ level, topic }) => `${label("trainingLevel", level)} · ${label("trainingTopic", topic)}`),
    column("delivery", t("courses.column.delivery"), ({ delivery }) => label("delivery", delivery)),
    column("hours", t("courses.column.hours"), ({ hours }) => formatNumber(hours), { phone: "labelled", align: "end" }),
    column("audience", t("courses.audience"), ({ audience: whom }) => audience(whom), { phone: "labelled" }),
    column("runs", t("courses.column.runs"), ({ runs }) => formatNumber(runs), { phone: "labelled", align: "end" }),
    column("marks", t("courses.column.marks"), (course) => <Marks course={course} />, { phone: "block" }),
  ]
  return <DataTable caption={t("courses.title")} captionHidden columns={columns} rows={rows} rowKey={({ number }) => number} />
}

function Marks({ course: { qualityCourseNo, state } }: { course: CoursesRow }) {
  const { t } = useTranslate()
  if (qualityCourseNo === null && state === "active") return null
  return (
    <span className="cluster">
      {qualityCourseNo !== null && (
        <Tag size="sm" tone="good" icon="check">
          {t("courses.quality")}
        </Tag>
      )}
      {state === "archived" && (
        <Tag size="sm" tone="quiet" icon="dash">
          {t("courses.state.archived")}
        </Tag>
      )}
    </span>
  )
}
