import { Link } from "@remix-run/react"
import { DataTable } from "~/components/table/data-table"
import type { DraftHead } from "~/features/policy/library-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import { DraftStateWords } from "./pack-state-tag"

/** Drafts, each with whose turn it is. */
export function DraftTable({ drafts, caption }: { drafts: readonly DraftHead[]; caption: string }) {
  const { t, locale } = useTranslate()
  const column = (id: string, header: string) => ({ id, header, label: header })
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={drafts}
      rowKey={({ id }) => String(id)}
      columns={[
        {
          ...column("pack", t("policy.column.pack")),
          names: true,
          cell: ({ id, packId, packName, packVersion }) => (
            <>
              <Link to={`/policy/drafts/${id}`} className="link">
                {t("policy.pack", { pack: packName, version: packVersion })}
              </Link>
              <code className="block text-xs font-normal text-muted">{packId}</code>
            </>
          ),
        },
        {
          ...column("days", t("policy.column.days")),
          cell: ({ inForceFrom }) => t("policy.days_open", { from: formatDate(inForceFrom, locale) }),
        },
        { ...column("state", t("policy.column.state")), cell: ({ state }) => <DraftStateWords state={state} /> },
        {
          ...column("based_on", t("policy.column.based_on")),
          cell: ({ basedOn }) => t("policy.version", { version: basedOn.packVersion }),
        },
        { ...column("changed", t("policy.column.changed")), cell: ({ updatedAt }) => formatInstant(updatedAt, locale) },
        { ...column("by", t("policy.column.by")), cell: ({ createdBy }) => createdBy ?? t("audit.system") },
      ]}
    />
  )
}
