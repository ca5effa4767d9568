import type { MetaFunction } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { SubmitButton } from "~/components/form/submit-button"
import { Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Pagination } from "~/components/table/pagination"
import { checkParams, checkSearch, mendForm } from "~/features/doctor/doctor.schema"
import { FINDINGS_KEPT } from "~/features/doctor/examination"
import { mendFindings } from "~/features/doctor/mend-findings.server"
import { showCheck } from "~/features/doctor/show-check.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { FindingTable } from "./parts/finding-table"
import { MendedNotice } from "./parts/mended-notice"
import { SeverityTag } from "./parts/severity-tag"

/** Whom one check concerns, and what can be mended. Without an examination there is nothing to show: it is made on the page before. */
export const loader = guarded(
  { can: "doctor.read", params: checkParams, search: checkSearch },
  async ({ scope, actor, params: { check }, search, today, now, locale, newFormToken }) => {
    const page = await showCheck({ scope, actor, check, page: search.page, today, now })
    if (page === null) throw redirectTo("/doctor")
    return { title: pageTitle(locale, `doctor.check.${check}`), page, formToken: newFormToken() }
  },
)

/** Does the mends that the page showed. */
export const action = guarded(
  { can: "doctor.mend", params: checkParams, form: mendForm, idempotent: true },
  ({ actor, params: { check }, form, today, now }) => mendFindings({ actor, check, chosen: form.finding, today, now }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Check() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const translator = useTranslate()
  const { t, locale } = translator
  const { check, severity, area, rows, count, examinedAt } = page
  const mendable = rows.flatMap(({ mend }) => (mend === null ? [] : [mend.value]))
  const pageOf = (number: number) => `/doctor/${check}?page=${number}`
  return (
    <Page
      title={t(`doctor.check.${check}`)}
      kicker={
        <Link to="/doctor" className="link">
          {t("doctor.title")}
        </Link>
      }
      lead={t(`doctor.severity.${severity}.about`)}
      actions={<SeverityTag severity={severity} />}
    >
      {answer && "mended" in answer && <MendedNotice {...answer} />}
      {answer && "refusals" in answer && <ErrorSummary errors={refusedErrors(answer, translator, []).summary} />}
      {rows.length === 0 ? (
        <EmptyState title={t("doctor.now_clear")} next={t("doctor.now_clear_next", { at: formatInstant(examinedAt, locale) })} />
      ) : (
        <>
          <p role="status" className="mb-3 font-medium">
            {t("doctor.found", { count: formatNumber(count), shown: rows.length })}
          </p>
          <FindingTable page={page} formToken={formToken} />
          {page.isCut && <p className="mt-3 text-sm text-muted">{t("doctor.cut", { kept: FINDINGS_KEPT })}</p>}
        </>
      )}
      {(page.page > 1 || page.hasNext) && (
        <Pagination
          previous={page.page > 1 ? pageOf(page.page - 1) : null}
          next={page.hasNext ? pageOf(page.page + 1) : null}
          status={t("people.shown", { shown: rows.length })}
        />
      )}
      {mendable.length > 1 && (
        <Form method="post" className="mt-6 print:hidden">
          <input type="hidden" name="intent" value="mend" />
          <input type="hidden" name="formToken" value={formToken} />
          {mendable.map((value) => (
            <input key={value} type="hidden" name="finding" value={value} />
          ))}
          <SubmitButton>{t("doctor.mend_page", { count: mendable.length })}</SubmitButton>
        </Form>
      )}
      {mendable.length > 0 && <p className="mt-3 max-w-prose text-sm text-muted">{t("doctor.mend_about")}</p>}
      {rows.some(({ mend }) => mend === null) && (
        <Section id="fix" title={t("doctor.fix")}>
          <p className="max-w-prose">{t(`doctor.fix.${area}`)}</p>
        </Section>
      )}
      <p className="mt-6 text-sm text-muted">{t("doctor.examined", { at: formatInstant(examinedAt, locale) })}</p>
    </Page>
  )
}
