import { Icon } from "~/components/ui/icon"
import type { RatioFigure, RatioView } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatNumber } from "~/platform/i18n/format"

/** The two shares of the school year, as they are and as they will be, each with its distance to the target in words. */
export function RatioCards({ ratios, drawnOn }: { ratios: readonly RatioView[]; drawnOn: string }) {
  const { t, locale } = useTranslate()
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {ratios.map((ratio) => (
        <li key={ratio.id} className="keep grid content-start rounded-lg border border-line bg-surface p-4 md:p-5">
          <h3 className="text-lg">{t(`season.ratio.${ratio.id}`)}</h3>
          <p className="text-sm text-muted">{t("season.ratio.target", { target: formatNumber(ratio.targetPercent) })}</p>
          <dl className={`mt-3 grid gap-3 ${ratio.withHer ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}>
            <Figure label={t("season.ratio.now")} figure={ratio.now} id={ratio.id} />
            <Figure label={t("season.ratio.planned")} figure={ratio.planned} id={ratio.id} />
            {ratio.withHer && <Figure label={t("season.ratio.with_her")} figure={ratio.withHer} id={ratio.id} />}
          </dl>
          <p className="mt-3 text-sm text-muted">
            {ratio.id === "share" ? t("season.ratio.basis_share", { date: formatDate(drawnOn, locale) }) : t("season.ratio.basis_backbone")}{" "}
            {t("season.ratio.clause", { clause: ratio.clause })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Figure({ label, figure, id }: { label: string; figure: RatioFigure; id: RatioView["id"] }) {
  const { t } = useTranslate()
  const { percent, numerator, denominator, isMet } = figure
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd>
        <span className="block text-lg font-semibold">
          {percent === null
            ? t("season.ratio.no_base")
            : t("season.ratio.figure", {
                percent: formatNumber(percent),
                numerator: formatNumber(numerator),
                denominator: formatNumber(denominator),
              })}
        </span>
        <span className={`text-sm font-medium ${isMet ? "text-good" : "text-warn"}`}>
          <Icon name={isMet ? "check" : "alert"} className="mr-1 h-4 w-4" />
          <Distance figure={figure} id={id} />
        </span>
      </dd>
    </div>
  )
}

function Distance({ figure: { isMet, needed }, id }: { figure: RatioFigure; id: RatioView["id"] }) {
  const { t } = useTranslate()
  if (isMet) return t("season.ratio.met")
  if (needed === null) return t("season.ratio.needs_unknown")
  return t(`season.ratio.needs_${id}`, { count: formatNumber(needed) })
}
