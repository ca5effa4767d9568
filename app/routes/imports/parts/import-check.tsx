import { Section } from "~/components/layout/page"
import { Icon } from "~/components/ui/icon"
import type { ImportPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { ChangeTable } from "./change-table"
import { DecideForm } from "./decide-form"
import { ErrorTable } from "./error-table"
import { SheetCounts } from "./sheet-counts"
import { sumOf } from "./sum-of"

/** A checked import: what it would do, what is wrong with it, and the decision. */
export function ImportCheck({ page, formToken }: { page: ImportPage; formToken: string }) {
  const { t } = useTranslate()
  return (
    <>
      <Verdict page={page} />
      <div className="my-6">
        <DecideForm page={page} formToken={formToken} />
      </div>
      <SheetCounts sheets={page.sheets} written={false} />
      <LeftOut page={page} />
      {page.errors.total > 0 && (
        <Section id="errors" title={t("imports.errors")}>
          <ErrorTable errors={page.errors} />
        </Section>
      )}
      {page.changesSample.length > 0 && (
        <Section id="changes" title={t("imports.changes")}>
          <ChangeTable changes={page.changesSample} />
        </Section>
      )}
    </>
  )
}

function Verdict({ page }: { page: ImportPage }) {
  const { t, locale } = useTranslate()
  const { errors, sameFileAs } = page
  const [added, changed] = [sumOf(page, "new"), sumOf(page, "changed")]
  const found = errors.total > 0 ? "faulty" : added + changed === 0 ? "nothing" : "clean"
  const text = found === "faulty" && !page.canAcceptValid ? "all_faulty" : found
  const values = {
    count: formatNumber(errors.total),
    new: formatNumber(added),
    changed: formatNumber(changed),
    valid: formatNumber(added + changed),
  }
  return (
    <div role="status">
      <h2 className="text-xl">
        <Icon name={found === "faulty" ? "alert" : "check"} className={`mr-2 h-6 w-6 ${found === "faulty" ? "text-bad" : "text-good"}`} />
        {t(`imports.checked.${found}`, values)}
      </h2>
      <p className="mt-2 max-w-prose">{t(`imports.checked.${text}_text`, values)}</p>
      {sameFileAs !== null && (
        <p className="mt-2">
          <a href={`/imports/${sameFileAs.importId}`} className="link">
            {t("imports.same_file", { at: formatInstant(sameFileAs.finishedAt, locale) })}
          </a>
        </p>
      )}
    </div>
  )
}

/** What of the file was not read at all. */
function LeftOut({ page: { unknownColumns, unknownSheets } }: { page: ImportPage }) {
  const { t } = useTranslate()
  const separator = t("layout.list_separator")
  const columns = unknownColumns.map(({ sheet, column }) => t("imports.unknown_column", { sheet, column }))
  return (
    <dl className="mt-4 grid gap-3 text-sm">
      {unknownSheets.length > 0 && (
        <div>
          <dt className="text-muted">{t("imports.unknown_sheets")}</dt>
          <dd>{unknownSheets.join(separator)}</dd>
        </div>
      )}
      {columns.length > 0 && (
        <div>
          <dt className="text-muted">{t("imports.unknown_columns")}</dt>
          <dd>{columns.join(separator)}</dd>
        </div>
      )}
    </dl>
  )
}
