import { type Column, DataTable } from "~/components/table/data-table"
import type { EligiblePerson } from "~/features/tiers/eligible-page"
import { useTranslate } from "~/platform/i18n/context"
import { classInWords } from "./class-words"

/** Those who may apply, each with a box to tick; `ticked` are shown again after a refusal. */
export function EligibleTable({ rows, ticked }: { rows: readonly EligiblePerson[]; ticked: ReadonlySet<string> }) {
  const { t, label } = useTranslate()
  const column = (id: string, words: string, cell: Column<EligiblePerson>["cell"]): Column<EligiblePerson> => ({
    id,
    header: words,
    label: words,
    phone: "plain",
    cell,
  })
  const columns: readonly Column<EligiblePerson>[] = [
    {
      ...column("name", t("people.column.name"), ({ teacherNo, name }) => (
        <label className="inline-flex min-h-target cursor-pointer items-center whitespace-nowrap font-medium">
          <input
            type="checkbox"
            name="teacherNo"
            value={teacherNo}
            defaultChecked={ticked.has(teacherNo)}
            className="mr-3 h-5 w-5 flex-none accent-accent"
          />
          {name}
        </label>
      )),
      names: true,
    },
    column("teacher_no", t("people.column.teacher_no"), ({ teacherNo }) => <span className="text-muted">{teacherNo}</span>),
    column("school", t("people.column.school"), ({ schoolName }) => schoolName),
    column("subject", t("ladder.column.subject"), ({ subject }) => subject ?? ""),
    column("held", t("ladder.column.held"), (row) => classInWords(row, { t, label })),
  ]
  return <DataTable caption={t("ladder.award.who")} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
}
