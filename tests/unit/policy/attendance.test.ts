import { describe, expect, test } from "vitest"
import { pack14, SHIPPED_PACKS } from "#tests/support/packs"
import { attendanceSchema } from "~/domain/policy/attendance"

describe.each(SHIPPED_PACKS)("$id on attendance", ({ attendance, clauses }) => {
  test("stands on settings of the district's own", () => {
    for (const { clause } of Object.values(attendance)) expect(clauses.get(clause)?.level).toBe("local_setting")
    expect([attendance.fullFromPercent.value, attendance.noneBelowPercent.value]).toEqual([90, 60])
  })
})

describe("what may stand there", () => {
  const { attendance } = pack14()
  const holds = (changed: Partial<Record<keyof typeof attendance, number>>) => {
    const entries = Object.entries(changed).map(([name, value]) => [name, { ...attendance[name as keyof typeof attendance], value }])
    return attendanceSchema.safeParse({ ...attendance, ...Object.fromEntries(entries) }).success
  }

  test("a code stands for ten seconds at least", () => {
    expect([holds({ rotateSeconds: 9 }), holds({ rotateSeconds: 10 })]).toEqual([false, true])
  })

  test("the share below which nothing is credited is not above the one for everything", () => {
    expect([holds({ noneBelowPercent: 91 }), holds({ noneBelowPercent: 90 })]).toEqual([false, true])
  })

  test("a feedback of nobody is not shown", () => {
    expect([holds({ feedbackFrom: 0 }), holds({ feedbackFrom: 1 })]).toEqual([false, true])
  })
})
