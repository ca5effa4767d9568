import { expect, test } from "vitest"
import { isRole, ROLES } from "~/domain/roles"

test("knows its six roles by their words and no other", () => {
  expect(ROLES).toHaveLength(6)
  expect(ROLES.every(isRole)).toBe(true)
  expect(["", "admin", "Teacher", "teacher "].some(isRole)).toBe(false)
})
