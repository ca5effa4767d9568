import type { EvidenceRow } from "~/domain/indicators/district-facts"
import type { AssessmentPage, ComparePage } from "~/features/plan/assessments/assessment-page"
import { sayTarget } from "~/features/plan/report/say-indicator"
import { shownFigure } from "~/features/plan/report/shown-figure"
import { formatDate, formatInstant } from "~/platform/i18n/format"
import type { Translator } from "~/platform/i18n/translate"
import { sayPlan } from "./say-assessed"
import { sayChange } from "./say-change"

type Cell = string | number | null

/** An assessment as sheets of a workbook: what it is, and its indicators with what was said of them. */
export function assessmentTables(page: AssessmentPage, translator: Translator) {
  const { t, say, locale } = translator
  const said = (at: string | null, by: string | null) =>
    at === null ? t("assessments.not_signed") : `${formatInstant(at, locale)} ${by ?? ""}`
  const facts: readonly (readonly [string, string])[] = [
    [t("assessments.one.number"), page.number],
    [t("assessments.column.title"), page.title],
    [t("assessments.filter.kind"), t(`assessments.kind.${page.kind}`)],
    [t("assessments.column.state"), t(`assessments.state.${page.state}`)],
    [t("assessments.one.plan"), sayPlan(page.plan, translator)],
    [t("assessments.one.as_of"), formatDate(page.asOf, locale)],
    [t("assessments.one.known_at"), formatInstant(page.knownAt, locale)],
    [
      t("assessments.one.policy"),
      page.policy === null
        ? t("assessments.one.no_policy")
        : t("assessments.one.policy_said", { policy: page.policy.id, version: page.policy.version }),
    ],
    [t("assessments.one.drawn"), said(page.drawnAt, page.drawnBy)],
    [t("assessments.one.signed"), said(page.signedAt, page.signedBy)],
    [t("assessments.one.digest"), page.digest ?? t("assessments.not_signed")],
    [t("assessments.one.remarks"), page.remarks],
  ]
  const indicators = page.indicators.map(({ result, where, comment, evidence }): readonly Cell[] => [
    result.id,
    result.group,
    result.text,
    where,
    sayTarget(result.target, result.unit, translator),
    say(result.target.reading),
    result.actual === null ? null : shownFigure(result.actual, result),
    t(`plan.unit.${result.unit}`),
    result.numerator,
    result.denominator,
    t(`verdict.outcome.${result.outcome}`),
    comment?.text ?? null,
    comment?.measures ?? null,
    evidence.rows,
  ])
  const header = [
    t("plan.column.id"),
    t("plan.column.group"),
    t("plan.column.text"),
    t("assessments.one.where"),
    t("assessments.one.target"),
    t("plan.reading"),
    t("assessments.one.actual"),
    t("plan.column.unit"),
    t("plan.column.numerator"),
    t("plan.column.denominator"),
    t("assessments.one.outcome"),
    t("assessments.one.comment"),
    t("assessments.one.measures"),
    t("plan.column.evidence"),
  ]
  return [
    { name: t("assessments.one.indicators"), header, prose: [2, 5, 11, 12], rows: indicators },
    { name: t("assessments.one.kicker"), header: [t("assessments.one.number"), page.number], prose: [1], rows: facts.slice(1) },
  ]
}

/** The head of the sheet of evidence. */
export function evidenceHeader({ t }: Pick<Translator, "t">): readonly string[] {
  return [
    t("assessments.since.column.indicator"),
    t("assessments.evidence.column.name"),
    t("assessments.evidence.column.key"),
    t("assessments.evidence.column.school"),
    t("assessments.evidence.column.stage"),
    t("assessments.evidence.column.subject"),
    t("assessments.evidence.column.on"),
    t("assessments.evidence.column.ends"),
    t("assessments.evidence.column.counts"),
  ]
}

/** One row behind a figure. */
export function evidenceLine(indicator: string, row: EvidenceRow, { t, label }: Pick<Translator, "t" | "label">): readonly Cell[] {
  const { label: name, key, schoolCode, stage, subject, on, endsOn, counts } = row
  const said = t(counts ? "assessments.evidence.counts" : "assessments.evidence.counts_not")
  return [indicator, name, key, schoolCode, stage === null ? null : label("stage", stage), subject, on, endsOn, said]
}

/** Two assessments side by side. */
export function comparedTable({ a, b, indicators }: ComparePage, translator: Translator) {
  const { t, locale } = translator
  const outcome = (side: (typeof indicators)[number]["a"]) => (side === null ? null : t(`verdict.outcome.${side.outcome}`))
  const actual = (side: (typeof indicators)[number]["a"], unit: (typeof indicators)[number]["unit"]) =>
    side === null || side.actual === null ? null : shownFigure(side.actual, { unit, target: side.target })
  const head = (side: typeof a) => `${side.number} ${formatDate(side.asOf, locale)}`
  return {
    name: t("assessments.compare.title"),
    header: [
      t("plan.column.id"),
      t("assessments.compare.column.indicator"),
      t("plan.column.unit"),
      head(a),
      t("assessments.one.outcome"),
      head(b),
      t("assessments.one.outcome"),
      t("assessments.compare.column.change"),
    ],
    prose: [1],
    rows: indicators.map((indicator): readonly Cell[] => [
      indicator.id,
      indicator.text,
      t(`plan.unit.${indicator.unit}`),
      actual(indicator.a, indicator.unit),
      outcome(indicator.a),
      actual(indicator.b, indicator.unit),
      outcome(indicator.b),
      sayChange(indicator, translator),
    ]),
  }
}
