import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import {
  aClaimForm,
  aFile,
  amending,
  type ClaimActors,
  changing,
  claimActors,
  claimOf,
  dayOf,
  districtScope,
  ENDORSE,
  filed,
  filing,
  importClaimants,
  REFUSE,
  RETURN,
  REVERSE,
  recognise,
  reviewing,
  selfScope,
} from "#tests/support/claims-in-database"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { refusalOf } from "#tests/support/evidence-form"
import { DISTRICT, HOURS_HEADER, importWorkbook, rowsOf, TODAY } from "#tests/support/import-workbook"
import { showHours } from "~/features/hours/show-hours.server"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { reviewClaims } from "~/features/training/claims/review-claims.server"
import { showClaim } from "~/features/training/claims/show-claim.server"
import type { Actor } from "~/platform/actor"

let database: TestDatabase
let actors: ClaimActors
let t1: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importClaimants(database)
  actors = await claimActors()
  t1 = actors.of("T1")
})
afterEach(() => database.close())

const codes = async (work: Promise<unknown>) => (await refusalOf(work)).map(({ code }) => code)
const sound = async () => expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
const entries = (teacherNo = "T1") =>
  rowsOf<{ project: string; tenths: number; year: number; recognition: string; stands: number; kind: string }>(
    `select h.project_name as project, h.hours_tenths as tenths, h.training_year as year, h.recognition, h.superseded_at is null as stands,
       o.kind from hours_entry h join fact_source o on o.id = h.source_id join teacher t on t.id = h.teacher_id
     where t.teacher_no = ? order by h.id`,
    teacherNo,
  )
const ledger = async () => {
  const now = "2026-11-23T20:00:00.000Z" as Instant
  return JSON.stringify(await showHours({ scope: selfScope("T1"), teacherNo: "T1", cycleYear: null, today: TODAY, now }))
}
const actions = (number: string) =>
  rowsOf<{ action: string }>("select action from audit_event where subject_kind = 'claim' and subject_key = ? order by seq", number).map(
    ({ action }) => action.replace("claim.", ""),
  )
const endorsed = async (teacher = t1, fields: Record<string, string> = {}) => {
  const number = await filed(teacher, fields)
  await reviewing(actors.schoolA, number, ENDORSE)
  return number
}

describe("a claim", () => {
  test("goes by the school to the college, is returned, amended under its number, recognised in part, and counts", async () => {
    const number = await filed(t1)
    expect(number).toBe("SB2026-000001")
    expect(entries()).toEqual([])
    await reviewing(actors.schoolA, number, RETURN)
    await sound()
    expect(await amending(t1, number, { fields: { hours: "36" }, files: [aFile()] })).toEqual({ number })
    await reviewing(actors.schoolA, number, ENDORSE)
    await reviewing(actors.college, number, recognise(24, "一天没有签到"))
    await sound()
    expect(claimOf(number)).toMatchObject({ state: "recognised", recognisedTenths: 240, number })
    expect(entries()).toEqual([{ project: "暑期骨干研修", tenths: 240, year: 2026, recognition: "recognised", stands: 1, kind: "form" }])
    expect(rowsOf("select credited_tenths as credited from roster where teacher_id = 1")).toEqual([{ credited: 240 }])
    expect(actions(number)).toEqual(["filed", "returned", "amended", "endorsed", "recognised"])
    const { history, files } = await showClaim({ scope: selfScope("T1"), actor: t1, number, today: TODAY })
    expect(history.map(({ note, hours, changed, filesAdded }) => [note, hours, changed, filesAdded])).toEqual([
      [null, 40, [], 1],
      ["请补交结业证书", null, [], 0],
      [null, null, ["hoursTenths"], 1],
      [null, null, [], 0],
      ["一天没有签到", 24, [], 0],
    ])
    expect(files).toHaveLength(2)
  })

  test("refused, amended and recognised leaves each step in the audit, and the later decision alone on the claim", async () => {
    const number = await endorsed()
    await reviewing(actors.college, number, REFUSE)
    expect(claimOf(number)).toMatchObject({ state: "refused", dueOn: "2026-12-08" })
    await amending(t1, number, { files: [aFile()] })
    expect(rowsOf("select decision_note as note, decided_by as by, endorsed_by as endorsed from claim")).toEqual([
      { note: null, by: null, endorsed: null },
    ])
    await reviewing(actors.schoolA, number, ENDORSE)
    await reviewing(actors.college, number, recognise(40))
    expect(actions(number)).toEqual(["filed", "endorsed", "refused", "amended", "endorsed", "recognised"])
    expect(entries().map(({ tenths }) => tenths)).toEqual([400])
    await sound()
  })

  test("can be withdrawn while it waits, and be sent again under its number", async () => {
    const number = await endorsed()
    await changing(t1, number, null)
    expect(await codes(reviewing(actors.college, number, recognise(40)))).toEqual(["claim_wrong_state"])
    await amending(t1, number)
    expect(claimOf(number)).toMatchObject({ state: "filed" })
    await reviewing(actors.schoolA, number, ENDORSE)
    await reviewing(actors.college, number, recognise(40))
    expect(await codes(changing(t1, number, null))).toEqual(["claim_wrong_state"])
  })

  test("sent twice by a double press is filed once, with one answer", async () => {
    const fields = { formToken: "x".repeat(32) }
    const files = [aFile("twice")]
    const [first, second] = await Promise.all([filing(t1, aClaimForm(fields, files)), filing(t1, aClaimForm(fields, files))])
    const third = await filing(t1, aClaimForm(fields, files))
    expect([first, second, third]).toEqual([first, first, { number: "SB2026-000001" }])
    expect(rowsOf("select count(*) as n from claim")).toEqual([{ n: 1 }])
    expect(rowsOf("select count(*) as n from attachment")).toEqual([{ n: 1 }])
  })

  test("changed meanwhile is left alone", async () => {
    const number = await filed(t1)
    const seen = [{ number, version: claimOf(number).version }]
    await reviewing(actors.schoolA, number, ENDORSE)
    const again = () =>
      reviewClaims({ actor: actors.schoolA, seen, review: RETURN, today: TODAY, now: "2026-11-23T09:00:00.000Z" as Instant })
    expect(await codes(again())).toEqual(["changed_meanwhile"])
    expect(claimOf(number).state).toBe("endorsed")
    await reviewing(actors.college, number, RETURN)
    expect(await codes(amending(t1, number, { fields: { version: "1" } }))).toEqual(["changed_meanwhile"])
  })
})

describe("recognition", () => {
  test("is of at most what was claimed, and of a part only with its reason", async () => {
    const number = await endorsed()
    expect(await refusalOf(reviewing(actors.college, number, recognise(40.1, "x")))).toEqual([
      { code: "claim_more_than_claimed", field: "hours", params: { number, claimed: 40 } },
    ])
    expect(await refusalOf(reviewing(actors.college, number, recognise(39.9)))).toMatchObject([
      { code: "claim_part_needs_reason", field: "note" },
    ])
    expect(entries()).toEqual([])
    await reviewing(actors.college, number, recognise(0.1, "只有一节"))
    expect(entries().map(({ tenths }) => tenths)).toEqual([1])
    await sound()
  })

  test("of hours that are credited already is refused, at filing and at deciding, with what it clashes with", async () => {
    const import_ = (name: string) => importWorkbook({ 国内培训: [HOURS_HEADER, ["T1", 2026, "市培", name, "面授", "2026-07-10", 30]] })
    const number = await endorsed()
    await import_("暑期 骨干研修")
    expect(await refusalOf(reviewing(actors.college, number, recognise(40)))).toEqual([
      { code: "claim_credited", field: null, params: { number, projectName: "暑期 骨干研修", endsOn: "2026-07-10", hours: 30 } },
    ])
    expect(claimOf(number).state).toBe("endorsed")
    expect(await refusalOf(filing(t1))).toEqual([
      { code: "claim_hours_credited", field: "projectName", params: { projectName: "暑期 骨干研修", endsOn: "2026-07-10", hours: 30 } },
    ])
    expect(rowsOf("select count(*) as n from claim")).toEqual([{ n: 1 }])
    await sound()
  })

  test("taken back withdraws the hours, keeps both in the history, and can be given again", async () => {
    const number = await endorsed()
    await reviewing(actors.college, number, recognise(40))
    await reviewing(actors.college, number, REVERSE)
    expect(claimOf(number)).toMatchObject({ state: "endorsed", recognisedTenths: null })
    expect(entries().map(({ tenths, stands }) => [tenths, stands])).toEqual([[400, 0]])
    await sound()
    await reviewing(actors.college, number, recognise(20, "核对签到表"))
    expect(entries().map(({ tenths, stands }) => [tenths, stands])).toEqual([
      [400, 0],
      [200, 1],
    ])
    expect(actions(number)).toEqual(["filed", "endorsed", "recognised", "reversed", "recognised"])
    await sound()
  })

  test("taken back after an import has replaced the entry leaves what the import says, and tells so", async () => {
    const number = await endorsed()
    await reviewing(actors.college, number, recognise(40))
    await importWorkbook({ 国内培训: [HOURS_HEADER, ["T1", 2026, "市培", "暑期骨干研修", "面授", "2026-07-10", 30]] })
    await reviewing(actors.college, number, REVERSE)
    expect(entries().filter(({ stands }) => stands === 1)).toMatchObject([{ tenths: 300, kind: "import" }])
    const { history } = await showClaim({ scope: districtScope, actor: actors.college, number, today: TODAY })
    expect(history.at(-1)).toMatchObject({ action: "claim.reversed", entryStands: true })
    await sound()
  })

  test("shows on the teacher's own page of hours", async () => {
    const number = await endorsed()
    expect(await ledger()).not.toContain("暑期骨干研修")
    await reviewing(actors.college, number, recognise(40))
    expect(await ledger()).toContain("暑期骨干研修")
  })
})

test("the teacher is told of each step that others take, once, with the way to her claim", async () => {
  const number = await filed(t1)
  await reviewing(actors.schoolA, number, RETURN)
  await amending(t1, number)
  await reviewing(actors.schoolA, number, ENDORSE)
  await reviewing(actors.college, number, recognise(24, "一天没有签到"))
  const told = rowsOf<{ kind: string; values: string; to: string }>(
    'select kind, "values", "to" from reminder where teacher_id = 1 order by id',
  )
  expect(told.map(({ kind, to }) => [kind, to])).toEqual(
    ["claim_returned", "claim_endorsed", "claim_recognised"].map((kind) => [kind, `/claims/${number}`]),
  )
  expect(JSON.parse(told[2]?.values ?? "")).toMatchObject({ number, project: "暑期骨干研修", hours: 24, note: "一天没有签到" })
})

describe("a step taken in error", () => {
  test("of the school is taken back by the school, of the college by the college", async () => {
    const number = await endorsed()
    await reviewing(actors.schoolA, number, REVERSE)
    expect(claimOf(number).state).toBe("filed")
    await reviewing(actors.schoolA, number, RETURN)
    expect(await codes(reviewing(actors.college, number, REVERSE))).toEqual(["claim_not_yours"])
    await reviewing(actors.schoolA, number, REVERSE)
    await reviewing(actors.schoolA, number, ENDORSE)
    await reviewing(actors.college, number, REFUSE)
    await reviewing(actors.college, number, REVERSE)
    expect(claimOf(number).state).toBe("endorsed")
    await reviewing(actors.college, number, RETURN)
    expect(await codes(reviewing(actors.schoolA, number, REVERSE))).toEqual(["claim_not_yours"])
    await reviewing(actors.college, number, REVERSE)
    expect(claimOf(number).state).toBe("endorsed")
  })
})

describe("an appeal", () => {
  const refused = async () => {
    const number = await endorsed()
    await reviewing(actors.college, number, REFUSE)
    return number
  }

  test("is heard by somebody else than who refused, and once", async () => {
    const number = await refused()
    await changing(t1, number, "照片第二页有公章")
    for (const review of [REFUSE, RETURN, recognise(40)])
      expect(await codes(reviewing(actors.college, number, review))).toEqual(["claim_same_decider"])
    await reviewing(actors.otherCollege, number, REFUSE)
    expect(await codes(changing(t1, number, "再看一次"))).toEqual(["claim_appeal_heard"])
    await reviewing(actors.otherCollege, number, REVERSE)
    await sound()
  })

  test("that is granted counts the hours", async () => {
    const number = await refused()
    await changing(t1, number, "照片第二页有公章")
    await reviewing(actors.otherCollege, number, recognise(40))
    expect(entries().map(({ tenths }) => tenths)).toEqual([400])
    await sound()
  })

  test("can be made on its last day and not the day after", async () => {
    const number = await refused()
    expect(claimOf(number).dueOn).toBe("2026-12-08")
    expect(await codes(changing(t1, number, "迟了", { today: dayOf("2026-12-09") }))).toEqual(["claim_appeal_late"])
    await changing(t1, number, "没有迟", { today: dayOf("2026-12-08") })
    expect(claimOf(number).state).toBe("appealed")
  })

  test("opens anew once the claim was amended and refused again", async () => {
    const number = await refused()
    await changing(t1, number, "一")
    await reviewing(actors.otherCollege, number, REFUSE)
    await amending(t1, number, { files: [aFile()] })
    await reviewing(actors.schoolA, number, ENDORSE)
    await reviewing(actors.college, number, REFUSE)
    await changing(t1, number, "二")
    await reviewing(actors.otherCollege, number, recognise(40))
    expect(claimOf(number).state).toBe("recognised")
  })
})
