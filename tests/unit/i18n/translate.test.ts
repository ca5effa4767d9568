import { describe, expect, test } from "vitest"
import { translatorFor } from "~/platform/i18n/messages.server"

const zh = translatorFor("zh-CN")
const en = translatorFor("en")
const credits = { unit: "credits", hoursPerCredit: 3 } as const

describe("a phrase is said in the reader's language and unit", () => {
  const shortfall = { key: "hours.summary.not_met_total", values: { credited: 342.5, required: 360, missing: 17.5 } }

  test("in hours", () => {
    expect(zh.say(shortfall)).toBe("已计342.5学时，要求360学时，还差17.5学时。")
    expect(en.say(shortfall)).toBe("342.5 hours credited of 360 hours required; 17.5 hours still to go.")
  })

  test("in credits", () => {
    expect(zh.say(shortfall, credits)).toBe("已计114.17学分，要求120学分，还差5.83学分。")
  })

  test("with dates and codes as a person would say them", () => {
    expect(en.say({ key: "hours.remedy.total", values: { missing: 1, until: "2025-12-31" } })).toContain("1 hour more by 31 Dec 2025")
    expect(zh.say({ key: "hours.summary.post_kind", values: { postKind: "administration" } })).toContain("“行政”")
  })

  test("whatever is in a value stays a value", () => {
    const values = { project: "{endsOn}<b>$&</b>", endsOn: "2024-07-12", hours: 30 }
    expect(zh.say({ key: "hours.instead.repeat", values })).toContain("“{endsOn}<b>$&</b>”")
  })
})

describe("what is missing shows", () => {
  test("a hole without its value, a key without its message, a code without its label", () => {
    expect(zh.t("layout.computed")).toContain("{at}")
    expect(zh.say({ key: "no.such.key" })).toBe("no.such.key")
    expect(zh.label("stage", "moon")).toBe("moon")
    expect(zh.has("no.such.key")).toBe(false)
    expect(zh.has("layout.app")).toBe(true)
  })

  test("a fact that is not recorded is said so", () => {
    expect(zh.label("stage", null)).toBe("未登记")
    expect(zh.label("stage", "primary")).toBe("小学")
    expect(en.label("stage", "primary")).toBe("Primary")
  })
})
