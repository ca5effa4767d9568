import { Form, Link } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import type { CheckId } from "~/features/doctor/checks"
import type { FindingRow } from "~/features/doctor/doctor-page"
import { useTranslate } from "~/platform/i18n/context"
import { findingInWords, stepInWords } from "./finding-words"

/** Whom a check concerns, what is wrong, and, where it is safe, what a mend would change. */
export function FindingTable({ check, rows, formToken }: { check: CheckId; rows: readonly FindingRow[]; formToken: string }) {
  const translator = useTranslate()
  const { t } = translator
  const header = (id: "person" | "school" | "finding" | "change") => ({
    id,
    header: t(`doctor.column.${id}`),
    label: t(`doctor.column.${id}`),
  })
  const columns: readonly Column<FindingRow>[] = [
    { ...header("person"), names: true, width: "md:w-40", cell: ({ person }) => <Person person={person} /> },
    { ...header("school"), phone: "plain", width: "md:w-44", cell: ({ person }) => person?.schoolName ?? "" },
    { ...header("finding"), phone: "block", cell: (row) => findingInWords(check, row, translator) },
    {
      ...header("change"),
      phone: "block",
      width: "md:w-[22rem]",
      cell: ({ mend }) =>
        mend === null ? (
          <span className="text-muted">{t("doctor.no_mend")}</span>
        ) : (
          <>
            <p>{stepInWords(mend.step, translator)}</p>
            <Form method="post" className="mt-2 print:hidden">
              <input type="hidden" name="intent" value="mend" />
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="finding" value={mend.value} />
              <SubmitButton look="secondary">{t("doctor.mend_one")}</SubmitButton>
            </Form>
          </>
        ),
    },
  ]
  return <DataTable caption={t("doctor.check.caption")} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
}

function Person({ person }: Pick<FindingRow, "person">) {
  const { t } = useTranslate()
  if (person === null) return <span className="text-muted">{t("doctor.nobody")}</span>
  const { teacherNo, name, isListed } = person
  if (!isListed) return `${name ?? teacherNo}（${t("doctor.unlisted")}）`
  return (
    <>
      <Link to={`/people/${encodeURIComponent(teacherNo)}`} className="link whitespace-nowrap font-medium">
        {name}
      </Link>{" "}
      <span className="text-muted">{teacherNo}</span>
    </>
  )
}
