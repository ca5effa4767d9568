/** What the plan's screens and writers are looked at with: invented figures. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { IndicatorPage } from "~/features/plan/report/indicator-page"
import type { PlanReportPage, ReportedIndicator } from "~/features/plan/report/plan-page"

const day = civilDate

export function aReportedIndicator(given: Partial<ReportedIndicator> = {}): ReportedIndicator {
  return {
    id: "studios_head_teacher",
    text: "建设20个中小学名班主任工作室",
    group: "专栏6.1",
    unit: "studios",
    target: { operator: ">=", lower: 20, upper: null, reading: { key: "plan.reading.at_least", values: { number: 20 } } },
    isAspiration: false,
    isExceeded: false,
    outcome: "not_met",
    state: "at_risk",
    actual: 14,
    numerator: null,
    denominator: null,
    stock: 17,
    gap: 6,
    unknown: 0,
    missing: [],
    beside: [],
    evidenceCount: 14,
    forecast: { onDeadline: 17.5, low: 15, high: 19, method: { key: "plan.reading.no_number" } },
    told: { onDeadline: 17.5, low: 15, high: 19, method: { key: "plan.reading.no_number" } },
    history: [
      { asOf: day("2021-12-31"), actual: 3, numerator: null, denominator: null, outcome: "not_met" },
      { asOf: day("2022-12-31"), actual: 7, numerator: null, denominator: null, outcome: "not_met" },
      { asOf: day("2023-12-31"), actual: 11, numerator: null, denominator: null, outcome: "not_met" },
      { asOf: day("2024-06-30"), actual: 14, numerator: null, denominator: null, outcome: "not_met" },
    ],
    ...given,
  }
}

/** A share above a strict limit. */
export function aReportedShare(given: Partial<ReportedIndicator> = {}): ReportedIndicator {
  return aReportedIndicator({
    id: "dual_qualified_share",
    text: "职业学校专业教师中“双师型”教师占比超过50%",
    unit: "percent",
    target: { operator: ">", lower: 50, upper: null, reading: { key: "plan.reading.over_percent", values: { number: 50 } } },
    actual: 46.2,
    numerator: 60,
    denominator: 130,
    stock: null,
    gap: 3.8,
    forecast: { onDeadline: 52.1, low: 49, high: 55.3, method: { key: "plan.reading.no_number" } },
    told: { onDeadline: 52.1, low: 49, high: 55.3, method: { key: "plan.reading.no_number" } },
    state: "on_track",
    evidenceCount: 60,
    history: [{ asOf: day("2024-06-30"), actual: 46.2, numerator: 60, denominator: 130, outcome: "not_met" }],
    ...given,
  })
}

export function aPlanReport(given: Partial<PlanReportPage> = {}): PlanReportPage {
  return {
    plan: {
      id: "dadukou-14fyp",
      name: "大渡口区教育事业发展“十四五”规划",
      document: "《重庆市大渡口区教育事业发展“十四五”规划》",
      periodStart: day("2021-01-01"),
      deadline: day("2025-12-31"),
      revision: 1,
    },
    asOf: day("2024-06-30"),
    computedAt: "2024-06-30T02:00:00Z",
    policy: { id: "dadukou-14fyp", version: "1" },
    indicators: [
      aReportedIndicator(),
      aReportedShare(),
      aReportedIndicator({
        id: "model_teachers",
        text: "选树一批“最美教师”",
        unit: "people",
        target: { operator: "none", lower: null, upper: null, reading: { key: "plan.reading.batch" } },
        outcome: "undetermined",
        state: "undetermined",
        actual: 9,
        gap: null,
        forecast: null,
        told: null,
      }),
      aReportedIndicator({
        id: "ethics_bases",
        text: "建设5-8个思想政治与师德师风基地",
        unit: "bases",
        target: { operator: "range", lower: 5, upper: 8, reading: { key: "plan.reading.range", values: { from: 5, to: 8 } } },
        outcome: "met",
        state: "kept",
        isExceeded: true,
        actual: 9,
        gap: 0,
        forecast: { onDeadline: 9, low: 9, high: 9, method: { key: "plan.reading.no_number" } },
        told: { onDeadline: 9, low: 9, high: 9, method: { key: "plan.reading.no_number" } },
      }),
      aReportedIndicator({
        id: "annual_exam",
        text: "每年一次教师专业知识和专业能力考核",
        group: "=其他",
        unit: "percent",
        outcome: "undetermined",
        state: "undetermined",
        missing: ["exam_results"],
        actual: null,
        gap: null,
        forecast: null,
        told: null,
        history: [],
      }),
    ],
    ...given,
  }
}

export function anIndicatorPage(given: Partial<IndicatorPage> = {}): IndicatorPage {
  const { plan, asOf, computedAt, policy } = aPlanReport()
  return {
    plan,
    asOf,
    computedAt,
    policy,
    indicator: aReportedShare(),
    nearest: [
      {
        kind: "person",
        key: "T00123",
        label: "李静",
        schoolCode: "2150000001",
        lacking: [{ key: "plan.reading.no_number" }],
        on: day("2025-03-01"),
      },
    ],
    nearestSaid: null,
    split: {
      school: [
        { key: "2150000001", numerator: 40, denominator: 80 },
        { key: null, numerator: 20, denominator: 50 },
      ],
      stage: [{ key: "vocational", numerator: 60, denominator: 130 }],
      subject: [],
    },
    evidence: {
      rows: [
        {
          key: "T00124",
          label: "王芳",
          kind: "person",
          schoolCode: "2150000001",
          stage: "vocational",
          subject: "机械",
          on: day("2022-05-01"),
          endsOn: null,
          counts: true,
        },
        {
          key: "GZS-1",
          label: "示例工作室",
          kind: "studio",
          schoolCode: null,
          stage: null,
          subject: null,
          on: null,
          endsOn: null,
          counts: false,
        },
      ],
      total: 130,
      withheld: 2,
      next: "abc",
      previous: null,
    },
    schools: [{ code: "2150000001", name: "示例职业学校" }],
    subjects: ["机械"],
    ...given,
  }
}
