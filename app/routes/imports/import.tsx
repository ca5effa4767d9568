import type { MetaFunction } from "@remix-run/node"
import { Link, useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { cancelImport } from "~/features/workbook/cancel-import.server"
import { confirmImport } from "~/features/workbook/confirm-import.server"
import { decideImportForm, importParams, importSearch } from "~/features/workbook/imports.schema"
import { showImport } from "~/features/workbook/show-import.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes, formatInstant } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { CancelImport } from "./parts/decide-form"
import { ImportCheck } from "./parts/import-check"
import { ImportOutcome } from "./parts/import-outcome"
import { ImportProgressView } from "./parts/import-progress"
import { SheetCounts } from "./parts/sheet-counts"
import { StateTag } from "./parts/state-tag"

/** One import, at whatever stage it is. */
export const loader = guarded(
  { can: "import.run", params: importParams, search: importSearch },
  async ({ actor, params: { importId }, search, locale, newFormToken }) => {
    const page = await showImport({ actor, importId, errorPage: search.errors, locale })
    return { title: pageTitle(locale, "imports.one_title", { file: page.fileName }), page, formToken: newFormToken() }
  },
)

export const action = guarded(
  { can: "import.run", params: importParams, form: decideImportForm, idempotent: true },
  async ({ actor, params: { importId }, form: { intent } }) => {
    if (intent === "cancel") await cancelImport({ actor, importId })
    else await confirmImport({ actor, importId, acceptValid: intent === "accept-valid" })
    return redirectTo(`/imports/${importId}`)
  },
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Import() {
  const { page, formToken } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t, locale } = translator
  const errors = refusedErrors(useActionData<typeof action>(), translator, [])
  const { state, uploadedBy } = page
  const at = formatInstant(page.createdAt, locale)
  const isUnderWay = state === "reading" || state === "applying"
  return (
    <Page
      title={<span className="verbatim">{page.fileName}</span>}
      kicker={
        <Link to="/imports" className="link">
          {t("imports.title")}
        </Link>
      }
      lead={`${uploadedBy === null ? t("imports.uploaded", { at }) : t("imports.uploaded_by", { at, who: uploadedBy })} · ${formatBytes(page.fileBytes)}`}
    >
      <ErrorSummary errors={errors.summary} />
      <p role="status" className="mb-4">
        <StateTag state={state} />
      </p>
      {isUnderWay && <ImportProgressView page={page} />}
      {state === "reading" && <CancelImport formToken={formToken} reading />}
      {state === "checked" && <ImportCheck page={page} formToken={formToken} />}
      {!isUnderWay && state !== "checked" && <ImportOutcome page={page} />}
      {state === "done" && page.sheets.length > 0 && (
        <div className="mt-8">
          <SheetCounts sheets={page.sheets} written />
        </div>
      )}
    </Page>
  )
}
