import { DataTable } from "~/components/table/data-table"
import type { ShownRevision } from "~/features/plan/targets/targets-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** How a plan came to be as it is, latest first. */
export function PlanRevisions({ rows }: { rows: readonly ShownRevision[] }) {
  const { t, locale } = useTranslate()
  if (rows.length === 0) return <p className="text-muted">{t("targets.history_none")}</p>
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={t("targets.history")}
      captionHidden
      rows={rows}
      rowKey={({ revision }) => String(revision)}
      columns={[
        {
          ...column("revision", t("targets.history.revision")),
          names: true,
          cell: ({ revision }) => t("targets.history.revision_no", { revision }),
        },
        { ...column("reason", t("targets.history.reason")), cell: ({ reason }) => reason },
        { ...column("by", t("targets.history.by")), cell: ({ by }) => by ?? t("layout.none") },
        { ...column("at", t("targets.history.at")), cell: ({ at }) => formatInstant(at, locale) },
      ]}
    />
  )
}
