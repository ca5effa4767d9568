import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { readAnewAfterConflict } from "~/components/form/read-anew"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { buttonLook } from "~/components/ui/button-look"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { Notice } from "~/components/ui/notice"
import { attendanceForm, attendanceSearch, runParams } from "~/features/training/attendance/attendance.schema"
import { showAttendance } from "~/features/training/attendance/show-attendance.server"
import { takeAttendance } from "~/features/training/attendance/take-attendance.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { AttendanceTable } from "./parts/attendance-table"
import { CorrectionForm } from "./parts/correction-form"

/** Who was at a session, for its trainers and the college. */
export const loader = guarded(
  { can: "attendance.take", params: runParams, search: attendanceSearch },
  async ({ actor, scope, params: { number }, search, today, now, locale, newFormToken }) => ({
    title: pageTitle(locale, "attendance.title"),
    page: await showAttendance({ actor, scope, number, search, today, now }),
    formToken: newFormToken(),
  }),
)

/** Marks from the paper list, and corrections. */
export const action = guarded(
  { can: "attendance.take", params: runParams, form: attendanceForm, idempotent: true },
  async ({ actor, params: { number }, form, now }) => takeAttendance({ actor, number, form, now }),
)

export const shouldRevalidate = readAnewAfterConflict

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Attendance() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const { run, chosen, rows, person } = page
  const address = `/runs/${run.number}`
  const errors = refusedErrors(answer, translator, ["arrival", "departure", "reason"])
  return (
    <Page
      title={t("attendance.title")}
      kicker={page.mayClose ? <Link to={address} className="link">{`${run.number} ${run.title}`}</Link> : `${run.number} ${run.title}`}
      lead={t("attendance.lead")}
      actions={<Actions />}
    >
      {answer && "done" in answer && <Notice>{t(`attendance.done.${answer.done}`, { people: answer.people })}</Notice>}
      <ErrorSummary errors={errors.summary} />
      <Sessions />
      {run.state === "closed" && <p className="mt-4 text-muted">{t("attendance.closed")}</p>}
      {chosen === null ? (
        <EmptyState title={t("attendance.no_sessions")} next={t("attendance.no_sessions_next")} />
      ) : (
        <>
          {person !== null && page.canMark && (
            <Section id="correct" title={t("attendance.correction", { name: person.name })}>
              <CorrectionForm key={person.seen} person={person} session={chosen} formToken={formToken} answer={answer} />
            </Section>
          )}
          <Section id="people" title={t("attendance.people")}>
            {rows.length === 0 ? (
              <EmptyState title={t("attendance.none")} next={t("attendance.none_next")} />
            ) : (
              <AttendanceTable page={page} session={chosen} formToken={formToken} />
            )}
          </Section>
        </>
      )}
    </Page>
  )
}

function Sessions() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const note = (session: (typeof page.sessions)[number]) =>
    session.isCancelled ? ` · ${t("attendance.cancelled")}` : session.isTaken ? "" : ` · ${t("attendance.not_taken")}`
  return (
    <ChoiceLinks
      label={t("attendance.sessions")}
      choices={page.sessions.map((session) => ({
        key: String(session.id),
        to: `/runs/${page.run.number}/attendance?session=${session.id}`,
        text: `${t("attendance.session", { on: formatDate(session.on, locale), starts: session.starts, ends: session.ends })}${note(session)}`,
        chosen: session.id === page.chosen?.id,
      }))}
    />
  )
}

function Actions() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const { run, chosen, mayClose } = page
  const address = `/runs/${run.number}`
  return (
    <>
      {chosen !== null && run.state === "announced" && (
        <Link to={`/sessions/${chosen.id}/screen`} className={buttonLook("primary")}>
          {t("attendance.screen")}
        </Link>
      )}
      <Link to={`${address}/attendance/print${chosen === null ? "" : `?session=${chosen.id}`}`} className={buttonLook("secondary")}>
        {t("attendance.print")}
      </Link>
      {mayClose && (
        <Link to={`${address}/closing`} className={buttonLook("secondary")}>
          {t("attendance.close")}
        </Link>
      )}
      <Link to={`${address}/feedback`} className={buttonLook("secondary")}>
        {t("attendance.feedback")}
      </Link>
    </>
  )
}
