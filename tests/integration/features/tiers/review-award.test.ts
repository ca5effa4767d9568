import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, importWorkbook, rowsOf, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { tierSheets } from "#tests/support/tier-people"
import { civilDate } from "~/domain/calendar/civil-date"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { reviewAward } from "~/features/tiers/review-award.server"
import { showAward } from "~/features/tiers/show-award.server"
import type { Review } from "~/features/tiers/tiers.schema"
import { explainVerdict } from "~/features/verdicts/explain-verdict.server"
import type { Actor } from "~/platform/actor"
import { isNotFound } from "~/platform/errors"
import type { Scope } from "~/platform/scope"

let database: TestDatabase
let actor: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(
    tierSheets([
      { no: "T1", name: "赵一", awards: [["骨干教师", "区级", "2023-12-01", "2026-11-30"]] },
      { no: "T2", name: "钱二", awards: [["骨干教师", "区级", "2023-12-01"]] },
      { no: "T3", name: "孙三", awards: [["骨干教师", "区级", "2020-03-01", "2026-06-15"]] },
      {
        no: "T4",
        name: "李四",
        awards: [
          ["骨干教师", "区级", "2023-01-01", "2026-03-31"],
          ["骨干教师", "区级", "2026-05-01", "2028-04-30"],
        ],
      },
    ]),
  )
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const scope: Scope = { kind: "district", districtId: DISTRICT }
const NOW = "2026-11-23T10:00:00.000Z" as Instant
const key = (grantedOn: string) => ({ tier: "backbone", level: "district", grantedOn: civilDate(grantedOn) }) as const
const page = (no = "T1", grantedOn = "2023-12-01", within: Scope = scope) =>
  showAward({ scope: within, actor, teacherNo: no, award: key(grantedOn), today: TODAY })

type Given<R extends Review["result"]> = Partial<Omit<Extract<Review, { result: R }>, "result">>
async function review(no: string, given: { result: Review["result"] } & Record<string, unknown>, grantedOn = "2023-12-01") {
  const { version } = await page(no, grantedOn)
  const asked = { version, reviewedOn: TODAY, note: "", ...given } as unknown as Review
  return reviewAward({ scope, actor, teacherNo: no, award: key(grantedOn), review: asked, today: TODAY, now: NOW })
}
const renew = (no = "T1", given: Given<"renewed"> = {}, grantedOn?: string) =>
  review(no, { result: "renewed", termEndsOn: civilDate("2029-11-30"), ...given }, grantedOn)
const withdraw = (no = "T1", given: Given<"withdrawn"> = {}, grantedOn?: string) =>
  review(no, { result: "withdrawn", withdrawnOn: civilDate("2026-09-01"), note: "师德失范", ...given }, grantedOn)
const terms = (no: string) =>
  rowsOf(
    `select a.granted_on as "from", a.term_ends_on as until, a.withdrawn_on as withdrawn from tier_award a join teacher t on t.id = a.teacher_id
     where t.teacher_no = ? and a.superseded_at is null order by a.granted_on`,
    no,
  )
const current = async (no: string, asOf: string) => {
  const { figures } = await explainVerdict({ scope, teacherNo: no, rule: "tier", asOf: civilDate(asOf), knownAt: null })
  return figures?.current
}

describe("a renewal", () => {
  test("is a further term without a day between, in an unbroken run", async () => {
    await renew()
    expect(terms("T1")).toEqual([
      { from: "2023-12-01", until: "2026-11-30", withdrawn: null },
      { from: "2026-12-01", until: "2029-11-30", withdrawn: null },
    ])
    const next = await page("T1", "2026-12-01")
    expect(next).toMatchObject({ heldSince: "2023-12-01", award: { state: "ahead" }, isRenewed: false })
    expect(await page()).toMatchObject({ isRenewed: true, reviews: [{ result: "renewed", reviewedOn: TODAY, note: null }] })
    expect(await current("T1", "2026-12-01")).toBe("backbone")
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(rowsOf("select subject_key as key, details ->> 'result' as result from audit_event where action = 'tier.reviewed'")).toEqual([
      { key: "T1|backbone|district|2023-12-01", result: "renewed" },
    ])
  })

  test("proposes a term as long as the one before", async () => {
    expect((await page()).furtherTermEndsOn).toBe("2029-11-30")
    expect((await page("T3", "2020-03-01")).furtherTermEndsOn).toBe("2032-09-29")
  })

  test("is refused twice, without a term, before the new term begins, and over a term that stands already", async () => {
    await expect(renew("T1", { termEndsOn: civilDate("2026-11-30") })).rejects.toMatchObject({
      code: "tier_term_before_grant",
      field: "termEndsOn",
    })
    await renew()
    await expect(renew()).rejects.toMatchObject({ code: "tier_renewed_already", params: { from: "2026-12-01" } })
    await expect(renew("T2")).rejects.toMatchObject({ code: "tier_no_term" })
    await expect(renew("T4", { termEndsOn: civilDate("2026-05-01") }, "2023-01-01")).rejects.toMatchObject({
      code: "tier_overlaps",
      field: "termEndsOn",
    })
    await renew("T4", { termEndsOn: civilDate("2026-04-30") }, "2023-01-01")
  })
})

describe("a term that lapsed in mid-year", () => {
  test("gives the class on its last day and not on the next, however it was reviewed", async () => {
    await review("T3", { result: "lapsed", note: "考核不合格" }, "2020-03-01")
    expect(await current("T3", "2026-06-15")).toBe("backbone")
    expect(await current("T3", "2026-06-16")).toBe("qualified")
    expect(terms("T3")).toHaveLength(1)
    expect(await page("T3", "2020-03-01")).toMatchObject({ award: { state: "ended" }, reviews: [{ result: "lapsed", note: "考核不合格" }] })
  })

  test("renewed late is held without a break", async () => {
    await renew("T3", { termEndsOn: civilDate("2029-06-15") }, "2020-03-01")
    expect(await current("T3", "2026-06-16")).toBe("backbone")
  })
})

describe("a withdrawal", () => {
  test("ends the class with its eve, and is what was known from then on only", async () => {
    await withdraw()
    expect(await current("T1", "2026-08-31")).toBe("backbone")
    expect(await current("T1", "2026-09-01")).toBe("qualified")
    const before = await explainVerdict({
      scope,
      teacherNo: "T1",
      rule: "tier",
      asOf: TODAY,
      knownAt: "2026-11-23T09:00:00.000Z" as Instant,
    })
    expect(before.figures?.current).toBe("backbone")
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
  })

  test("takes the terms that follow with it: one that had not begun never does", async () => {
    await renew()
    await withdraw()
    expect(terms("T1").map((term) => (term as { withdrawn: string }).withdrawn)).toEqual(["2026-09-01", "2026-12-01"])
    expect(await current("T1", "2026-12-31")).toBe("qualified")
  })

  test("needs a reason, and a day of the term that has come", async () => {
    await expect(withdraw("T1", { note: "" })).rejects.toMatchObject({ code: "tier_reason_short", field: "note" })
    const on = (no: string, day: string, grantedOn?: string) => withdraw(no, { withdrawnOn: civilDate(day) }, grantedOn)
    await expect(on("T1", "2023-11-30")).rejects.toMatchObject({ code: "tier_withdrawn_before_grant", field: "withdrawnOn" })
    await expect(on("T1", "2026-11-24")).rejects.toMatchObject({ code: "tier_withdrawn_ahead", field: "withdrawnOn" })
    await expect(on("T3", "2026-06-16", "2020-03-01")).rejects.toMatchObject({ code: "tier_withdrawn_after_term" })
    await on("T3", "2026-06-15", "2020-03-01")
    expect(await current("T3", "2026-06-15")).toBe("qualified")
  })

  test("is final", async () => {
    await withdraw()
    await expect(renew()).rejects.toMatchObject({ code: "tier_withdrawn_already" })
    await expect(withdraw()).rejects.toMatchObject({ code: "tier_withdrawn_already" })
  })
})

test("a form that saw an earlier state is refused, with nothing written", async () => {
  const { version } = await page()
  await review("T1", { result: "lapsed" })
  const stale = { result: "withdrawn", version, reviewedOn: TODAY, withdrawnOn: TODAY, note: "师德失范" } as const
  const asked = { scope, actor, teacherNo: "T1", award: key("2023-12-01"), review: stale, today: TODAY, now: NOW }
  await expect(reviewAward(asked)).rejects.toMatchObject({ code: "changed_meanwhile" })
  expect(terms("T1")).toEqual([{ from: "2023-12-01", until: "2026-11-30", withdrawn: null }])
})

test("a day of review lies between the award and today", async () => {
  await expect(review("T1", { result: "lapsed", reviewedOn: civilDate("2026-11-24") })).rejects.toMatchObject({
    code: "tier_reviewed_ahead",
  })
  await expect(review("T1", { result: "lapsed", reviewedOn: civilDate("2023-11-30") })).rejects.toMatchObject({
    code: "tier_reviewed_before_grant",
  })
})

test("nobody finds an award of another school, or one that does not exist", async () => {
  const other: Scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_B }
  await expect(page("T1", "2023-12-01", other)).rejects.toSatisfy(isNotFound)
  await expect(page("T1", "2023-12-02")).rejects.toSatisfy(isNotFound)
  await expect(page("T9")).rejects.toSatisfy(isNotFound)
})
