import { type Column, DataTable } from "~/components/table/data-table"
import type { AuditEntryView } from "~/features/audit/list-audit.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** Events as they happened. Codes are said in the reader's language; one without a name shows as it stands. */
export function AuditTable({ rows }: { rows: readonly AuditEntryView[] }) {
  const { t, has, locale } = useTranslate()
  const named = (prefix: string, code: string) => {
    const key = `${prefix}.${code}`
    return has(key) ? t(key) : code
  }
  const column = (id: string, label: string, cell: Column<AuditEntryView>["cell"]): Column<AuditEntryView> => ({
    id,
    header: label,
    label,
    cell,
  })
  const columns: Column<AuditEntryView>[] = [
    { ...column("seq", t("audit.column.seq"), ({ seq }) => seq), align: "end" },
    column("at", t("audit.column.at"), ({ at }) => formatInstant(at, locale)),
    column("actor", t("audit.column.actor"), ({ actorName, actorRole }) =>
      actorName === null ? t("audit.system") : `${actorName} · ${named("layout.role", actorRole)}`,
    ),
    { ...column("action", t("audit.column.action"), ({ action }) => named("audit.action", action)), names: true },
    column("subject", t("audit.column.subject"), ({ subjectKind, subjectKey }) => (
      <>
        {named("audit.subject", subjectKind)} <code className="break-all text-xs text-muted">{subjectKey}</code>
      </>
    )),
    column("details", t("audit.column.details"), ({ details }) =>
      details === "{}" ? null : <code className="break-all text-xs">{details}</code>,
    ),
  ]
  return <DataTable caption={t("audit.caption")} captionHidden columns={columns} rows={rows} rowKey={({ seq }) => String(seq)} />
}
