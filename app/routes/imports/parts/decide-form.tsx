import { Form } from "@remix-run/react"
import type { ReactNode } from "react"
import { SubmitButton } from "~/components/form/submit-button"
import { buttonLook } from "~/components/ui/button-look"
import { Fold } from "~/components/ui/fold"
import { Icon } from "~/components/ui/icon"
import type { ImportPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import { sumOf } from "./sum-of"

export interface DecideFormProps {
  page: ImportPage
  formToken: string
}

/** The decision on a checked import. With faults the way on is to mend the file; taking the good rows alone is a second, explicit choice. */
export function DecideForm({ page, formToken }: DecideFormProps) {
  const { t } = useTranslate()
  const writes = formatNumber(sumOf(page, "new") + sumOf(page, "changed"))
  return (
    <div className="grid gap-4">
      <div className="cluster">
        {page.canConfirm && (
          <Intent formToken={formToken}>
            <SubmitButton name="intent" value="confirm">
              {t("imports.confirm_count", { count: writes })}
            </SubmitButton>
          </Intent>
        )}
        {page.hasMarkedWorkbook && (
          <a href={`/imports/${page.importId}/marked`} download className={buttonLook("primary")}>
            <Icon name="download" className="mr-2 h-5 w-5" />
            {t("imports.marked")}
          </a>
        )}
        {page.hasMarkedWorkbook && (
          <a href="/imports" className={buttonLook("secondary")}>
            <Icon name="upload" className="mr-2 h-5 w-5" />
            {t("imports.upload_mended")}
          </a>
        )}
        <CancelImport formToken={formToken} />
      </div>
      {page.hasMarkedWorkbook && <p className="text-sm text-muted">{t("imports.marked_hint")}</p>}
      {page.canAcceptValid && (
        <Fold summary={t("imports.accept_valid_title")}>
          <p className="mb-3 max-w-prose">{t("imports.accept_valid_text", { faulty: formatNumber(sumOf(page, "faulty")) })}</p>
          <Intent formToken={formToken}>
            <SubmitButton look="secondary" name="intent" value="accept-valid">
              {t("imports.accept_valid", { count: writes })}
            </SubmitButton>
          </Intent>
        </Fold>
      )}
    </div>
  )
}

/** Gives the import up: nothing has been written yet. */
export function CancelImport({ formToken, reading = false }: { formToken: string; reading?: boolean }) {
  const { t } = useTranslate()
  return (
    <Intent formToken={formToken}>
      <SubmitButton look="secondary" name="intent" value="cancel">
        {t(reading ? "imports.cancel_reading" : "imports.cancel")}
      </SubmitButton>
    </Intent>
  )
}

function Intent({ formToken, children }: { formToken: string; children: ReactNode }) {
  return (
    <Form method="post">
      <input type="hidden" name="formToken" value={formToken} />
      {children}
    </Form>
  )
}
