import { formatDate, formatInstant, formatNumber } from "~/platform/i18n/format"
import type { Locale } from "~/platform/i18n/locale"
import type { Translator } from "~/platform/i18n/translate"
import { byGroup, countStates, type PlanReportPage, type ReportedIndicator } from "./plan-page"
import { isOpen, PROMISE_STATES } from "./promise-state"
import { sayActual, sayForecast, sayGap, sayParts, sayTarget } from "./say-indicator"

/** A district assessment report as paper has it. Made once; the print page, the html file and the terminal set it each in their way. */
export interface ReportDocument {
  readonly title: string
  /** under the title, in brackets: the day of the figures */
  readonly subtitle: string
  readonly parts: readonly DocumentPart[]
  /** who gives it, and on which day */
  readonly signature: readonly string[]
  /** below the last rule: sources, policy, time */
  readonly colophon: readonly string[]
}

export interface DocumentPart {
  /** 一、总体情况 */
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table: DocumentTable | null
}

export interface DocumentTable {
  /** 表1 专栏6.1…… */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** 数据来源：…… */
  readonly source: string
}

interface Asked {
  readonly page: PlanReportPage
  /** null = the whole district */
  readonly schoolName: string | null
}

/** The report of a plan in the reader's language. */
export function reportDocument({ page, schoolName }: Asked, translator: Translator): ReportDocument {
  const { t, locale } = translator
  const { plan, asOf, computedAt, policy } = page
  const groups = byGroup(page.indicators)
  const parts = groups.map(({ group, indicators }, at) =>
    groupPart({ page, group, indicators, number: at + 2, tableNo: at + 1 }, translator),
  )
  const last = groups.length + 2
  return {
    title: t("plan.paper.title", { plan: plan.name }),
    subtitle: t("plan.paper.as_of", { date: paperDate(asOf, locale) }),
    parts: [wholePart({ page, schoolName }, translator), ...parts, readingPart({ page, number: last }, translator)],
    signature: [schoolName ?? t("plan.paper.authority"), paperDate(asOf, locale)],
    colophon: [
      plan.revision === 0
        ? t("plan.paper.basis_shipped", { document: plan.document })
        : t("plan.paper.basis", { document: plan.document, revision: plan.revision }),
      policy === null ? t("plan.paper.no_policy") : t("plan.paper.policy", { policy: policy.id, version: policy.version }),
      t("plan.paper.computed", { at: formatInstant(computedAt, locale) }),
    ],
  }
}

function wholePart({ page, schoolName }: Asked, translator: Translator): DocumentPart {
  const { t, locale } = translator
  const { plan, asOf, indicators } = page
  const counts = countStates(indicators, { isAspiration: false })
  const aspirations = indicators.filter(({ isAspiration }) => isAspiration).length
  const states = PROMISE_STATES.filter((state) => counts[state] > 0).map((state) =>
    t("plan.paper.count", { state: t(`plan.state.${state}`), count: formatNumber(counts[state]) }),
  )
  const total = indicators.length - aspirations
  return {
    heading: numbered(1, t("plan.paper.whole"), translator),
    paragraphs: [
      t("plan.paper.scope", {
        place: schoolName ?? t("plan.paper.district"),
        date: paperDate(asOf, locale),
        from: paperDate(plan.periodStart, locale),
        deadline: paperDate(plan.deadline, locale),
        total: formatNumber(total),
        counts: states.join(t("plan.paper.joint")),
      }),
      ...(aspirations === 0 ? [] : [t("plan.paper.aspirations", { count: formatNumber(aspirations) })]),
      isOpen({ asOf, deadline: plan.deadline }) ? t("plan.paper.still_open") : t("plan.paper.over"),
    ],
    table: null,
  }
}

interface GroupAsked {
  readonly page: PlanReportPage
  readonly group: string
  readonly indicators: readonly ReportedIndicator[]
  readonly number: number
  readonly tableNo: number
}

function groupPart({ page, group, indicators, number, tableNo }: GroupAsked, translator: Translator): DocumentPart {
  const { t, locale } = translator
  const name = sayGroup(group, translator)
  const worst = indicators.filter(({ state }) => state === "at_risk" || state === "missed")
  return {
    heading: numbered(number, name, translator),
    paragraphs: [saidOf({ total: indicators.length, worst, tableNo }, translator)],
    table: {
      caption: t("plan.paper.table", { no: tableNo, name }),
      head: [
        t("plan.column.no"),
        t("plan.column.text"),
        t("plan.column.target"),
        t("plan.column.actual"),
        t("plan.column.state"),
        t("plan.column.gap_and_forecast"),
      ],
      rows: indicators.map((indicator, at) => tableRow(indicator, { at, deadline: page.plan.deadline }, translator)),
      source: t("plan.paper.source", {
        date: paperDate(page.asOf, locale),
        policy: page.policy === null ? "–" : `${page.policy.id}/${page.policy.version}`,
      }),
    },
  }
}

/** So many gaps are named one by one; more are the table's. */
const NAMED = 4

function saidOf(
  { total, worst, tableNo }: { total: number; worst: readonly ReportedIndicator[]; tableNo: number },
  translator: Translator,
): string {
  const { t } = translator
  if (worst.length === 0) return t("plan.paper.nothing_short", { count: formatNumber(total) })
  if (worst.length > NAMED)
    return t("plan.paper.many_short", { count: formatNumber(total), short: formatNumber(worst.length), no: tableNo })
  return worst.map((indicator) => t("plan.paper.short_of", { text: indicator.text, gap: sayGap(indicator, translator) })).join("")
}

function tableRow(indicator: ReportedIndicator, { at, deadline }: { at: number; deadline: string }, translator: Translator): string[] {
  const { text, target, unit, state, forecast } = indicator
  const { t } = translator
  const parts = sayParts(indicator, translator)
  return [
    String(at + 1),
    text,
    sayTarget(target, unit, translator),
    parts === null ? sayActual(indicator, translator) : t("plan.paper.with_parts", { actual: sayActual(indicator, translator), parts }),
    t(`plan.state.${state}`),
    [sayGap(indicator, translator), forecast === null ? "" : sayForecast(indicator, deadline, translator)].filter(Boolean).join(" "),
  ]
}

/** How the plan's vague words were read: no reader should have to guess it. */
function readingPart({ page, number }: { page: PlanReportPage; number: number }, translator: Translator): DocumentPart {
  const { t, say, locale } = translator
  return {
    heading: numbered(number, t("plan.paper.readings"), translator),
    paragraphs: [t("plan.paper.readings_lead")],
    table: {
      caption: t("plan.paper.table", { no: number - 1, name: t("plan.paper.readings") }),
      head: [t("plan.column.no"), t("plan.column.text"), t("plan.reading")],
      rows: page.indicators.map(({ text, target }, at) => [String(at + 1), text, say(target.reading)]),
      source: t("plan.paper.source_plan", { document: page.plan.document, date: paperDate(page.asOf, locale) }),
    },
  }
}

/** A day as official documents write it: 2025年12月31日. */
function paperDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number)
  return locale === "zh-CN" ? `${year}年${month}月${day}日` : formatDate(date, locale)
}

const CHINESE_DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

/** 一、二、… 十一、 as official documents number; 1. in English. */
function numbered(number: number, name: string, { t, locale }: Translator): string {
  const chinese = number > 10 ? `十${CHINESE_DIGITS[number - 10] ?? ""}` : (CHINESE_DIGITS[number] ?? "")
  return t("plan.paper.heading", { number: locale === "zh-CN" ? chinese : String(number), name })
}

/** A group by its name, where the catalogue knows one beside the plan's own. */
export function sayGroup(group: string, { t, has }: Pick<Translator, "t" | "has">): string {
  const key = `plan.group.${group}`
  return has(key) ? t(key) : group
}
