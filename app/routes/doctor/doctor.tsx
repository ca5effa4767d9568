import type { MetaFunction } from "@remix-run/node"
import { Form, useLoaderData } from "@remix-run/react"
import { SubmitButton } from "~/components/form/submit-button"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { EmptyState } from "~/components/table/empty-state"
import { Fold } from "~/components/ui/fold"
import { SummaryList } from "~/components/ui/summary-list"
import { examineForm } from "~/features/doctor/doctor.schema"
import { examineAgain } from "~/features/doctor/examine-again.server"
import { showDoctor } from "~/features/doctor/show-doctor.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { CheckTable } from "./parts/check-table"
import { Running } from "./parts/running"

/** The district's facts examined: every check with what it found. */
export const loader = guarded({ can: "doctor.read" }, async ({ scope, today, now, locale }) => ({
  title: pageTitle(locale, "doctor.title"),
  page: await showDoctor({ scope, today, now }),
}))

/** Examines the district afresh; it changes nothing. */
export const action = guarded({ can: "doctor.read", form: examineForm }, async ({ scope, today, now }) => {
  await examineAgain({ scope, today, now })
  throw redirectTo("/doctor")
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Doctor() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { examinedAt, isRunning, hasFailed, checks, faults, hints } = page
  const found = checks.filter(({ count }) => count > 0)
  const clear = checks.filter(({ count }) => count === 0)
  const again = !isRunning && (
    <Form method="post">
      <input type="hidden" name="intent" value="examine" />
      <SubmitButton look={examinedAt === null ? "primary" : "secondary"}>
        {t(examinedAt === null ? "doctor.first" : "doctor.examine")}
      </SubmitButton>
    </Form>
  )
  return (
    <Page title={t("doctor.title")} lead={t("doctor.lead")} actions={again}>
      {isRunning && <Running />}
      {hasFailed && !isRunning && <p className="mb-6 rounded border-l-4 border-bad bg-bad-soft px-4 py-3">{t("doctor.failed")}</p>}
      {examinedAt === null ? (
        !isRunning && <EmptyState title={t("doctor.never")} next={t("doctor.never_next")} />
      ) : (
        <>
          <SummaryList
            items={[
              { term: t("doctor.sum.faults"), value: t("doctor.count", { count: formatNumber(faults) }) },
              { term: t("doctor.sum.hints"), value: t("doctor.count", { count: formatNumber(hints) }) },
              { term: t("doctor.sum.checks"), value: checks.length },
            ]}
          />
          <p className="mt-4 text-sm text-muted">{t("doctor.examined", { at: formatInstant(examinedAt, locale) })}</p>
          <div className="mt-8">
            {found.length === 0 && <EmptyState title={t("doctor.all_clear")} next={t("doctor.all_clear_next", { count: checks.length })} />}
            {found.length > 0 && <CheckTable rows={found} />}
          </div>
          {clear.length > 0 && (
            <div className="mt-10 border-t border-line pt-4">
              <Fold summary={t("doctor.clear_checks", { count: clear.length })}>
                <ul className="columns-1 gap-8 text-sm sm:columns-2 lg:columns-3">
                  {clear.map(({ check }) => (
                    <li key={check} className="keep py-0.5">
                      {t(`doctor.check.${check}`)}
                    </li>
                  ))}
                </ul>
              </Fold>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
