import { useTranslate } from "~/platform/i18n/context"
import { buttonLook } from "../ui/button-look"

export interface FailureProps {
  status: number
  /** finds the fault in the log; shown with a 500 */
  reference: string | null
  /** what a refusal says, already in the reader's language */
  message?: string | null
}

type FailureKind = "not_found" | "forbidden" | "fault" | "unavailable"

/** Which of the kinds of failure a status is; each has its title and text under `layout.<kind>`. */
export function failureKind(status: number): FailureKind {
  if (status === 404) return "not_found"
  if (status === 403) return "forbidden"
  return status >= 500 ? "fault" : "unavailable"
}

/** What stands in a page's place when it cannot be shown: not there, not allowed (and who can grant it), or our fault (and its number). */
export function Failure({ status, reference, message = null }: FailureProps) {
  const { t } = useTranslate()
  const kind = failureKind(status)
  return (
    <div className="max-w-prose py-6 md:py-12">
      <p className="text-sm text-muted">{status}</p>
      <h1 className="text-2xl md:text-3xl">{t(`layout.${kind}.title`)}</h1>
      <p className="mt-4">{message ?? t(`layout.${kind}.text`)}</p>
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
