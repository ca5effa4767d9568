import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { anOpenRound, candidateSheets, districtScope, hrOfficer, NOW, schoolActor, teacherActor } from "#tests/support/title-round"
import type { Title } from "~/domain/codes"
import { changePosts } from "~/features/title-rounds/change-posts.server"
import { decideApplication } from "~/features/title-rounds/decide-application.server"
import { fileApplication } from "~/features/title-rounds/file-application.server"
import { rankApplicants } from "~/features/title-rounds/rank-applicants.server"
import { runRound } from "~/features/title-rounds/run-round.server"
import { showPosts } from "~/features/title-rounds/show-posts.server"
import { withdrawApplication } from "~/features/title-rounds/withdraw-application.server"
import type { Actor } from "~/platform/actor"
import type { Refusal } from "~/platform/errors"

let database: TestDatabase
let hr: Actor
let roundId: number
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(candidateSheets())
  hr = await hrOfficer()
  roundId = await anOpenRound(hr)
})
afterEach(() => database.close())

const version = () => rowsOf<{ version: number }>("select version from title_round where id = ?", roundId)[0]?.version ?? 0
interface Change {
  readonly school?: string
  readonly title?: Title
  readonly posts: string
  readonly version?: number
  readonly actor?: Actor
}
const change = ({ actor = hr, school = SCHOOL_A, title = "grade_2", ...form }: Change) =>
  changePosts({ actor, roundId, form: { school, title, version: version(), ...form }, now: NOW })
const postsOf = () =>
  Object.fromEntries(
    rowsOf<{ key: string; posts: number }>(
      "select c.code || ' ' || p.title as key, p.posts from title_round_post p join school c on c.id = p.school_id where p.round_id = ?",
      roundId,
    ).map(({ key, posts }) => [key, posts]),
  )
const show = (school = SCHOOL_A, title: Title | "" = "grade_2") => showPosts({ scope: districtScope, roundId, school, title })
const apply = async (teacherNo: string) =>
  fileApplication({ actor: await teacherActor(teacherNo), roundId, statement: "", today: TODAY, now: NOW })
const applications = () =>
  rowsOf<{ id: number; version: number; no: string }>(
    "select a.id, a.version, t.teacher_no as no from title_application a join teacher t on t.id = a.teacher_id where a.state <> 'withdrawn' order by a.id",
  )
const run = (intent: "start-ranking" | "start-deciding") =>
  runRound({ actor: hr, roundId, form: { intent, version: version() }, today: TODAY, now: NOW })

/** Two of the first school apply, are ranked, and `granted` of them get the title. */
async function decide(granted: number): Promise<void> {
  for (const no of ["T1", "T2"]) await apply(no)
  await run("start-ranking")
  const school = await schoolActor(SCHOOL_A)
  const written = applications().map(({ id, version: seen }, at) => ({
    applicationId: String(id),
    version: String(seen),
    rank: String(at + 1),
  }))
  await rankApplicants({ actor: school, roundId, written, today: TODAY, now: NOW })
  await run("start-deciding")
  for (const { id, version: seen } of applications().slice(0, granted))
    await decideApplication({
      actor: hr,
      roundId,
      applicationId: id,
      form: { decision: "granted", version: seen, grantedOn: TODAY, note: "" },
      today: TODAY,
      now: NOW,
    })
}
/** What a change was refused for: one fault of a form comes among all of them. */
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refusal & { all?: readonly Refusal[] }) => (error.all ?? [error])[0],
  )

describe("the posts of an open round", () => {
  test("become more, fewer, come in and go out again, each with before and after in the audit", async () => {
    await change({ posts: "5" })
    await change({ posts: "1" })
    await change({ school: SCHOOL_B, title: "grade_1", posts: "3" })
    await change({ school: SCHOOL_B, title: "grade_2", posts: "0" })
    expect(postsOf()).toEqual({ [`${SCHOOL_A} grade_2`]: 1, [`${SCHOOL_B} grade_1`]: 3 })
    const events = rowsOf<{ details: string }>("select details from audit_event where action = 'title_round.posts_changed' order by seq")
    expect(events.map(({ details }) => JSON.parse(details))).toEqual([
      { school: SCHOOL_A, title: "grade_2", before: 2, after: 5 },
      { school: SCHOOL_A, title: "grade_2", before: 5, after: 1 },
      { school: SCHOOL_B, title: "grade_1", before: 0, after: 3 },
      { school: SCHOOL_B, title: "grade_2", before: 1, after: 0 },
    ])
  })

  test("are shown with what hangs on them; without a school or title there is the choice", async () => {
    await apply("T1")
    expect(await show()).toMatchObject({ chosen: { school: { name: "甲小学" }, title: "grade_2", posts: 2, applicants: 1, granted: 0 } })
    expect(await show(SCHOOL_B, "grade_1")).toMatchObject({ chosen: { posts: 0, applicants: 0 } })
    expect((await show("nowhere")).chosen).toBeNull()
    expect((await show(SCHOOL_A, "")).chosen).toBeNull()
  })

  test.each([
    ["title_post_school", { school: "nowhere", posts: "1" }],
    ["title_post_count", { posts: "-1" }],
    ["title_post_count", { posts: "1000" }],
    ["title_post_count", { posts: "1.5" }],
    ["title_post_ladder", { title: "lecturer", posts: "1" }],
    ["title_posts_unchanged", { posts: "2" }],
    ["title_posts_unchanged", { school: SCHOOL_B, title: "senior", posts: "0" }],
  ] as const)("refuse %s for %j", async (code, form) => {
    expect(await refusalOf(change(form))).toMatchObject({ code, field: "posts" })
    expect(postsOf()).toEqual({ [`${SCHOOL_A} grade_2`]: 2, [`${SCHOOL_B} grade_2`]: 1 })
  })

  test("stay while somebody has applied, and go once she has withdrawn; the last of a round stays", async () => {
    const actor = await teacherActor("T6")
    await fileApplication({ actor, roundId, statement: "", today: TODAY, now: NOW })
    await expect(change({ school: SCHOOL_B, posts: "0" })).rejects.toMatchObject({
      code: "title_posts_applied",
      params: { school: "乙小学", title: "grade_2", applicants: 1 },
    })
    await withdrawApplication({ actor, roundId, version: 1, today: TODAY, now: NOW })
    await change({ school: SCHOOL_B, posts: "0" })
    await expect(change({ posts: "0" })).rejects.toMatchObject({ code: "title_posts_last" })
  })

  test("a stale form is refused, whatever of the round was changed, and so is somebody who is not HR", async () => {
    const seen = version()
    await change({ posts: "3" })
    await expect(change({ posts: "4", version: seen })).rejects.toMatchObject({ code: "changed_meanwhile" })
    const school = await schoolActor(SCHOOL_A)
    await expect(change({ posts: "4", actor: school })).rejects.toThrow()
    await expect(
      changePosts({ actor: hr, roundId: 99, form: { school: SCHOOL_A, title: "grade_2", posts: "1", version: 1 }, now: NOW }),
    ).rejects.toThrow("not found")
    expect(postsOf()[`${SCHOOL_A} grade_2`]).toBe(3)
  })
})

describe("while results are entered", () => {
  test("there may be more posts and fewer, down to the number granted and no further", async () => {
    await decide(2)
    await expect(change({ posts: "1" })).rejects.toMatchObject({ code: "title_posts_granted", params: { granted: 2 } })
    await change({ posts: "3" })
    await change({ posts: "2" })
    await expect(change({ school: SCHOOL_B, title: "grade_1", posts: "1" })).rejects.toMatchObject({ code: "title_posts_apply_over" })
    await runRound({ actor: hr, roundId, form: { intent: "close", version: version(), engagedFromOn: null }, today: TODAY, now: NOW })
    await expect(change({ posts: "4" })).rejects.toMatchObject({ code: "title_round_wrong_state" })
  })

  test("whatever is asked, nobody granted is without a post", async () => {
    await decide(1)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 }), async (asked) => {
        for (const posts of asked) await change({ posts: String(posts) }).catch(() => undefined)
        expect(postsOf()[`${SCHOOL_A} grade_2`]).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 15 },
    )
  })
})
