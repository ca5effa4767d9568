/** What the screens of tiers and studios are looked at with: invented numbers and people. */

import type { StudioPage } from "~/features/studios/studio-page"
import type { AwardPage } from "~/features/tiers/award-page"
import type { LadderListPage, LadderPage } from "~/features/tiers/ladder-page"

const none = { municipal: 0, district: 0, school: 0 }
const byTier = { none: 2, qualified: 30, backbone: 5, subject_master: 1, subject_leader: 0, educator: 0 }

export function aLadderPage(given: Partial<LadderPage> = {}): LadderPage {
  return {
    people: 1240,
    rungs: [
      { tier: "educator", people: 0, byLevel: none, mayApply: 0, oneLacks: 0 },
      { tier: "backbone", people: 34, byLevel: { municipal: 1, district: 21, school: 12 }, mayApply: 7, oneLacks: 11 },
      { tier: null, people: 217, byLevel: none, mayApply: 0, oneLacks: 140 },
    ],
    schools: [
      { key: "2150000001", name: "示例第一小学", people: 38, byTier, awarded: 6 },
      { key: "2150000002", name: "示例幼儿园", people: 17, byTier: { ...byTier, backbone: 0, subject_master: 0 }, awarded: 0 },
    ],
    subjects: [{ key: null, name: null, people: 4, byTier: { ...byTier, backbone: 1 }, awarded: 1 }],
    ending: 9,
    lapsed: 0,
    schoolName: null,
    canAward: true,
    asOf: "2026-11-23",
    ...given,
  }
}

export function aLadderListPage(given: Partial<LadderListPage["rows"][number]> = {}): LadderListPage {
  return {
    filter: { q: "", tier: "backbone", level: "", next: "", near: "one_lacks", term: "", school: "", subject: "" },
    rows: [
      {
        teacherNo: "T00120",
        name: "王芳",
        schoolName: "示例第一小学",
        subject: "语文",
        tier: "backbone",
        level: "district",
        next: "subject_master",
        outcome: "not_met",
        lacking: 1,
        lacks: ["held"],
        termEndsOn: "2028-12-09",
        lapsed: null,
        lapsedOn: null,
        award: { tier: "backbone", level: "district", grantedOn: "2025-12-10" },
        ...given,
      },
    ],
    total: 1,
    next: "abc",
    previous: null,
    schools: [{ code: "2150000001", name: "示例第一小学" }],
    schoolName: null,
    subjects: ["语文"],
    canAward: true,
    computedAt: "2026-11-22T22:05:00Z",
    asOf: "2026-11-23",
  }
}

export function anAwardPage(given: Partial<AwardPage> = {}): AwardPage {
  const award = {
    tier: "backbone",
    level: "district",
    grantedOn: "2023-12-01",
    termEndsOn: "2026-11-30",
    withdrawnOn: null,
    documentNo: "教发〔2023〕8号",
    state: "in_force",
  } as const
  return {
    person: { teacherNo: "T00120", name: "王芳", schoolName: "示例第一小学" },
    award,
    terms: [award],
    heldSince: "2023-12-01",
    reviews: [],
    verdict: { number: "HY2026-000001", outcome: "met", madeAt: "2023-12-01T02:00:00Z" },
    awarded: { byName: "李静", reason: null },
    version: 7,
    canReview: true,
    isRenewed: false,
    furtherTermEndsOn: "2029-11-30",
    asOf: "2026-11-23",
    ...given,
  }
}

export function aStudioPage(given: Partial<StudioPage> = {}): StudioPage {
  const clause = { id: "studio.members", document: "本区设定", article: "主持人以外的成员 5 至 12 人", local: true }
  return {
    studio: {
      studioNo: "GZS001",
      name: "示例名师工作室",
      kind: "master_teacher",
      level: "district",
      hostSchoolName: "示例第一小学",
      foundedOn: "2024-09-01",
      cycleEndsOn: "2027-08-31",
      withdrawnOn: null,
      state: "running",
    },
    version: 3,
    members: [
      {
        memberId: 1,
        teacherNo: "T00120",
        name: "王芳",
        schoolName: "示例第一小学",
        role: "leader",
        joinedOn: "2024-09-01",
        leftOn: null,
        isPresent: true,
      },
      {
        memberId: 2,
        teacherNo: "T00121",
        name: "李静",
        schoolName: null,
        role: "member",
        joinedOn: "2024-09-01",
        leftOn: "2025-08-31",
        isPresent: false,
      },
    ],
    activities: [{ id: 5, version: 1, heldOn: "2026-10-10", title: "同课异构", place: null, people: 12, note: null, isCancelled: false }],
    assessments: [{ version: 1, year: 2025, assessedOn: "2026-01-10", result: "competent", note: null }],
    corrections: [],
    yearsToAssess: [2024],
    yearsOpen: [2024, 2026],
    limits: { members: { fewest: 5, most: 12, clause }, trainees: { fewest: 0, most: 20, clause }, cycleYears: 3 },
    furtherCycleEndsOn: "2030-08-31",
    canRun: true,
    asOf: "2026-11-23",
    ...given,
  }
}
