import { describe, expect, test } from "vitest"
import { feedbackSummary } from "~/domain/attendance/feedback"

const form = (usefulness: number, remark: string | null = null) => ({ usefulness, teaching: 5, organisation: 1, remark })

describe("feedback added up", () => {
  test("is shown from the third form on, and not of two", () => {
    expect(feedbackSummary([form(5), form(4)], { least: 3 })).toBeNull()
    expect(feedbackSummary([], { least: 0 })).toBeNull()
    expect(feedbackSummary([form(5), form(4), form(4)], { least: 3 })?.answers).toBe(3)
  })

  test("has means, how many said what, and the remarks", () => {
    const summary = feedbackSummary([form(5), form(4, "请多给课例"), form(4)], { least: 3 })
    expect(summary?.questions[0]).toEqual({ question: "usefulness", mean: 4.33, counts: [0, 0, 0, 2, 1] })
    expect(summary?.questions.map(({ mean }) => mean)).toEqual([4.33, 5, 1])
    expect(summary?.remarks).toEqual(["请多给课例"])
  })
})
