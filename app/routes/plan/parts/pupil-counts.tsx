import type { ShownPupilCount } from "~/features/plan/balance/balance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import { CorrectPupils } from "./correct-pupils"

interface PupilCountsProps {
  counts: readonly ShownPupilCount[]
  /** null: the reader may only read */
  formToken: string | null
  answer: unknown
}

/** How many pupils a school had when, latest first, with who said so. */
export function PupilCounts({ counts, formToken, answer }: PupilCountsProps) {
  const { t, locale } = useTranslate()
  if (counts.length === 0) return <p className="text-muted">{t("balance.pupils_history_none")}</p>
  return (
    <ul aria-label={t("balance.pupils_history")} className="grid gap-2">
      {counts.map((count) => {
        const at = formatInstant(count.recordedAt, locale)
        return (
          <li key={count.id} className="border-b border-line pb-2">
            <p>
              <strong>{t("balance.pupils_on", { pupils: formatNumber(count.pupils), on: formatDate(count.countedOn, locale) })}</strong>
              <span className="ml-3 text-sm text-muted">
                {count.recordedBy === null ? t("balance.recorded_import", { at }) : t("balance.recorded_by", { at, by: count.recordedBy })}
              </span>
            </p>
            {formToken !== null && <CorrectPupils count={count} formToken={formToken} answer={answer} />}
          </li>
        )
      })}
    </ul>
  )
}
