import { Link } from "@remix-run/react"
import { Fold } from "~/components/ui/fold"
import { Tag } from "~/components/ui/tag"
import { OutcomeBadge } from "~/components/verdict/outcome-badge"
import type { ReportedIndicator } from "~/features/plan/report/plan-page"
import { sayActual, sayForecast, sayGap, sayParts, sayTarget } from "~/features/plan/report/say-indicator"
import { useTranslate } from "~/platform/i18n/context"
import { IndicatorBullet } from "./indicator-bullet"
import { IndicatorTrend } from "./indicator-trend"
import { indicatorAddress, type PlanAsked } from "./plan-address"
import { StateTag } from "./state-tag"

interface IndicatorCardProps {
  indicator: ReportedIndicator
  deadline: string
  asked: PlanAsked
}

/** One promise: its words, where it stands against its target, what lacks, where it is heading, and how its words were read. */
export function IndicatorCard({ indicator, deadline, asked }: IndicatorCardProps) {
  const translator = useTranslate()
  const { t, say } = translator
  const { id, text, target, unit, outcome, state, history } = indicator
  const parts = sayParts(indicator, translator)
  return (
    <article
      aria-labelledby={`indicator-${id}`}
      className="keep grid gap-x-8 gap-y-3 border-b border-line py-5 lg:grid-cols-[5fr_5fr_3fr] print:grid-cols-[4fr_5fr_3fr] print:gap-x-4 print:py-2"
    >
      <div>
        <h3 id={`indicator-${id}`} lang="zh-CN" className="text-lg font-medium leading-7">
          <Link to={indicatorAddress(id, asked)} className="rounded no-underline hover:text-accent hover:underline">
            {text}
          </Link>
        </h3>
        <p className="cluster mt-2">
          <OutcomeBadge outcome={outcome} open={state === "on_track" || state === "at_risk"} size="sm" />
          {state === "at_risk" && <StateTag state={state} size="sm" />}
          {indicator.isExceeded && (
            <Tag tone="good" icon="up" size="sm">
              {t("plan.exceeded")}
            </Tag>
          )}
          {indicator.isAspiration && (
            <Tag tone="quiet" icon="dash" size="sm">
              {t("plan.aspiration")}
            </Tag>
          )}
        </p>
        {/* where there is no number the gap says it already */}
        {target.operator !== "none" && (
          <Fold summary={<span className="text-sm">{t("plan.reading")}</span>}>
            <p className="text-sm">{say(target.reading)}</p>
          </Fold>
        )}
      </div>
      <div>
        <p className="mb-1">
          <span className="text-xl font-semibold">{sayActual(indicator, translator)}</span>
          {parts !== null && <span className="ml-2 text-sm text-muted">{parts}</span>}
          <span className="ml-3 text-sm text-muted">{t("plan.target.is", { target: sayTarget(target, unit, translator) })}</span>
        </p>
        {indicator.actual !== null && <IndicatorBullet indicator={indicator} />}
        <p className="mt-1 text-sm">{sayGap(indicator, translator)}</p>
        {indicator.forecast !== null && <p className="text-sm text-muted">{sayForecast(indicator, deadline, translator)}</p>}
      </div>
      <div className="max-w-sm">
        {history.filter(({ actual }) => actual !== null).length > 1 && <IndicatorTrend indicator={indicator} />}
      </div>
    </article>
  )
}
