import { usePolling } from "~/components/ui/use-polling"
import type { ImportPage } from "~/features/workbook/import-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"

/** How far reading or writing is: rows, rate, time left. Renews itself every second; without the script every third. */
export function ImportProgressView({ page }: { page: ImportPage }) {
  const { t } = useTranslate()
  usePolling(1000)
  const { progress } = page
  const share = progress?.rowsTotal ? Math.min(1, progress.rowsRead / progress.rowsTotal) : null
  return (
    <div className="py-2">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p className="mb-4">{t(page.state === "applying" ? "imports.applying.text" : "imports.reading.text")}</p>
      {progress !== null && <p className="text-2xl font-semibold">{rowsInWords(progress, t)}</p>}
      <svg
        role="progressbar"
        aria-label={t(`imports.state.${page.state}`)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        width="100%"
        height="14"
        className="my-3 block"
      >
        <rect x="0" y="0" width="100%" height="14" rx="3" className="fill-sunken stroke-edge" />
        <rect x="0" y="0" width={`${(share ?? 0) * 100}%`} height="14" rx="3" className="fill-accent" />
      </svg>
      <p className="min-h-[1.6em] text-muted">{progress !== null && paceInWords(progress, t)}</p>
      <p className="mt-4">
        <a href={`/imports/${page.importId}`} className="link inline-flex min-h-target items-center">
          {t("imports.refresh")}
        </a>
      </p>
    </div>
  )
}

type Progress = NonNullable<ImportPage["progress"]>

function rowsInWords({ rowsRead, rowsTotal }: Progress, t: Translator["t"]): string {
  const done = formatNumber(rowsRead)
  return rowsTotal === null ? t("imports.rows", { done }) : t("imports.rows_of", { done, total: formatNumber(rowsTotal) })
}

function paceInWords({ rowsPerSecond, secondsLeft }: Progress, t: Translator["t"]): string {
  const rate = rowsPerSecond === null ? null : t("imports.rate", { rate: formatNumber(rowsPerSecond) })
  const left =
    secondsLeft === null
      ? null
      : secondsLeft < 90
        ? t("imports.seconds_left", { seconds: secondsLeft })
        : t("imports.minutes_left", { minutes: Math.ceil(secondsLeft / 60) })
  return [rate, left].filter((part) => part !== null).join(t("layout.comma"))
}
