import { describe, expect, test } from "vitest"
import { checkNewPassword } from "~/features/accounts/password-policy"

const context = { signInName: "zhao.lin", displayName: "赵林示例", teacherNo: "T00123", schoolCode: "S001" }
const refusal = (password: string) => {
  try {
    checkNewPassword(password, context)
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("a new password", () => {
  test.each([
    ["nine char", "password_too_short"],
    ["ten chars!", null],
    ["春眠不觉晓处处闻啼鸟", null],
    ["春眠不觉晓处处闻啼", "password_too_short"],
    ["x y ".repeat(32), null],
    [`${"x y ".repeat(32)}z`, "password_too_long"],
    ["1234567890", "password_too_common"],
    ["QWERTYUIOP", "password_too_common"],
    ["Woaini1314", "password_too_common"],
    ["aaaaaaaaaaaa", "password_too_common"],
    ["abababababab", "password_too_common"],
    ["abcdefghijkl", "password_too_common"],
    ["9876543210", "password_too_common"],
    ["zhao.lin2026", "password_from_known_words"],
    ["T00123T00123", "password_from_known_words"],
    ["赵林示例赵林示例123", "password_from_known_words"],
    ["Shicheng@2026", "password_from_known_words"],
    ["dadukou-teacher-1", "password_from_known_words"],
    ["horse battery stapler", null],
    ["no rules on digits or signs", null],
  ])("%s → %s", (password, expected) => {
    expect(refusal(password)).toBe(expected)
  })
})
