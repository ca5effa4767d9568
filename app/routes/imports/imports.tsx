import type { MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ErrorSummary } from "~/components/form/error-summary"
import { refusedErrors } from "~/components/form/refused-errors"
import { Card, Page, Section } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { buttonLook } from "~/components/ui/button-look"
import { Icon } from "~/components/ui/icon"
import { listImports } from "~/features/workbook/list-imports.server"
import { uploadWorkbook } from "~/features/workbook/upload-workbook.server"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded, redirectTo } from "~/platform/route.server"
import { RecentImports } from "./parts/recent-imports"
import { UploadForm } from "./parts/upload-form"

/** Where workbooks come in: upload, template, export, and the imports of late. */
export const loader = guarded({ can: "import.run" }, async ({ actor, locale }) => ({
  title: pageTitle(locale, "imports.title"),
  page: await listImports({ actor }),
}))

export const action = guarded({ can: "import.run", upload: true }, async ({ actor, request }) => {
  const { importId } = await uploadWorkbook({ actor, request })
  return redirectTo(`/imports/${importId}`)
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Imports() {
  const { page } = useLoaderData<typeof loader>()
  const translator = useTranslate()
  const { t } = translator
  const errors = refusedErrors(useActionData<typeof action>(), translator, ["file", "sheet"])
  return (
    <Page title={t("imports.title")} lead={t("imports.lead")}>
      <ErrorSummary errors={errors.summary} />
      <div className="mb-10 grid gap-6 lg:grid-cols-[2fr_1fr]">
        <Card>
          <h2 className="mb-4 text-lg">{t("imports.upload")}</h2>
          <UploadForm page={page} errorOf={errors.of} />
        </Card>
        <div className="grid content-start gap-6 lg:pt-6">
          <Download to="/imports/template" title={t("imports.template")} hint={t("imports.template_hint")} />
          {page.canExport && <Download to="/imports/export" title={t("imports.export")} hint={t("imports.export_hint")} />}
        </div>
      </div>
      <Section id="recent" title={t("imports.recent")}>
        <RecentImports rows={page.recent} />
      </Section>
    </Page>
  )
}

function Download({ to, title, hint }: { to: string; title: string; hint: string }) {
  return (
    <div>
      <a href={to} download className={buttonLook("secondary")}>
        <Icon name="download" className="mr-2 h-5 w-5" />
        {title}
      </a>
      <p className="mt-1 text-sm text-muted">{hint}</p>
    </div>
  )
}
