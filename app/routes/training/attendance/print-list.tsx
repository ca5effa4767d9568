import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { PrintButton } from "~/components/ui/print-button"
import { attendanceSearch, runParams } from "~/features/training/attendance/attendance.schema"
import { showAttendanceList } from "~/features/training/attendance/show-attendance-list.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { ListSheet } from "./parts/list-sheet"

/** The list that is signed on paper. */
export const loader = guarded(
  { can: "attendance.take", params: runParams, search: attendanceSearch },
  async ({ scope, params: { number }, search, locale }) => ({
    title: pageTitle(locale, "attendance.list.title"),
    page: await showAttendanceList({ scope, number, sessionId: search.session }),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function PrintList() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <>
      <div className="cluster mb-6 print:hidden">
        <PrintButton />
        <Link to={`/runs/${page.run.number}/attendance`} className="link inline-flex min-h-target items-center">
          {t("attendance.title")}
        </Link>
      </div>
      {page.sessions.length === 0 ? (
        <EmptyState title={t("attendance.no_sessions")} next={t("attendance.no_sessions_next")} />
      ) : (
        page.sessions.map((session) => <ListSheet key={session.id} page={page} session={session} />)
      )}
    </>
  )
}
