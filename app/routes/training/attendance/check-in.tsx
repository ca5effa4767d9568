import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { TextField } from "~/components/form/field"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { checkInForm, checkInSearch } from "~/features/training/attendance/attendance.schema"
import { checkIn } from "~/features/training/attendance/check-in.server"
import { showCheckIn } from "~/features/training/attendance/show-check-in.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CheckedInNotice } from "./parts/checked-in-notice"
import { OwnSessions } from "./parts/own-sessions"
import { StoredScans } from "./parts/stored-scans"
import { useStoredScans } from "./parts/use-stored-scans"

/** A teacher's phone in the room: the scan that brought her here, a field for the code, and her sessions today. */
export const loader = guarded(
  { can: "attendance.own", search: checkInSearch },
  async ({ scope, search, today, now, locale, newFormToken }) => ({
    title: pageTitle(locale, "check_in.title"),
    page: await showCheckIn({ scope, search, today, now }),
    scanKey: newFormToken(),
  }),
)

/** Without a script the form itself is sent; the scan's own number makes a second sending harmless. */
export const action = guarded({ can: "attendance.own", form: checkInForm }, async ({ actor, form, today, now }) => ({
  checkedIn: await checkIn({ actor, form, today, now }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function CheckIn() {
  const { page, scanKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t } = translator
  const stored = useStoredScans(page)
  const errors = refusedErrors(answer, translator, ["code"])
  return (
    <Page title={t("check_in.title")} lead={t("check_in.lead")}>
      {answer && "checkedIn" in answer && <CheckedInNotice checkedIn={answer.checkedIn} />}
      <ErrorSummary errors={errors.summary} />
      <StoredScans stored={stored} />
      {page.scan !== null && !stored.isWorking && <Scanned scan={page.scan} scanKey={scanKey} />}
      <Form method="post" className="grid max-w-prose gap-4" onSubmit={stored.onSubmit}>
        <input type="hidden" name="scanKey" value={scanKey} />
        <TextField
          id="code"
          name="code"
          label={t("check_in.code")}
          hint={t("check_in.code_hint")}
          error={errors.of("code")}
          defaultValue={errors.typed("code")}
          autoComplete="off"
          maxLength={12}
          required
        />
        <div>
          <SubmitButton look={page.scan === null ? "primary" : "secondary"}>{t("check_in.send")}</SubmitButton>
        </div>
      </Form>
      <Section id="mine" title={t("check_in.mine")}>
        {page.sessions.length === 0 ? (
          <EmptyState
            title={t("check_in.none")}
            next={t("check_in.none_next")}
            action={
              <Link to="/enrolments" className="link inline-flex min-h-target items-center">
                {t("check_in.to_enrolments")}
              </Link>
            }
          />
        ) : (
          <OwnSessions sessions={page.sessions} />
        )}
      </Section>
    </Page>
  )
}

/** Without a script: one tap sends what the square said. With it the scan is on its way already. */
function Scanned({
  scan,
  scanKey,
}: {
  scan: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["page"]["scan"]>
  scanKey: string
}) {
  const { t } = useTranslate()
  return (
    <noscript>
      <form method="post" action="/check-in" className="mb-8 grid max-w-prose gap-3 rounded-lg border border-line bg-surface p-4">
        <p className="font-medium">{scan.title ?? t("check_in.scanned")}</p>
        <input type="hidden" name="session" value={scan.session} />
        <input type="hidden" name="moment" value={scan.moment} />
        <input type="hidden" name="code" value={scan.code} />
        <input type="hidden" name="scanKey" value={`${scanKey}-scan`} />
        <div>
          <SubmitButton>{t(`check_in.now.${scan.moment}`)}</SubmitButton>
        </div>
      </form>
    </noscript>
  )
}
