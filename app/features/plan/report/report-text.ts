import { formatDate } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"
import { byGroup, countStates, type PlanReportPage, type ReportedIndicator } from "./plan-page"
import { PROMISE_STATES } from "./promise-state"
import { sayGroup } from "./report-document"
import { sayActual, sayForecast, sayGap, sayParts, sayTarget } from "./say-indicator"

/** The report for a terminal: a line of counts, then each promise with what lacks. */
export function reportText(page: PlanReportPage, translator: Translator): string {
  const { t, locale } = translator
  const { plan, asOf, policy } = page
  const counts = countStates(page.indicators, { isAspiration: false })
  const counted = PROMISE_STATES.map((state) => `${t(`plan.state.${state}`)} ${counts[state]}`).join(" · ")
  const lines = byGroup(page.indicators).flatMap(({ group, indicators }) => [
    "",
    sayGroup(group, translator),
    ...indicators.map((indicator) => indicatorText(indicator, plan.deadline, translator)),
  ])
  return [
    `${plan.name}（${plan.id}/${plan.revision}）`,
    t("plan.text.as_of", {
      date: formatDate(asOf, locale),
      deadline: formatDate(plan.deadline, locale),
      policy: policy === null ? "–" : `${policy.id}/${policy.version}`,
    }),
    counted,
    ...lines,
  ].join("\n")
}

function indicatorText(indicator: ReportedIndicator, deadline: string, translator: Translator): string {
  const { t } = translator
  const { id, text, target, unit, state, forecast } = indicator
  const parts = sayParts(indicator, translator)
  const figures = [sayActual(indicator, translator), parts, t("plan.target.is", { target: sayTarget(target, unit, translator) })]
  const said = [sayGap(indicator, translator), forecast === null ? null : sayForecast(indicator, deadline, translator)]
  return [
    `- [${t(`plan.state.${state}`)}] ${text}  (${id})`,
    `    ${figures.filter((part) => part !== null).join("  ")}`,
    `    ${said.filter((part) => part !== null).join(" ")}`,
  ].join("\n")
}
