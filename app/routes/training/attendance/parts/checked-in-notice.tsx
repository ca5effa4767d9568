import type { CheckedIn } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"

/** That she has signed in or out, in a sentence large enough to be shown to the trainer. */
export function CheckedInNotice({ checkedIn: { done, already, at, title, wasStored } }: { checkedIn: CheckedIn }) {
  const { t, locale } = useTranslate()
  const clock = formatInstant(at, locale).slice(-5)
  return (
    <div role="status" className="mb-4 rounded border-l-4 border-good bg-good-soft p-4">
      <p className="text-lg font-medium">{t(already ? `check_in.already.${done}` : `check_in.done.${done}`, { title, at: clock })}</p>
      {wasStored && <p className="mt-1 text-sm">{t("check_in.stored")}</p>}
    </div>
  )
}
