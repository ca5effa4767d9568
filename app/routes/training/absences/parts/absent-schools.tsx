import { Link } from "@remix-run/react"
import { DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import type { AbsencesPage } from "~/features/training/absences/absences-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"

/** The schools that have somebody away in a week; each leads to its people. */
export function AbsentSchools({ schools, on }: { schools: NonNullable<AbsencesPage["schools"]>; on: string }) {
  const { t } = useTranslate()
  if (schools.length === 0) return <EmptyState title={t("absences.none")} next={t("absences.none_next")} />
  return (
    <DataTable
      caption={t("absences.schools")}
      captionHidden
      rows={schools}
      rowKey={({ code }) => code}
      columns={[
        {
          id: "school",
          header: t("absences.school"),
          label: t("absences.school"),
          names: true,
          cell: ({ code, name }) => (
            <Link to={`/absences?${new URLSearchParams({ on, school: code })}`} className="link inline-flex min-h-target items-center">
              {name}
            </Link>
          ),
        },
        {
          id: "people",
          header: t("absences.people"),
          label: t("absences.people"),
          align: "end",
          cell: ({ people }) => formatNumber(people),
        },
      ]}
    />
  )
}
