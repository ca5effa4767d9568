import { buttonLook } from "~/components/ui/button-look"
import type { ImportPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant, formatNumber } from "~/platform/i18n/format"
import { sumOf } from "./sum-of"

/** How an import ended, and the next step. */
export function ImportOutcome({ page }: { page: ImportPage }) {
  const { t, locale } = useTranslate()
  const { state, ending, finishedAt } = page
  return (
    <div className="grid gap-3">
      {state === "done" && <Done page={page} />}
      {ending !== null && <p className="text-lg">{ending.message}</p>}
      {state === "refused" && <p>{t("imports.refused.text")}</p>}
      {state === "refused" && <p>{t("imports.refused.next")}</p>}
      {state === "failed" && <p>{t("imports.failed.text")}</p>}
      {state === "failed" && (
        <p>{ending?.reference ? t("imports.failed.next", { reference: ending.reference }) : t("imports.failed.next_plain")}</p>
      )}
      {state === "cancelled" && <p>{t("imports.cancelled.text")}</p>}
      {finishedAt !== null && <p className="text-sm text-muted">{t("imports.ended", { at: formatInstant(finishedAt, locale) })}</p>}
      <div className="cluster mt-2">
        {state === "done" && (
          <a href="/people" className={buttonLook("primary")}>
            {t("imports.done_next")}
          </a>
        )}
        <a href="/imports" className={buttonLook(state === "done" ? "secondary" : "primary")}>
          {t("imports.again")}
        </a>
      </div>
    </div>
  )
}

function Done({ page }: { page: ImportPage }) {
  const { t } = useTranslate()
  const left = sumOf(page, "faulty")
  return (
    <>
      <p className="text-lg">
        {t("imports.done_text", {
          new: formatNumber(sumOf(page, "new")),
          changed: formatNumber(sumOf(page, "changed")),
          people: formatNumber(page.recomputedPeople ?? 0),
        })}
      </p>
      {left > 0 && <p>{t("imports.done_left", { faulty: formatNumber(left) })}</p>}
    </>
  )
}
