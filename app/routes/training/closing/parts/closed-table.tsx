import { type Column, DataTable } from "~/components/table/data-table"
import type { ClosedLine } from "~/features/training/closing/closing-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { ResultTag } from "./result-tag"

/** What a closing has credited to whom. */
export function ClosedTable({ people, courseHours }: { people: readonly ClosedLine[]; courseHours: number }) {
  const { t } = useTranslate()
  const passed = people.filter(({ result }) => result === "passed").length
  const hours = formatNumber(people.reduce((sum, person) => sum + person.hours, 0))
  const column = (
    id: string,
    words: string,
    cell: Column<ClosedLine>["cell"],
    more: Partial<Column<ClosedLine>> = {},
  ): Column<ClosedLine> => ({
    ...{ id, header: words, label: words, cell },
    ...more,
  })
  const columns = [
    column(
      "name",
      t("closing.name"),
      ({ name, teacherNo }) => (
        <>
          <span className="font-medium">{name}</span> <span className="text-sm text-muted">{teacherNo}</span>
        </>
      ),
      { names: true },
    ),
    column("school", t("closing.school"), ({ schoolName }) => schoolName),
    column("present", t("closing.present"), ({ percent }) => <span className="tabular-nums">{t("closing.percent", { percent })}</span>),
    column("result", t("closing.result"), ({ result, reason }) => <ResultTag result={result} reason={reason} />),
    column("hours", t("closing.hours"), (person) => <span className="tabular-nums">{formatNumber(person.hours)}</span>, { align: "end" }),
    column("note", t("closing.note"), ({ note }) => note ?? "–"),
  ]
  return (
    <>
      <p className="mb-3 font-medium tabular-nums">
        {t("closing.counts", { passed, failed: people.length - passed, hours, course: courseHours })}
      </p>
      <DataTable caption={t("closing.standing")} captionHidden columns={columns} rows={people} rowKey={({ teacherNo }) => teacherNo} />
    </>
  )
}
