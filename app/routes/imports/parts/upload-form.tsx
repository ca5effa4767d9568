import { FileDrop } from "~/components/form/file-drop"
import { Select } from "~/components/form/select"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import type { ImportsPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatBytes } from "~/platform/i18n/format"

/** One file, and for a file of one badly named sheet which it is. Sent by the browser itself: it shows how far a large file is. */
export function UploadForm({ page, errorOf }: { page: ImportsPage; errorOf: (field: string) => string | undefined }) {
  const { t } = useTranslate()
  return (
    <form method="post" action="/imports" encType="multipart/form-data" className="grid gap-4">
      <FileDrop
        id="file"
        name="file"
        label={t("imports.file")}
        hint={t("imports.file_hint", { size: formatBytes(page.maxBytes) })}
        error={errorOf("file")}
        endings={[".xlsx", ".csv"]}
        maxBytes={page.maxBytes}
      />
      <Fold summary={t("imports.sheet")}>
        <Select
          id="sheet"
          name="sheet"
          label={t("imports.sheet")}
          hint={t("imports.sheet_hint")}
          options={[{ value: "", label: t("imports.sheet_auto") }, ...page.sheetNames.map((name) => ({ value: name, label: name }))]}
        />
      </Fold>
      <div>
        <button type="submit" className={buttonLook("primary")}>
          {t("imports.submit")}
        </button>
      </div>
    </form>
  )
}
