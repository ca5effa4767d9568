import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { aRoundForm, candidateSheets, hrOfficer, NOW, schoolActor } from "#tests/support/title-round"
import { civilDate } from "~/domain/calendar/civil-date"
import { openRound } from "~/features/title-rounds/open-round.server"
import { newRoundForm } from "~/features/title-rounds/title-rounds.schema"
import type { Actor } from "~/platform/actor"

let database: TestDatabase
let hr: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importWorkbook(candidateSheets())
  hr = await hrOfficer()
})
afterEach(() => database.close())

const VOCATIONAL = "3650010001"
const open = (given: Parameters<typeof aRoundForm>[0] = {}, actor = hr) => openRound({ actor, form: aRoundForm(given), now: NOW })
type Refused = { readonly code: string; readonly field: string | null; readonly params: object }
const refusalsOf = async (given: Parameters<typeof aRoundForm>[0]) =>
  open(given).then(
    () => [],
    (error: Refused & { all?: readonly Refused[] }) => (error.all ?? [error]).map(({ code, field }) => `${field}: ${code}`),
  )
const posts = () =>
  rowsOf<{ code: string; title: string; posts: number }>(
    "select c.code, p.title, p.posts from title_round_post p join school c on c.id = p.school_id order by c.code, p.title",
  ).map(({ code, title, posts }) => [code, title, posts])
const none = { postSchool: [], postTitle: [], postCount: [] }

describe("the days of a round", () => {
  const on = civilDate
  test.each([
    [{ applyByOn: on("2026-10-31"), rankByOn: on("2026-12-01") }, ["applyByOn: title_round_apply_before_open"]],
    [{ rankByOn: on("2026-11-22") }, ["rankByOn: title_round_rank_before_apply"]],
    [
      { applyByOn: on("2026-10-31"), rankByOn: on("2026-10-30") },
      ["applyByOn: title_round_apply_before_open", "rankByOn: title_round_rank_before_apply"],
    ],
    [{ judgedOn: on("2019-01-01") }, ["judgedOn: title_round_no_policy"]],
    [{ opensOn: TODAY, applyByOn: TODAY, rankByOn: TODAY }, []],
  ])("%o", async (days, refusals) => {
    expect(await refusalsOf(days)).toEqual(refusals)
  })

  test("one that is no date names its field", () => {
    const { error } = newRoundForm.safeParse({ ...aRoundForm(), opensOn: "2026-02-30", applyByOn: "" })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["opensOn", "not_a_date"],
      ["applyByOn", "required"],
    ])
  })
})

describe("the posts of a round", () => {
  test("come from rows and from pasted lines, by code or by name, with either comma or a tab", async () => {
    const pastedPosts = `${SCHOOL_A},一级教师,3\n\n${SCHOOL_B}，高级教师，1\r\n${VOCATIONAL}\tlecturer\t2\n`
    await open({ pastedPosts, postSchool: [SCHOOL_A, ""], postTitle: ["grade_2", ""], postCount: ["2", ""] })
    expect(posts()).toEqual([
      [SCHOOL_A, "grade_1", 3],
      [SCHOOL_A, "grade_2", 2],
      [SCHOOL_B, "senior", 1],
      [VOCATIONAL, "lecturer", 2],
    ])
  })

  test("every fault is told at once, with its line, and nothing is opened", async () => {
    const lines = [
      `${SCHOOL_A},一级教师,0`,
      `9999999999,一级教师,1`,
      `${SCHOOL_B},特级教师,1`,
      `${SCHOOL_A},讲师,1`,
      `${VOCATIONAL},一级教师,1`,
      `${SCHOOL_A},二级教师,1`,
      `${SCHOOL_B},一级教师,1,多余`,
      `${SCHOOL_B},一级教师,1.5`,
    ]
    const error = await open({ pastedPosts: lines.join("\n"), postSchool: [SCHOOL_A], postTitle: ["grade_2"], postCount: ["2"] }).catch(
      (reason: { all: (Refused & { row: number })[] }) => reason,
    )
    expect("all" in error && error.all.map(({ row, code }) => [row, code])).toEqual([
      [1, "title_post_count_line"],
      [2, "title_post_school_line"],
      [3, "title_post_title_line"],
      [4, "title_post_ladder_line"],
      [5, "title_post_ladder_line"],
      [6, "title_post_twice_line"],
      [7, "title_post_count_line"],
      [8, "title_post_count_line"],
    ])
    expect(rowsOf("select * from title_round")).toEqual([])
  })

  test("a row with a hole names the row; none at all is refused", async () => {
    expect(await refusalsOf({ postSchool: [SCHOOL_A, SCHOOL_B], postTitle: ["grade_2", ""], postCount: ["1", ""] })).toEqual([
      "post-2: title_post_title",
      "post-2: title_post_count",
    ])
    expect(await refusalsOf(none)).toEqual(["post-1: title_round_no_posts"])
  })
})

test("a name is taken once; only HR opens rounds", async () => {
  await open()
  expect(await refusalsOf({})).toEqual(["name: title_round_name_taken"])
  const school = await schoolActor(SCHOOL_A)
  await expect(open({ name: "甲小学自设" }, school)).rejects.toThrow("denied")
})
