import { Form, Link } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import { Tag } from "~/components/ui/tag"
import type { AttendancePage, AttendanceRow, SessionNamed, ShownMark } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

interface Props {
  page: AttendancePage
  session: SessionNamed
  formToken: string
}

/** Everybody of the run at one session, to be ticked off the paper list. */
export function AttendanceTable({ page, session, formToken }: Props) {
  const { t } = useTranslate()
  const { rows, canMark, run } = page
  const arrived = rows.filter(({ arrival }) => arrival !== null).length
  const whole = rows.filter(({ presence }) => presence === "whole").length
  const columns = useColumns(page, session)
  const { lateMinutes: late, earlyMinutes: early, onesidedPercent: share } = page
  return (
    <Form method="post" action={`/runs/${run.number}/attendance?session=${session.id}`}>
      <p className="mb-1 font-medium tabular-nums">{t("attendance.counts", { expected: rows.length, arrived, whole })}</p>
      <p className="mb-4 text-sm text-muted">{t("attendance.rule", { late, early, share })}</p>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="session" value={session.id} />
      <DataTable caption={t("attendance.people")} captionHidden columns={columns} rows={rows} rowKey={({ teacherNo }) => teacherNo} />
      {canMark ? (
        <div className="mt-4 grid max-w-prose gap-3 print:hidden">
          <p className="text-muted">{t("attendance.paper_text")}</p>
          <div className="cluster">
            <SubmitButton look="secondary" name="intent" value="present">
              {t("attendance.ticked")}
            </SubmitButton>
            <SubmitButton look="secondary" name="intent" value="all_present">
              {t("attendance.all")}
            </SubmitButton>
          </div>
        </div>
      ) : (
        run.state === "announced" && !session.isCancelled && <p className="mt-4 text-muted">{t("attendance.not_yet")}</p>
      )}
    </Form>
  )
}

function useColumns({ canMark, isOver, run }: AttendancePage, session: SessionNamed): readonly Column<AttendanceRow>[] {
  const { t } = useTranslate()
  const column = (
    id: string,
    words: string,
    cell: Column<AttendanceRow>["cell"],
    more: Partial<Column<AttendanceRow>> = {},
  ): Column<AttendanceRow> => ({
    ...{ id, header: words, label: words, cell },
    ...more,
  })
  const tick = column("tick", t("attendance.tick"), ({ teacherNo, name, departure }) => (
    <span className="inline-flex min-h-target min-w-[2.75rem] items-center justify-center">
      {departure === null && (
        <input type="checkbox" name="person" value={teacherNo} aria-label={t("attendance.tick_of", { name })} className="h-5 w-5" />
      )}
    </span>
  ))
  return [
    ...(canMark ? [tick] : []),
    column(
      "name",
      t("attendance.name"),
      ({ name, teacherNo }) => (
        <>
          <span className="font-medium">{name}</span> <span className="text-sm text-muted">{teacherNo}</span>
        </>
      ),
      { names: true },
    ),
    column("school", t("attendance.school"), ({ schoolName }) => schoolName),
    column("arrival", t("attendance.arrival"), ({ arrival }) => <MarkCell mark={arrival} />),
    column("departure", t("attendance.departure"), ({ departure }) => <MarkCell mark={departure} />),
    column("presence", t("attendance.presence"), (row) => <PresenceCell row={row} isOver={isOver} />),
    ...(canMark
      ? [
          column("correct", t("attendance.correct"), ({ teacherNo, name }) => (
            <Link
              to={`/runs/${run.number}/attendance?session=${session.id}&person=${encodeURIComponent(teacherNo)}#correct`}
              aria-label={t("attendance.correction", { name })}
              className="link inline-flex min-h-target items-center"
            >
              {t("attendance.correct")}
            </Link>
          )),
        ]
      : []),
  ]
}

function MarkCell({ mark }: { mark: ShownMark | null }) {
  const { t, locale } = useTranslate()
  if (mark === null) return <span className="text-muted">{t("attendance.no_mark")}</span>
  return (
    <span className="cluster items-center">
      <span className="whitespace-nowrap tabular-nums">
        {formatInstant(mark.at, locale).slice(-5)} <span className="text-sm text-muted">{t(`attendance.source.${mark.source}`)}</span>
      </span>
      {mark.cameLate && (
        <Tag size="sm" tone="warn" icon="clock">
          {t("attendance.came_late", { at: formatInstant(mark.receivedAt, locale) })}
        </Tag>
      )}
    </span>
  )
}

/** Nobody is absent from a session that is not over. */
function PresenceCell({ row: { presence, minutes, planned }, isOver }: { row: AttendanceRow; isOver: boolean }) {
  const { t } = useTranslate()
  if (presence === "absent" && !isOver)
    return (
      <Tag size="sm" tone="quiet" icon="clock">
        {t("attendance.is.awaited")}
      </Tag>
    )
  const [tone, icon] =
    presence === "whole" ? (["good", "check"] as const) : presence === "absent" ? (["bad", "cross"] as const) : (["warn", "clock"] as const)
  return (
    <span className="cluster items-center">
      <Tag size="sm" tone={tone} icon={icon}>
        {t(`attendance.is.${presence}`)}
      </Tag>
      <span className="whitespace-nowrap text-sm tabular-nums text-muted">{t("attendance.minutes", { minutes, planned })}</span>
    </span>
  )
}
