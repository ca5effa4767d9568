import type { Translator } from "~/platform/i18n/translate"
import type { Nearest, PlanReportPage, ReportedIndicator } from "./plan-page"
import { sayForecast, sayGap, sayMissing, sayTarget } from "./say-indicator"

export type TableCell = string | number | null

/** A sheet of the report: a head, rows, and which columns hold sentences. */
export interface ReportTable {
  readonly name: string
  readonly header: readonly string[]
  readonly prose: readonly number[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** Every indicator, one row each, figures as numbers: what the csv is, and the workbook's first sheet. */
export function indicatorsTable(page: PlanReportPage, translator: Translator): ReportTable {
  const { t } = translator
  return {
    name: t("plan.sheet.indicators"),
    header: [
      t("plan.column.id"),
      t("plan.column.group"),
      t("plan.column.text"),
      t("plan.column.unit"),
      t("plan.column.target"),
      t("plan.column.operator"),
      t("plan.column.lower"),
      t("plan.column.upper"),
      t("plan.column.actual"),
      t("plan.column.numerator"),
      t("plan.column.denominator"),
      t("plan.column.stock"),
      t("plan.column.outcome"),
      t("plan.column.state"),
      t("plan.column.gap"),
      t("plan.column.gap_in_words"),
      t("plan.column.forecast"),
      t("plan.column.low"),
      t("plan.column.high"),
      t("plan.column.method"),
      t("plan.reading"),
      t("plan.column.missing"),
      t("plan.column.evidence"),
      t("plan.column.as_of"),
      t("plan.column.deadline"),
      t("plan.column.plan"),
      t("plan.column.policy"),
    ],
    prose: [2, 15, 19, 20, 21],
    rows: page.indicators.map((indicator) => indicatorRow(indicator, page, translator)),
  }
}

function indicatorRow(indicator: ReportedIndicator, page: PlanReportPage, translator: Translator): readonly TableCell[] {
  const { id, group, text, unit, target, actual, numerator, denominator, stock, outcome, state, gap, forecast, evidenceCount } = indicator
  const { t, say } = translator
  const { plan, asOf, policy } = page
  return [
    id,
    group,
    text,
    t(`plan.unit.${unit}`),
    sayTarget(target, unit, translator),
    target.operator,
    target.lower,
    target.upper,
    actual,
    numerator,
    denominator,
    stock,
    t(`verdict.outcome.${outcome}`),
    t(`plan.state.${state}`),
    gap,
    sayGap(indicator, translator),
    forecast?.onDeadline ?? null,
    forecast?.low ?? null,
    forecast?.high ?? null,
    indicator.told === null ? sayForecast(indicator, plan.deadline, translator) : say(indicator.told.method),
    say(target.reading),
    sayMissing(indicator, translator),
    evidenceCount,
    asOf,
    plan.deadline,
    `${plan.id}/${plan.revision}`,
    policy === null ? null : `${policy.id}/${policy.version}`,
  ]
}

/** Every indicator at each year's end. */
export function historyTable(page: PlanReportPage, translator: Translator): ReportTable {
  const { t } = translator
  return {
    name: t("plan.sheet.history"),
    header: [
      t("plan.column.id"),
      t("plan.column.text"),
      t("plan.column.as_of"),
      t("plan.column.actual"),
      t("plan.column.numerator"),
      t("plan.column.denominator"),
      t("plan.column.outcome"),
    ],
    prose: [1],
    rows: page.indicators.flatMap(({ id, text, history }) =>
      history.map(({ asOf, actual, numerator, denominator, outcome }) => [
        id,
        text,
        asOf,
        actual,
        numerator,
        denominator,
        t(`verdict.outcome.${outcome}`),
      ]),
    ),
  }
}

/** Who or what would close each gap, and what each lacks. */
export function nearestTable(page: PlanReportPage, nearest: ReadonlyMap<string, readonly Nearest[]>, translator: Translator): ReportTable {
  const { t, say } = translator
  return {
    name: t("plan.sheet.nearest"),
    header: [
      t("plan.column.id"),
      t("plan.column.text"),
      t("plan.column.who"),
      t("plan.column.key"),
      t("plan.column.school_code"),
      t("plan.column.lacking"),
      t("plan.column.on"),
    ],
    prose: [1, 5],
    rows: page.indicators.flatMap(({ id, text }) =>
      (nearest.get(id) ?? []).map(({ label, key, schoolCode, lacking, on }) => [
        id,
        text,
        label,
        key,
        schoolCode,
        lacking.map((phrase) => say(phrase)).join("\n"),
        on,
      ]),
    ),
  }
}
