import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { tierSheets } from "#tests/support/tier-people"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { type AwardTier, awardTier } from "~/features/tiers/award-tier.server"
import type { Actor } from "~/platform/actor"
import { isRefusal } from "~/platform/errors"
import { Refusals } from "~/platform/route-answers.server"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(
    tierSheets([
      { no: "T1", name: "赵一" },
      { no: "T2", name: "钱二" },
      { no: "T3", name: "孙三", title: null },
      { no: "T4", name: "李四", title: "高级教师", awards: [["骨干教师", "区级", "2023-11-23", "2028-11-22"]] },
      { no: "T5", name: "周五", awards: [["骨干教师", "区级", "2024-01-01", "2028-12-31"]] },
      { no: "T6", name: "吴六", status: "退休", leftOn: "2026-08-31" },
      { no: "T7", name: "郑七", awards: [["骨干教师", "区级", "2021-01-01", "2026-11-22"]] },
      { no: "T8", name: "王八", awards: [["骨干教师", "区级", "2021-01-01", null, "2026-06-01"]] },
    ]),
  )
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const scope: Scope = { kind: "district", districtId: DISTRICT }
const NOW = "2026-11-23T10:00:00.000Z" as Instant
const award = (given: Partial<AwardTier> = {}) =>
  awardTier({
    scope,
    actor,
    teacherNos: ["T1"],
    tier: "backbone",
    level: "district",
    grantedOn: TODAY,
    termEndsOn: civilDate("2029-11-22"),
    documentNo: "教发〔2026〕8号",
    reason: null,
    today: TODAY,
    now: NOW,
    ...given,
  })
const master = (no: string, given: Partial<AwardTier> = {}) => award({ teacherNos: [no], tier: "subject_master", ...given })

/** What a refused award says: code, field and values of each refusal. */
async function refused(work: Promise<unknown>): Promise<[string, string | null, unknown][]> {
  const error = await work.then(
    () => new Error("it was not refused"),
    (thrown: unknown) => thrown,
  )
  const all = error instanceof Refusals ? error.all : isRefusal(error) ? [error] : []
  if (all.length === 0) throw error
  return all.map(({ code, field, params }) => [code, field, params])
}
const codes = async (work: Promise<unknown>) => (await refused(work)).map(([code]) => code)
const awards = () =>
  rowsOf<{ no: string }>(
    "select t.teacher_no as no, a.tier from tier_award a join teacher t on t.id = a.teacher_id where a.granted_on = ?",
    TODAY,
  )
const current = (no: string) =>
  rowsOf<{ current: string | null }>(
    "select s.figures ->> 'current' as current from standing s join teacher t on t.id = s.teacher_id where s.rule = 'tier' and t.teacher_no = ?",
    no,
  )[0]?.current

describe("an award", () => {
  test("to many is one transaction: facts, frozen verdicts, standings and one entry each in the audit", async () => {
    expect(await award({ teacherNos: ["T2", "T1", "T1"] })).toEqual({ awarded: ["赵一", "钱二"] })
    expect(awards()).toEqual([
      { no: "T1", tier: "backbone" },
      { no: "T2", tier: "backbone" },
    ])
    expect([current("T1"), current("T2")]).toEqual(["backbone", "backbone"])
    const kept = rowsOf<{ number: string }>("select number, purpose, rule, outcome, as_of_on as asOf from kept_verdict order by id")
    expect(kept[0]).toEqual({ number: "HY2026-000001", purpose: "tier_award", rule: "tier", outcome: "met", asOf: TODAY })
    expect(kept).toHaveLength(2)
    const events = rowsOf<{ key: string; details: string }>(
      "select subject_key as key, details from audit_event where action = 'tier.awarded' order by seq",
    )
    expect(events.map(({ key }) => key)).toEqual(["T1|backbone|district|2026-11-23", "T2|backbone|district|2026-11-23"])
    expect(JSON.parse(events[0]?.details ?? "")).toEqual({
      termEndsOn: "2029-11-22",
      documentNo: "教发〔2026〕8号",
      reason: null,
      verdict: "HY2026-000001",
      outcome: "met",
    })
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("of one person who cannot be awarded is nobody's award, and everybody who stands against it is named", async () => {
    expect(await refused(award({ teacherNos: ["T1", "T3", "T5"] }))).toEqual([
      ["tier_reason_needed", "reason", { name: "孙三", tierAward: "backbone" }],
      [
        "tier_overlaps",
        "teacherNo",
        { name: "周五", tierAward: "backbone", designationLevel: "district", from: "2024-01-01", until: "2028-12-31" },
      ],
    ])
    expect(awards()).toEqual([])
    expect(rowsOf("select * from kept_verdict")).toEqual([])
  })

  test("to whom the verdict does not allow it needs a reason, which is kept", async () => {
    expect(await codes(award({ teacherNos: ["T3"] }))).toEqual(["tier_reason_needed"])
    expect(await codes(award({ teacherNos: ["T3"], reason: "破格" }))).toEqual(["tier_reason_short"])
    await award({ teacherNos: ["T3"], reason: "全国优秀教师破格评定" })
    expect(
      rowsOf("select details ->> 'reason' as reason, details ->> 'outcome' as outcome from audit_event where action = 'tier.awarded'"),
    ).toEqual([{ reason: "全国优秀教师破格评定", outcome: "not_met" }])
  })
})

describe("a class", () => {
  test("may be awarded from the day on which the one before has been held for three years", async () => {
    await master("T4")
    expect(current("T4")).toBe("subject_master")
  })

  test("held for too short a time needs a reason, but is not skipped", async () => {
    expect(await refused(master("T5"))).toEqual([["tier_reason_needed", "reason", { name: "周五", tierAward: "subject_master" }]])
    await master("T5", { reason: "市教委特批" })
    expect(current("T5")).toBe("subject_master")
  })

  test.each([
    ["never held", "T1", "赵一"],
    ["lapsed yesterday", "T7", "郑七"],
    ["withdrawn", "T8", "王八"],
  ])("that was %s is not skipped, whatever the reason, and is named", async (_, no, name) => {
    expect(await refused(master(no, { reason: "市教委特批" }))).toEqual([
      ["tier_skipped", "teacherNo", { name, tier: "backbone", tierAward: "subject_master" }],
    ])
  })

  test("is judged on the day of the award: on its last day a class still counts", async () => {
    await master("T7", { grantedOn: addDays(TODAY, -1), reason: "补登上月文件" })
    expect(rowsOf("select as_of_on as asOf from kept_verdict")).toEqual([{ asOf: "2026-11-22" }])
  })

  test("two rungs up names the one just below", async () => {
    expect((await refused(award({ teacherNos: ["T4"], tier: "subject_leader", reason: "市教委特批" })))[0]).toEqual([
      "tier_skipped",
      "teacherNo",
      { name: "李四", tier: "subject_master", tierAward: "subject_leader" },
    ])
  })
})

describe("terms", () => {
  test("of one class and level may not share a day; the day after one ends they follow one another", async () => {
    const again = (grantedOn: string) => award({ teacherNos: ["T7"], grantedOn: civilDate(grantedOn), reason: "重新评定骨干" })
    expect(await codes(again("2026-11-22"))).toEqual(["tier_overlaps"])
    await again("2026-11-23")
    expect(current("T7")).toBe("backbone")
  })

  test("at another level stand beside each other, and one that was withdrawn frees the days from then on", async () => {
    await award({ teacherNos: ["T5"], level: "municipal", reason: "同时获市级称号" })
    await award({ teacherNos: ["T8"], grantedOn: civilDate("2026-06-01"), reason: "撤销后重新评定" })
    expect(await codes(award({ teacherNos: ["T8"], grantedOn: civilDate("2026-05-31"), reason: "撤销后重新评定" }))).toEqual([
      "tier_overlaps",
    ])
  })

  test("run from their first day to the same or a later one, and begin by today", async () => {
    expect(await refused(award({ termEndsOn: addDays(TODAY, -1) }))).toEqual([
      ["tier_term_before_grant", "termEndsOn", { grantedOn: TODAY }],
    ])
    await award({ termEndsOn: TODAY })
    expect(await codes(award({ teacherNos: ["T2"], grantedOn: addDays(TODAY, 1) }))).toEqual(["tier_granted_ahead"])
  })
})

describe("bad input", () => {
  test("nobody, unknown numbers, too many and who has left are refused", async () => {
    expect(await codes(award({ teacherNos: [] }))).toEqual(["tier_nobody"])
    expect(await refused(award({ teacherNos: ["T1", "T98", "T99"] }))).toEqual([["tier_unknown_people", "others", { numbers: "T98、T99" }]])
    expect(await codes(award({ teacherNos: Array.from({ length: 201 }, (_, at) => `X${at}`) }))).toEqual(["tier_too_many"])
    expect(await codes(award({ teacherNos: ["T6"], reason: "退休前补评" }))).toEqual(["tier_not_in_post"])
    expect(await codes(award({ grantedOn: civilDate("2020-12-31") }))).toEqual(["tier_no_policy"])
  })

  test("a school's own scope reaches no other school's people", async () => {
    const other: Scope = { kind: "school", districtId: DISTRICT, schoolCode: "2150010002" }
    expect(await codes(award({ scope: other }))).toEqual(["tier_unknown_people"])
  })
})
