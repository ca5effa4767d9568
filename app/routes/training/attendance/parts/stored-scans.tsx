import { buttonLook } from "~/components/ui/button-look"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { CheckedInNotice } from "./checked-in-notice"
import type { ScanState, StoredScansShown } from "./use-stored-scans"

/** Each scan of this phone and what has become of it: done, waiting for the network, or refused and why. */
export function StoredScans({ stored: { scans, retry, dismiss } }: { stored: StoredScansShown }) {
  const { t } = useTranslate()
  if (scans.length === 0) return null
  const isWaiting = scans.some(({ result }) => result?.kind === "waiting" || result?.kind === "signed_out")
  return (
    <div className="mb-8" aria-live="polite">
      {scans.map((state) => (
        <OneScan key={state.scan.scanKey} state={state} dismiss={dismiss} />
      ))}
      {isWaiting && (
        <button type="button" onClick={retry} className={buttonLook("secondary")}>
          {t("check_in.retry")}
        </button>
      )}
    </div>
  )
}

function OneScan({ state: { scan, result }, dismiss }: { state: ScanState; dismiss: StoredScansShown["dismiss"] }) {
  const { t, say, locale } = useTranslate()
  if (result?.kind === "done") return <CheckedInNotice checkedIn={result.checkedIn} />
  const at = formatInstant(new Date(scan.scannedAtMs).toISOString(), locale).slice(-5)
  if (result?.kind === "refused")
    return (
      <div role="alert" className="mb-4 rounded border-l-4 border-bad bg-bad-soft p-4">
        <p className="font-medium">{t("check_in.refused", { reason: say({ key: `refusal.${result.code}`, values: result.params }) })}</p>
        <button type="button" onClick={() => dismiss(scan.scanKey)} className={buttonLook("quiet")}>
          {t("check_in.dismiss")}
        </button>
      </div>
    )
  return (
    <p role="status" className="mb-4 rounded border-l-4 border-warn bg-warn-soft p-4">
      {result === null ? t("check_in.sending") : t(result.kind === "signed_out" ? "check_in.signed_out" : "check_in.waiting", { at })}
    </p>
  )
}
