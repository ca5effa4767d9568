import { useTranslate } from "~/platform/i18n/context"
import { buttonLook } from "../ui/button-look"

export interface FailureProps {
  status: number
  /** finds the fault in the log; shown with a 500 */
  reference: string | null
  /** what a refusal says, already in the reader's language */
  message?: string | null
}

/** What stands in a page's place when it cannot be shown: not there, not allowed (and who can grant it), or our fault (and its number). */
export function Failure({ status, reference, message = null }: FailureProps) {
  const { t } = useTranslate()
  const kind = status === 404 ? "not_found" : status === 403 ? "forbidden" : status >= 500 ? "fault" : null
  return (
    <div className="max-w-prose py-6 md:py-12">
      <p className="text-sm text-muted">{status}</p>
      <h1 className="text-2xl md:text-3xl">{kind === null ? t("layout.unavailable.title") : t(`layout.${kind}.title`)}</h1>
      <p className="mt-4">{message ?? (kind === null ? null : t(`layout.${kind}.text`))}</p>
      {kind === "fault" && reference !== null && (
        <p className="mt-4 rounded border border-line bg-surface px-4 py-3 font-mono">{t("layout.fault.reference", { reference })}</p>
      )}
      <p className="mt-8">
        <a href="/" className={buttonLook("secondary")}>
          {t("layout.go_start")}
        </a>
      </p>
    </div>
  )
}
