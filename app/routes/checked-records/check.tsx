import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { MeasureProvider } from "~/components/amounts"
import { titleMeta } from "~/components/layout/title"
import { PrintButton } from "~/components/ui/print-button"
import { checkParams } from "~/features/checked-records/checks.schema"
import { showCheck } from "~/features/checked-records/show-check.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { CheckSheet } from "./parts/check-sheet"

/** One frozen verdict as a sheet: on the screen and on paper the same. */
export const loader = guarded({ can: "check.read", params: checkParams }, async ({ scope, params: { number }, now, locale }) => ({
  title: pageTitle(locale, "checks.sheet_title", { number }),
  page: await showCheck({ scope, number, now }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Check() {
  const { page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  return (
    <MeasureProvider hoursPerCredit={page.hoursPerCredit}>
      <div className="cluster mb-4 print:hidden">
        <PrintButton />
        <Link to="/checks" className="link">
          {t("checks.back")}
        </Link>
        <Link to={`/people/${encodeURIComponent(page.teacherNo)}`} className="link">
          {t("career.back_to_person")}
        </Link>
      </div>
      <CheckSheet page={page} />
    </MeasureProvider>
  )
}
