/** What the screens of title rounds are looked at with: invented rounds and people. */
import { civilDate } from "~/domain/calendar/civil-date"
import type { TitleFigures } from "~/domain/titles/evaluate"
import type { Criterion, Verdict } from "~/domain/verdict"
import type { ApplicationPage, OwnRound, RoundPage, RoundSummary } from "~/features/title-rounds/round-page"

const TODAY = civilDate("2026-11-23")

type RoundGiven = Partial<Omit<RoundSummary, "opensOn" | "applyByOn">> & { readonly opensOn?: string; readonly applyByOn?: string }

/** A round that receives applications on 2026-11-23. */
export function aRound({ opensOn = "2026-11-01", applyByOn = "2026-11-30", ...given }: RoundGiven = {}): RoundSummary {
  return {
    id: 1,
    version: 1,
    name: "2026年职称申报",
    rankByOn: civilDate("2026-12-10"),
    judgedOn: civilDate("2026-12-31"),
    state: "open",
    ...given,
    opensOn: civilDate(opensOn),
    applyByOn: civilDate(applyByOn),
  }
}

export function aCriterion(id: string, outcome: Criterion["outcome"]): Criterion {
  const clause = { id: "title.certificate", document: "职称评价基本标准", article: "基本条件", local: false }
  return { id, outcome, required: null, actual: null, unit: null, clause, evidence: [], missing: [], remedy: null }
}

export function aVerdict(): Verdict<TitleFigures> {
  return {
    rule: "title",
    subject: { teacherNo: "T1", name: "李一" },
    asOf: TODAY,
    policy: { id: "dadukou-15fyp", version: "1" },
    outcome: "met",
    summary: { key: "title.summary.met", values: { title: "grade_2" } },
    figures: null,
    criteria: [aCriterion("certificate", "met"), aCriterion("appraisals", "met")],
    nextChangeOn: null,
  }
}

export function anOwnRound(given: Partial<OwnRound> = {}): OwnRound {
  const { outcome, summary } = aVerdict()
  const standing = { kind: "may_apply", title: "grade_2", posts: 2 } as const
  return { round: aRound(), standing, outcome, summary, application: null, isReceiving: true, ...given }
}

const APPLICANT = {
  id: 7,
  teacherNo: "T1",
  name: "李一",
  schoolCode: "2150010001",
  schoolName: "甲小学",
  title: "grade_2",
  state: "applied",
  rank: null,
  keptOutcome: "met",
  keptNumber: "HY2026-000001",
  grantedOn: null,
} as const

export function aRoundPage(given: Partial<RoundPage> = {}): RoundPage {
  const post = {
    schoolCode: "2150010001",
    schoolName: "甲小学",
    title: "grade_2",
    posts: 2,
    applicants: 1,
    unranked: 1,
    granted: 0,
  } as const
  return {
    round: aRound(),
    posts: { rows: [post], next: null, previous: null },
    applicants: { rows: [APPLICANT], next: null, previous: null },
    filter: { school: "", title: "" },
    applicantsInAll: 1,
    undecided: 1,
    unranked: [],
    canRank: false,
    canRun: true,
    schoolName: null,
    today: TODAY,
    ...given,
  }
}

/** Filed when every condition was met; the appraisals are not any more. */
export function anApplicationPage(given: Partial<ApplicationPage> = {}): ApplicationPage {
  const { summary, policy, criteria } = aVerdict()
  return {
    round: aRound({ state: "decided" }),
    application: { ...APPLICANT, version: 2, statement: "五年教龄", decisionNote: null, filedAt: "2026-11-20T02:00:00.000Z" },
    kept: {
      number: "HY2026-000001",
      madeAt: "2026-11-20T02:00:00.000Z",
      asOf: TODAY,
      outcome: "met",
      summary,
      policy,
      criteria,
      isPart: false,
    },
    present: {
      outcome: "not_met",
      summary: { key: "title.summary.not_met", values: { title: "grade_2", count: 1 } },
      policy,
      criteria: [aCriterion("certificate", "met"), aCriterion("appraisals", "not_met")],
    },
    isOtherNow: false,
    clauses: {},
    hoursPerCredit: 3,
    canDecide: true,
    posts: 2,
    grantedToOthers: 0,
    today: TODAY,
    ...given,
  }
}
