import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { openedDatabase } from "#db/client"
import { putCalendarDays } from "#db/queries/training/resources"
import { inTransaction } from "#db/transaction"
import {
  aFile,
  type ClaimActors,
  claimActors,
  claimOf,
  dayOf,
  districtScope,
  ENDORSE,
  filed,
  importClaimants,
  RETURN,
  recognise,
  reviewing,
  schoolScope,
  selfScope,
} from "#tests/support/claims-in-database"
import { countStatements } from "#tests/support/count-statements"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { refusalOf } from "#tests/support/evidence-form"
import { DISTRICT, HOURS_HEADER, importWorkbook, rowsOf, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { verifyStandings } from "~/features/standings/verify-standings.server"
import { listOwnClaims } from "~/features/training/claims/list-own-claims.server"
import { reviewClaims } from "~/features/training/claims/review-claims.server"
import { showBatch } from "~/features/training/claims/show-batch.server"
import { showClaimQueue } from "~/features/training/claims/show-claim-queue.server"

let database: TestDatabase
let actors: ClaimActors
beforeEach(async () => {
  database = await aDatabase()
  await importClaimants(database)
  actors = await claimActors()
})
afterEach(() => database.close())

const QUEUE = { view: "", after: null, before: null } as const
const queue = (today = TODAY, view: "" | "school" | "over" = "") =>
  showClaimQueue({ scope: districtScope, actor: actors.college, search: { ...QUEUE, view }, today })

/** As many claims for one training as asked, each of a person of its own, endorsed. */
async function manyEndorsed(count: number, offset = 0): Promise<void> {
  const { sqlite } = openedDatabase().writer
  await inTransaction(async () => {
    for (let at = offset; at < offset + count; at += 1) {
      sqlite.prepare("insert into teacher (id, district_id, teacher_no) values (?, ?, ?)").run(100 + at, DISTRICT, `X${at}`)
      sqlite
        .prepare(
          `insert into claim (district_id, number, teacher_id, school_id, state, project_name, organiser, level, topic, delivery, ends_on,
             hours_tenths, due_on, created_at, updated_at)
           values (?, ?, ?, 1, 'endorsed', '暑期骨干研修', '某师范大学', 'municipal', 'other', 'in_person', '2026-07-10', 400, '2026-12-01',
             '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')`,
        )
        .run(DISTRICT, `SB2026-1${String(at).padStart(5, "0")}`, 100 + at)
    }
  })
}

describe("by when a claim is answered", () => {
  const endorsedOn = async (on: string) => {
    const number = await filed(actors.of("T1"), { another: "yes" }, [aFile()], { today: dayOf(on) })
    const school = claimOf(number).dueOn
    await reviewing(actors.schoolA, number, ENDORSE, { today: dayOf(on) })
    return [school, claimOf(number).dueOn]
  }

  test("five working days of the school and ten of the college, passing weekends over", async () => {
    expect(await endorsedOn("2026-11-23")).toEqual(["2026-11-30", "2026-12-07"])
    expect(await endorsedOn("2026-11-27")).toEqual(["2026-12-04", "2026-12-11"])
    expect(await endorsedOn("2026-11-28")).toEqual(["2026-12-04", "2026-12-11"])
  })

  test("by the college's calendar: holidays out, worked weekends in, exam days as any other", async () => {
    const days = [
      { on: dayOf("2026-11-24"), kind: "holiday", name: "假" },
      { on: dayOf("2026-11-28"), kind: "workday", name: "调休" },
      { on: dayOf("2026-11-25"), kind: "exam", name: "考试" },
      { on: dayOf("2026-12-01"), kind: "holiday", name: "假" },
    ] as const
    await inTransaction((tx) => putCalendarDays({ districtId: DISTRICT, days }, tx))
    expect(await endorsedOn("2026-11-23")).toEqual(["2026-11-30", "2026-12-08"])
  })

  test("is late from the day after, in the list and in the count, the earliest due first", async () => {
    const late = await filed(actors.of("T1"))
    const early = await filed(actors.of("T2"), {}, [aFile()], { today: dayOf("2026-11-20") })
    for (const number of [late, early])
      await reviewing(actors.schoolA, number, ENDORSE, { today: number === early ? dayOf("2026-11-20") : TODAY })
    const on = async (day: string) => {
      const { rows, overdue } = await queue(dayOf(day))
      return [rows.map(({ number, isOverdue }) => [number, isOverdue]), overdue]
    }
    expect(await on("2026-12-04")).toEqual([
      [
        [early, false],
        [late, false],
      ],
      0,
    ])
    expect(await on("2026-12-05")).toEqual([
      [
        [early, true],
        [late, false],
      ],
      1,
    ])
    expect(await on("2026-12-08")).toEqual([
      [
        [early, true],
        [late, true],
      ],
      2,
    ])
  })
})

describe("the list of claims", () => {
  test("is by whose turn it is, counts each, and is turned page by page without loss", async () => {
    await manyEndorsed(30)
    const first = await queue()
    expect([first.view, first.rows.length, first.counts.college, first.previous]).toEqual(["college", 25, 30, null])
    const second = await showClaimQueue({
      scope: districtScope,
      actor: actors.college,
      search: { ...QUEUE, after: first.next },
      today: TODAY,
    })
    expect(second.rows).toHaveLength(5)
    const back = await showClaimQueue({
      scope: districtScope,
      actor: actors.college,
      search: { ...QUEUE, before: second.previous },
      today: TODAY,
    })
    expect(back.rows.map(({ number }) => number)).toEqual(first.rows.map(({ number }) => number))
    expect((await queue(TODAY, "school")).rows).toEqual([])
    expect(first.rows[0]).toMatchObject({ alike: 29 })
    const broken = await showClaimQueue({
      scope: districtScope,
      actor: actors.college,
      search: { ...QUEUE, after: "nonsense" },
      today: TODAY,
    })
    expect(broken.rows).toHaveLength(25)
  })

  test("runs as many statements for a hundred claims as for ten, and so does the batch", async () => {
    await manyEndorsed(10)
    const list = () => countStatements(() => queue())
    const batch = () =>
      countStatements(() => showBatch({ scope: districtScope, actor: actors.college, number: "SB2026-100000", today: TODAY }))
    const few = [await list(), await batch()]
    await manyEndorsed(90, 10)
    expect([await list(), await batch()]).toEqual(few)
  })

  test("of a teacher is her own, the newest first", async () => {
    await filed(actors.of("T1"))
    await filed(actors.of("T1"), { projectName: "另一项", startsOn: "", endsOn: "2026-08-10" })
    await filed(actors.of("T2"))
    const { rows } = await listOwnClaims({ scope: selfScope("T1"), before: null, today: TODAY })
    expect(rows.map(({ projectName }) => projectName)).toEqual(["另一项", "暑期骨干研修"])
  })
})

describe("claims for one training", () => {
  const three = async () => {
    const hours = { T1: "40", T2: "32", T4: "40" }
    const numbers: string[] = []
    for (const [teacherNo, claimed] of Object.entries(hours))
      numbers.push(await filed(actors.of(teacherNo), { hours: claimed, projectName: ` 暑期 骨干研修` }))
    await reviewing(actors.schoolA, numbers, ENDORSE)
    return numbers
  }

  test("are decided together after a look, each up to what it claims, in one transaction", async () => {
    const numbers = await three()
    await filed(actors.of("T3"))
    const { rows } = await showBatch({ scope: districtScope, actor: actors.college, number: numbers[0] ?? "", today: TODAY })
    expect(rows.map(({ number, cannot }) => [number, cannot])).toEqual(numbers.map((number) => [number, null]))
    const review = { intent: "recognise", hours: 360, note: "统一按36学时", isBatch: true } as const
    await reviewing(actors.college, numbers, review)
    expect(numbers.map((number) => claimOf(number).recognisedTenths)).toEqual([360, 320, 360])
    expect(rowsOf("select count(*) as n from hours_entry where superseded_at is null")).toEqual([{ n: 3 }])
    expect((await verifyStandings({ districtId: DISTRICT })).faults).toEqual([])
    expect(rowsOf("select count(*) as n from audit_event where action = 'claim.recognised'")).toEqual([{ n: 3 }])
  })

  test("are none of them changed where one cannot be: credited already, changed meanwhile, or not waiting", async () => {
    const numbers = await three()
    await importWorkbook({ 国内培训: [HOURS_HEADER, ["T2", 2026, "市培", "暑期骨干研修", "面授", "2026-07-10", 30]] })
    const recogniseAll = (seen: readonly { number: string; version: number }[]) =>
      reviewClaims({ actor: actors.college, seen, review: recognise(32, "x"), today: TODAY, now: "2026-11-23T20:00:00.000Z" as never })
    const seen = numbers.map((number) => ({ number, version: claimOf(number).version }))
    expect(await refusalOf(recogniseAll(seen))).toMatchObject([{ code: "claim_credited", params: { number: numbers[1] } }])
    const page = await showBatch({ scope: districtScope, actor: actors.college, number: numbers[0] ?? "", today: TODAY })
    expect(page.rows.map(({ cannot }) => cannot)).toEqual([null, "credited", null])
    await reviewing(actors.college, numbers[2] ?? "", RETURN)
    expect(await refusalOf(recogniseAll(seen))).toMatchObject([{ code: "changed_meanwhile" }])
    expect(numbers.map((number) => claimOf(number).state)).toEqual(["endorsed", "endorsed", "returned"])
    expect(rowsOf("select count(*) as n from hours_entry where superseded_at is null")).toEqual([{ n: 1 }])
  })

  test("of a school are its own", async () => {
    const mine = await filed(actors.of("T1"))
    await filed(actors.of("T3"))
    const { rows } = await showBatch({ scope: schoolScope(SCHOOL_A), actor: actors.schoolA, number: mine, today: TODAY })
    expect(rows.map(({ number }) => number)).toEqual([mine])
  })

  test("are at most a hundred at a time", async () => {
    await manyEndorsed(101)
    const seen = rowsOf<{ number: string; version: number }>("select number, version from claim")
    const work = reviewClaims({ actor: actors.college, seen, review: RETURN, today: TODAY, now: "2026-11-23T20:00:00.000Z" as never })
    expect(await refusalOf(work)).toMatchObject([{ code: "claim_batch_too_many" }])
    const page = await showBatch({ scope: districtScope, actor: actors.college, number: "SB2026-100000", today: TODAY })
    expect([page.rows.length, page.isPart]).toEqual([100, true])
  })
})
