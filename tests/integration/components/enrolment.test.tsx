import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { asTeacher, DISTRICT_SCOPE, placesOf, staff, teachers } from "#tests/support/enrolments-in-database"
import { DISTRICT, SCHOOL_A, TODAY } from "#tests/support/import-workbook"
import { renderPage } from "#tests/support/look/render-page"
import { textOf } from "#tests/support/look/text-of"
import { aRun, NOW, SATURDAY } from "#tests/support/training-in-database"
import { addDays, civilDate } from "~/domain/calendar/civil-date"
import { acceptOffer } from "~/features/training/enrolment/accept-offer.server"
import { applyForSeat } from "~/features/training/enrolment/apply-for-seat.server"
import { catalogueSearch, nominationsSearch, runPeopleSearch } from "~/features/training/enrolment/enrolment.schema"
import { showCatalogue } from "~/features/training/enrolment/show-catalogue.server"
import { showNominations } from "~/features/training/enrolment/show-nominations.server"
import { showOwnEnrolments } from "~/features/training/enrolment/show-own-enrolments.server"
import { showRunEnrolments } from "~/features/training/enrolment/show-run-enrolments.server"
import { showRunToEnrol } from "~/features/training/enrolment/show-run-to-enrol.server"
import { withdrawEnrolment } from "~/features/training/enrolment/withdraw-enrolment.server"
import type { Locale } from "~/platform/i18n/locale"
import Catalogue from "~/routes/training/enrolment/catalogue"
import CatalogueRun from "~/routes/training/enrolment/catalogue-run"
import MyEnrolments from "~/routes/training/enrolment/mine"
import Nominations from "~/routes/training/enrolment/nominations"
import RunEnrolments from "~/routes/training/enrolment/run-enrolments"

let database: TestDatabase
let number: string
beforeEach(async () => {
  database = await aDatabase()
  await staff(teachers(4))
  number = (await aRun({ run: { capacity: 1, title: "单元整体教学" } })).number
  await aRun({ sessions: [{ on: addDays(SATURDAY, 1) }], run: { allocation: "lottery" } })
  for (const no of ["T001", "T002", "T003"]) await applyForSeat({ actor: asTeacher(no), number, today: TODAY, now: NOW })
  await withdrawEnrolment({ actor: asTeacher("T001"), number, version: 1, today: TODAY, now: NOW })
})
afterEach(() => database.close())

const said = async (page: Parameters<typeof renderPage>[0], data: object, locale: Locale = "zh-CN") => {
  const text = textOf(await renderPage(page, { locale, url: "/catalogue", data: { formToken: "x".repeat(32), ...data } }))
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object|refusal\.|enrolments\.|catalogue\./)
  return text
}
const own = (no: string, today = TODAY) =>
  showOwnEnrolments({ scope: { kind: "self", districtId: DISTRICT, teacherNo: no }, actor: asTeacher(no), before: null, today })
const run = (no: string) => showRunToEnrol({ scope: DISTRICT_SCOPE, actor: asTeacher(no), number, today: TODAY, now: NOW })

describe("a teacher", () => {
  test("reads why a run is recommended, and how full the others are", async () => {
    const search = catalogueSearch.parse({})
    const page = await showCatalogue({ scope: DISTRICT_SCOPE, actor: asTeacher("T004"), search, today: TODAY })
    const text = await said(<Catalogue />, { page, search })
    expect(text).toContain("可补上您总学时缺口中的6学时")
    expect(text).toContain("已满，共1个，候补1人")
    expect(text).toContain("与您已有的安排没有时间冲突")
    await said(<Catalogue />, { page, search }, "en")
  })

  test("is told whose turn it is, and until when a seat is kept for her", async () => {
    const offered = await said(<MyEnrolments />, { page: await own("T002") })
    expect(offered).toContain("有名额给您，请您确认")
    expect(offered).toMatch(/请在.*前确认，逾期转给下一位/)
    expect(offered).toContain("确认参加")
    expect(await said(<MyEnrolments />, { page: await own("T003") })).toContain("候补第1位")
    expect(await said(<MyEnrolments />, { page: await own("T004") })).toContain("您还没有报名任何班次")
    await said(<MyEnrolments />, { page: await own("T002") }, "en")
  })

  test("is not asked to come to a run that is over, and is told that the college closes it", async () => {
    await acceptOffer({
      actor: asTeacher("T002"),
      number,
      version: (await placesOf(number)).get("T002")?.version ?? 0,
      today: TODAY,
      now: NOW,
    })
    expect(await said(<MyEnrolments />, { page: await own("T002", SATURDAY) })).toContain("已录取，请按时参加")
    const over = await said(<MyEnrolments />, { page: await own("T002", addDays(SATURDAY, 1)) })
    expect(over).toContain("课程已结束，等进修学院结业")
    expect(over).not.toContain("请按时参加")
  })

  test("applies where she can, withdraws where she has a place, and reads the rule by which seats are given", async () => {
    expect(await said(<CatalogueRun />, { page: await run("T004") })).toContain("先到先得")
    expect(await said(<CatalogueRun />, { page: await run("T003") })).toContain("退出后名额立即转给候补的下一位")
    await said(<CatalogueRun />, { page: await run("T002") }, "en")
  })
})

test("a school sees who can be nominated by need, and who has a place", async () => {
  const scope = { kind: "school", districtId: DISTRICT, schoolCode: SCHOOL_A } as const
  const monday = await aRun({ sessions: [{ on: civilDate("2026-12-07") }] })
  await applyForSeat({ actor: asTeacher("T004"), number: monday.number, today: TODAY, now: NOW })
  const page = await showNominations({ scope, search: nominationsSearch.parse({ run: number }), today: TODAY })
  const text = await said(<Nominations />, { page })
  expect(text).toContain("可补6学时")
  expect(text).toContain("本校已报名的教师")
  expect(text).not.toContain("没有等学校同意的报名")
  await said(<Nominations />, { page }, "en")
})

test("the planner sees everybody's place with its reason, and those who left", async () => {
  const search = runPeopleSearch.parse({})
  const page = await showRunEnrolments({ scope: DISTRICT_SCOPE, number, search, today: TODAY })
  const text = await said(<RunEnrolments />, { page })
  expect(text).toContain("已占名额1 / 1，待分配0人，候补1人")
  expect(text).toContain("候补次序轮到")
  expect(text).toContain("已退出或移出 1")
  const gone = await showRunEnrolments({ scope: DISTRICT_SCOPE, number, search: { ...search, state: "gone" }, today: TODAY })
  expect(await said(<RunEnrolments />, { page: gone })).toMatch(/T001[\s\S]*已退出/)
  await said(<RunEnrolments />, { page }, "en")
})
