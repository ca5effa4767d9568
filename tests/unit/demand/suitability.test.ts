import { expect, test } from "vitest"
import { suitability } from "~/domain/demand/suitability"

const course = { number: "K1", name: "小学语文整本书阅读教学", subjects: ["语文"] }
const of = (expertise: string, taught: readonly string[] = []) => suitability({ course, trainer: { expertise, taught } })

test("a trainer suits a course whose name speaks of her field; words that every course has count nothing", () => {
  expect(of("小学语文教学论")).toBeGreaterThan(of("语文教研"))
  expect(of("语文教研")).toBeGreaterThan(0)
  expect(of("教学设计与课程研修")).toBe(0)
  expect(of("心理健康教育")).toBe(0)
})

test("having taught it weighs more than any likeness", () => {
  expect(of("心理健康", ["K1"])).toBeGreaterThan(of("小学语文整本书阅读教学"))
  expect(of("心理健康", ["K2"])).toBe(0)
})
