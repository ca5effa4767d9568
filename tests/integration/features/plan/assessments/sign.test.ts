import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { anAssessment, assessedDistrict, DISTRICT_SCOPE, PLAN } from "#tests/support/assessed-district"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { rowsOf, TODAY } from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { changeAssessment } from "~/features/plan/assessments/change-assessment.server"
import { compareAssessments } from "~/features/plan/assessments/compare-assessments.server"
import { exportAssessment } from "~/features/plan/assessments/export-assessment.server"
import { showAssessment } from "~/features/plan/assessments/show-assessment.server"
import { signAssessment } from "~/features/plan/assessments/sign-assessment.server"
import { sinceDrawn } from "~/features/plan/assessments/since-drawn.server"
import { verifyAssessments } from "~/features/plan/assessments/verify-assessments.server"
import { changePlan } from "~/features/plan/targets/change-plan.server"
import { reviewAward } from "~/features/tiers/review-award.server"
import { showAward } from "~/features/tiers/show-award.server"
import type { Actor } from "~/platform/actor"
import { setClock } from "~/platform/clock.server"
import { isDenied, isNotFound } from "~/platform/errors"

let database: TestDatabase
let hr: Actor
let leader: Actor
let number: string
beforeEach(async () => {
  database = await aDatabase()
  setClock("2026-11-23T10:00:00.000Z" as Instant)
  ;({ hr, leader } = await assessedDistrict())
  number = await anAssessment(hr)
})
afterEach(async () => {
  setClock(null)
  await database.close()
})

const show = (of = number, actor = hr) => showAssessment({ scope: DISTRICT_SCOPE, actor, number: of })
const write = async (given: Record<string, unknown>, actor = hr) => {
  const { version } = await show()
  await changeAssessment({ actor, number, change: { version, ...given } as never })
}
const comment = async (indicatorId: string, text: string, measures = "", seen?: string) => {
  const known = (await show()).indicators.find(({ result }) => result.id === indicatorId)?.comment?.writtenAt ?? ""
  await changeAssessment({ actor: hr, number, change: { intent: "comment", indicatorId, version: seen ?? known, text, measures } })
}
const sign = async (actor = leader, version?: number) => signAssessment({ actor, number, version: version ?? (await show()).version })
const withdrawT1 = async () => {
  const award = { tier: "backbone", level: "district", grantedOn: civilDate("2023-12-01") } as const
  const { version } = await showAward({ scope: DISTRICT_SCOPE, actor: hr, teacherNo: "T1", award, today: TODAY })
  const review = { result: "withdrawn", version, reviewedOn: TODAY, withdrawnOn: civilDate("2025-09-01"), note: "师德失范" } as const
  await reviewAward({
    scope: DISTRICT_SCOPE,
    actor: hr,
    teacherNo: "T1",
    award,
    review,
    today: TODAY,
    now: "2026-11-23T11:00:00.000Z" as Instant,
  })
}
/** Everything that is kept of the assessment, byte for byte. */
const kept = () => [
  rowsOf("select * from assessment where number = ?", number),
  rowsOf("select * from assessment_comment order by indicator_id"),
  rowsOf(
    "select e.* from assessment_evidence e join assessment s on s.id = e.assessment_id where s.number = ? order by e.indicator_id, e.position",
    number,
  ),
]

describe("what is said of a draft", () => {
  test("stands with its indicator: comment, measures, who and when; the remarks with the whole", async () => {
    await comment("backbone_teachers", "达到2人，差距较大。", "人事科2026年6月前组织评选。")
    await write({ intent: "remarks", remarks: "总体进展平稳。" })
    const page = await show()
    expect(page.remarks).toBe("总体进展平稳。")
    expect(page.indicators.find(({ result }) => result.id === "backbone_teachers")?.comment).toMatchObject({
      text: "达到2人，差距较大。",
      measures: "人事科2026年6月前组织评选。",
      writtenBy: "人事甲",
    })
    expect(
      rowsOf("select details from audit_event where action in ('assessment.commented', 'assessment.remarks_written')").join(),
    ).not.toContain("差距")
  })

  test("is written anew in place of what stood, and refused where that was written meanwhile", async () => {
    await comment("backbone_teachers", "一")
    await comment("backbone_teachers", "二")
    expect((await show()).indicators.find(({ result }) => result.id === "backbone_teachers")?.comment?.text).toBe("二")
    await expect(comment("backbone_teachers", "三", "", "")).rejects.toMatchObject({ code: "changed_meanwhile" })
    await comment("subject_leaders", "别的指标，互不影响", "", "")
    const { version } = await show()
    await write({ intent: "remarks", remarks: "甲" })
    await expect(write({ intent: "remarks", version, remarks: "乙" })).rejects.toMatchObject({ code: "changed_meanwhile" })
    expect((await show()).remarks).toBe("甲")
  })

  test("is refused where it says nothing, or of what the plan has not", async () => {
    await expect(comment("backbone_teachers", "")).rejects.toMatchObject({ code: "assessment_comment_empty" })
    await expect(comment("nothing", "一")).rejects.toSatisfy(isNotFound)
  })

  test("is HR's alone", async () => {
    await expect(write({ intent: "remarks", remarks: "x" }, leader)).rejects.toSatisfy(isDenied)
  })
})

describe("signing", () => {
  test("fixes everything under a digest that is found again", async () => {
    await comment("backbone_teachers", "差距较大。")
    const { digest } = await sign()
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await show()).toMatchObject({
      state: "signed",
      digest,
      digestCheck: "sound",
      signedBy: "领导乙",
      canWrite: false,
      canSign: false,
    })
    expect(await verifyAssessments(DISTRICT_SCOPE)).toEqual({ checked: 1, altered: [] })
    expect(rowsOf("select actor_id as by, details ->> 'digest' as digest from audit_event where action = 'assessment.signed'")).toEqual([
      { by: leader.accountId, digest },
    ])
  })

  test("is not for who drew it, whatever else she may do, nor for HR", async () => {
    await expect(sign(hr)).rejects.toSatisfy(isDenied)
    openedDatabase().writer.sqlite.prepare("update assessment set created_by = ?").run(leader.accountId)
    await expect(sign()).rejects.toMatchObject({ code: "assessment_same_person" })
    expect((await show(number, leader)).isOwn).toBe(true)
  })

  test("is of what was read: a comment written meanwhile is to be read first", async () => {
    const { version } = await show()
    await comment("backbone_teachers", "后来写的")
    await expect(sign(leader, version)).rejects.toMatchObject({ code: "changed_meanwhile" })
    expect((await show()).state).toBe("drawn")
    await sign()
  })

  test("is refused where the rows are not those that were drawn", async () => {
    openedDatabase()
      .writer.sqlite.prepare("delete from assessment_evidence where rowid = (select min(rowid) from assessment_evidence)")
      .run()
    expect((await show()).digestCheck).toBe("altered")
    await expect(sign()).rejects.toMatchObject({ code: "assessment_altered" })
  })
})

describe("a signed assessment", () => {
  test("never changes, whatever is tried", async () => {
    await comment("backbone_teachers", "差距较大。")
    await sign()
    const before = kept()
    const tries: readonly (() => Promise<unknown>)[] = [
      () => write({ intent: "remarks", remarks: "改" }),
      () => comment("backbone_teachers", "改"),
      () => comment("subject_leaders", "加"),
      () => write({ intent: "discard", reason: "改" }),
      () => sign(),
      async () => sign(await anActor({ role: "district_leader", signInName: "领导丙" })),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "assessment_signed" })
    await withdrawT1()
    await setReadings()
    await anAssessment(hr)
    await exportAssessment({ scope: DISTRICT_SCOPE, actor: hr, number, part: "indicators" })
    await sinceDrawn({ scope: DISTRICT_SCOPE, number, today: TODAY })
    expect(kept()).toEqual(before)
    expect((await show()).digestCheck).toBe("sound")
    expect((await verifyAssessments(DISTRICT_SCOPE)).altered).toEqual([])
  })

  test.each([
    ["a figure", "update assessment set report = replace(report, '\"actual\":2', '\"actual\":200') where number = 'PG2026-000001'"],
    ["a target", "update assessment set plan = replace(plan, '专栏6.1', '专栏6.9')"],
    ["the remarks", "update assessment set remarks = '改'"],
    ["a comment", "update assessment_comment set text = '改'"],
    [
      "a comment more",
      "insert into assessment_comment select assessment_id, 'studios_master', text, measures, written_at, written_by from assessment_comment",
    ],
    ["a row of evidence", "update assessment_evidence set row = replace(row, '赵一', '赵二')"],
    ["a row less", "delete from assessment_evidence where rowid = (select max(rowid) from assessment_evidence)"],
    [
      "whether a row counts",
      "update assessment_evidence set counts = 1 - counts where rowid = (select min(rowid) from assessment_evidence)",
    ],
    ["its day", "update assessment set as_of_on = '2024-12-31'"],
    ["who signed it", "update assessment set signed_by = created_by"],
  ])("that somebody altered behind the app's back is found: %s", async (_, sql) => {
    await comment("backbone_teachers", "差距较大。")
    await sign()
    openedDatabase().writer.sqlite.exec(sql)
    expect((await show()).digestCheck).toBe("altered")
    expect(await verifyAssessments(DISTRICT_SCOPE)).toEqual({ checked: 1, altered: [number] })
  })
})

describe("what has changed since", () => {
  test("is nothing, as long as nothing has", async () => {
    await sign()
    expect(await sinceDrawn({ scope: DISTRICT_SCOPE, number, today: TODAY })).toMatchObject({ moved: [], added: [] })
  })

  test("is said with the figures of the same day and with the rows that moved them; the assessment stands", async () => {
    await sign()
    await withdrawT1()
    const since = await sinceDrawn({ scope: DISTRICT_SCOPE, number, today: TODAY })
    expect(since.moved.map(({ id }) => id)).toContain("backbone_teachers")
    expect(since.moved.find(({ id }) => id === "backbone_teachers")).toMatchObject({
      before: { actual: 2 },
      now: { actual: 1 },
      rows: { addedCount: 0, removedCount: 1, removed: [{ key: "T1", label: "赵一" }] },
    })
    const page = await show()
    expect(page.indicators.find(({ result }) => result.id === "backbone_teachers")?.result.actual).toBe(2)
    expect(page.digestCheck).toBe("sound")
  })

  test("is said where only the reading of the words was changed", async () => {
    await sign()
    await setReadings()
    const since = await sinceDrawn({ scope: DISTRICT_SCOPE, number, today: TODAY })
    expect(since.planRevision).toEqual({ before: 0, now: 1 })
    expect(since.moved.map(({ id, rows }) => [id, rows?.addedCount, rows?.removedCount])).toEqual([["master_teachers", 0, 0]])
    expect((await show()).indicators.find(({ result }) => result.id === "master_teachers")?.result.target.lower).toBe(20)
  })
})

describe("two assessments side by side", () => {
  test("tell of each indicator what it was and how it moved", async () => {
    await sign()
    await withdrawT1()
    const other = await anAssessment(hr, { title: "复核" })
    const page = await compareAssessments({ scope: DISTRICT_SCOPE, a: number, b: other })
    expect(page.indicators.find(({ id }) => id === "backbone_teachers")).toMatchObject({ a: { actual: 2 }, b: { actual: 1 }, change: -1 })
    expect(page.indicators.find(({ id }) => id === "subject_leaders")).toMatchObject({ change: 0 })
    expect(page.indicators.find(({ id }) => id === "annual_exam")).toMatchObject({ change: null })
  })

  test("of which one is not there are not found", async () => {
    await expect(compareAssessments({ scope: DISTRICT_SCOPE, a: number, b: "PG2026-000009" })).rejects.toSatisfy(isNotFound)
  })
})

describe("discarding", () => {
  test("keeps the number and the reason, and lets the same day be drawn anew", async () => {
    await write({ intent: "discard", reason: "日期选错" })
    expect(await show()).toMatchObject({
      state: "discarded",
      discarded: { by: "人事甲", reason: "日期选错" },
      canWrite: false,
      canSign: false,
    })
    await expect(sign()).rejects.toMatchObject({ code: "assessment_discarded" })
    await expect(write({ intent: "remarks", remarks: "x" })).rejects.toMatchObject({ code: "assessment_discarded" })
    expect(await anAssessment(hr)).toBe("PG2026-000002")
  })

  test("is refused by a form that saw it otherwise", async () => {
    const { version } = await show()
    await comment("backbone_teachers", "一")
    await expect(write({ intent: "discard", version, reason: "x" })).rejects.toMatchObject({ code: "changed_meanwhile" })
  })
})

test("a file holds every row that was kept, and that it was taken away is in the audit", async () => {
  const { page, evidence } = await exportAssessment({ scope: DISTRICT_SCOPE, actor: leader, number, part: "evidence" })
  let rows = 0
  for await (const { indicatorId, row } of evidence()) {
    rows += 1
    expect(indicatorId).toBeTruthy()
    expect(row.key).toBeTruthy()
  }
  expect(rows).toBe(page.indicators.reduce((sum, { evidence: kept_ }) => sum + kept_.rows, 0))
  expect(rowsOf("select actor_role as role from audit_event where action = 'assessment.exported'")).toEqual([{ role: "district_leader" }])
})

async function setReadings() {
  const change = {
    intent: "readings",
    planId: PLAN,
    version: 0,
    reason: "区教委会议",
    aboutPercent: "10",
    aboutAtLeast: "1",
    someOverMore: "1",
    tensFrom: "30",
    hundredsFrom: "200",
  } as const
  await changePlan({ actor: hr, change })
}
