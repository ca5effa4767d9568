import { Link } from "@remix-run/react"
import { type Column, DataTable } from "~/components/table/data-table"
import type { CheckRow } from "~/features/doctor/doctor-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { SeverityTag } from "./severity-tag"

/** The checks that found something, faults first, each with the way to whom it concerns. */
export function CheckTable({ rows }: { rows: readonly CheckRow[] }) {
  const { t } = useTranslate()
  const header = (id: "check" | "area" | "severity" | "count" | "mend") => ({
    id,
    header: t(`doctor.column.${id}`),
    label: t(`doctor.column.${id}`),
  })
  const columns: readonly Column<CheckRow>[] = [
    {
      ...header("check"),
      names: true,
      cell: ({ check }) => (
        <Link to={`/doctor/${check}`} className="link inline-flex min-h-target items-center font-medium md:min-h-0">
          {t(`doctor.check.${check}`)}
        </Link>
      ),
    },
    { ...header("area"), phone: "none", width: "md:w-48", cell: ({ area }) => t(`doctor.area.${area}`) },
    { ...header("severity"), phone: "plain", width: "md:w-28", cell: ({ severity }) => <SeverityTag severity={severity} /> },
    {
      ...header("count"),
      phone: "plain",
      align: "end",
      width: "md:w-28",
      cell: ({ count }) => <span className="tabular-nums">{t("doctor.count", { count: formatNumber(count) })}</span>,
    },
    {
      ...header("mend"),
      phone: "plain",
      width: "md:w-40",
      cell: ({ mends }) => <span className="text-muted">{t(mends ? "doctor.can_mend" : "doctor.by_hand")}</span>,
    },
  ]
  const sorted = [...rows.filter(({ severity }) => severity === "fault"), ...rows.filter(({ severity }) => severity === "hint")]
  return <DataTable caption={t("doctor.caption")} captionHidden columns={columns} rows={sorted} rowKey={({ check }) => check} />
}
