import { Form } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { SessionSummary } from "~/features/accounts/list-sessions.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { browserName } from "./browser-name"

/** Where one is signed in; every device but the one in use can be signed out from here. */
export function SessionTable({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { t, locale } = useTranslate()
  const column = (id: string, label: string, cell: Column<SessionSummary>["cell"]): Column<SessionSummary> => ({
    id,
    header: label,
    label,
    cell,
  })
  const columns: Column<SessionSummary>[] = [
    {
      ...column(
        "device",
        t("accounts.sessions.device"),
        ({ userAgent }) => browserName(userAgent) ?? t("accounts.sessions.unknown_device"),
      ),
      names: true,
    },
    column("address", t("accounts.sessions.address"), ({ remoteAddress }) => remoteAddress || t("layout.not_recorded")),
    column("since", t("accounts.sessions.since"), ({ createdAt }) => formatInstant(createdAt, locale)),
    column("seen", t("accounts.sessions.seen"), ({ lastSeenAt }) => formatInstant(lastSeenAt, locale)),
    column("end", t("accounts.sessions.end"), ({ key, isCurrent }) =>
      isCurrent ? (
        <Tag tone="accent" icon="person" size="sm">
          {t("accounts.sessions.current")}
        </Tag>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="end" />
          <SubmitButton look="quiet" name="key" value={key}>
            {t("accounts.sessions.end")}
          </SubmitButton>
        </Form>
      ),
    ),
  ]
  return <DataTable caption={t("accounts.sessions.caption")} captionHidden columns={columns} rows={sessions} rowKey={({ key }) => key} />
}
