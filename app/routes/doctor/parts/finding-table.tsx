import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { CheckPage, FindingRow } from "~/features/doctor/doctor-page"
import { useTranslate } from "~/platform/i18n/context"
import { findingInWords } from "./finding-words"
import { MendCell } from "./mend-cell"

/** Whom a check concerns, what is wrong, and what would change where a mend is safe; else the way to where it is corrected by hand. */
export function FindingTable({ page, formToken }: { page: CheckPage; formToken: string }) {
  const translator = useTranslate()
  const { t } = translator
  const { check, rows } = page
  const header = (id: "person" | "school" | "finding" | "change") => ({
    id,
    header: t(`doctor.column.${id}`),
    label: t(`doctor.column.${id}`),
  })
  const change: Column<FindingRow> = {
    ...header("change"),
    phone: "block",
    width: "md:w-80",
    cell: (row) => (row.mend === null ? <ByHand area={page.area} row={row} /> : <MendCell mend={row.mend} formToken={formToken} />),
  }
  const columns: readonly Column<FindingRow>[] = [
    { ...header("person"), names: true, width: "md:w-44", cell: ({ person }) => <Person person={person} /> },
    { ...header("school"), phone: "plain", width: "md:w-48", cell: ({ person }) => person?.schoolName ?? "" },
    { ...header("finding"), phone: "block", cell: (row) => findingInWords(check, row, translator) },
    rows.some(({ mend }) => mend !== null) ? change : { ...change, header: t("doctor.column.mend"), width: "md:w-44" },
  ]
  return <DataTable caption={t("doctor.check.caption")} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
}

/** Somebody must decide what is true; where there is a screen for it, the way there. */
function ByHand({ area, row }: { area: CheckPage["area"]; row: FindingRow }) {
  const { t } = useTranslate()
  const { otherTeacherNo } = row.details
  const look = "link inline-flex min-h-target items-center md:min-h-0"
  return (
    <>
      <p className="text-muted">{t("doctor.no_mend")}</p>
      {typeof otherTeacherNo === "string" && (
        <Link to={`/people/${encodeURIComponent(otherTeacherNo)}`} className={look}>
          {t("doctor.to_other", { teacherNo: otherTeacherNo })}
        </Link>
      )}
      {area === "posting" && row.person?.isListed && typeof otherTeacherNo !== "string" && (
        <Link to={`/people/${encodeURIComponent(row.person.teacherNo)}/postings`} className={look}>
          {t("doctor.to_postings")}
        </Link>
      )}
    </>
  )
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
