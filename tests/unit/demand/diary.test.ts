import { describe, expect, test } from "vitest"
import { addDays } from "~/domain/calendar/civil-date"
import { diaryOf } from "~/domain/demand/diary"
import { SATURDAY } from "../../support/demand"
import { aPlan, aSession } from "../../support/schedules"

const at = (startsMinute: number, endsMinute: number, on = SATURDAY) => ({ startsMinute, endsMinute, days: [on] })
/** Teachers 1 to 3 and trainer 2, who is teacher 9, from 9:00 to 11:00 in room 1, at site A; 40 minutes of travel, 8 hours a week. */
const diary = () => diaryOf(aPlan({ sessions: [aSession({ on: SATURDAY, venueId: 1, trainerIds: [2] })] }))

describe("a diary", () => {
  test("has participants and own trainers where the schedule has them; end on start is no clash", () => {
    expect(diary().isFree("person 1", at(600, 720), "A")).toBe(false)
    expect(diary().isFree("person 9", at(480, 541), "A")).toBe(false)
    expect(diary().isFree("person 1", at(660, 720), "A")).toBe(true)
    expect(diary().isFree("person 1", at(540, 660, addDays(SATURDAY, 1)), "A")).toBe(true)
    expect(diary().isFree("person 4", at(540, 660), "A")).toBe(true)
  })

  test("knows how long it takes to another site; online needs no travel", () => {
    expect(diary().isFree("person 1", at(699, 800), "B")).toBe(false)
    expect(diary().isFree("person 1", at(700, 800), "B")).toBe(true)
    expect(diary().isFree("person 1", at(660, 800), null)).toBe(true)
  })

  test("lets no week ask more than the limit", () => {
    expect(diary().isBearable(1, at(720, 720 + 6 * 60))).toBe(true)
    expect(diary().isBearable(1, at(720, 721 + 6 * 60))).toBe(false)
    expect(diary().isBearable(1, at(720, 721 + 6 * 60, addDays(SATURDAY, 2)))).toBe(true)
    expect(diary().isBearable(4, at(540, 541 + 8 * 60))).toBe(false)
  })

  test("that is continued leaves the first one as it was", () => {
    const first = diary()
    const next = first.continued()
    next.take("venue 1", at(720, 800), "A")
    next.burden(4, at(0, 8 * 60))
    expect([first.isFree("venue 1", at(720, 800), "A"), next.isFree("venue 1", at(720, 800), "A")]).toEqual([true, false])
    expect([first.isBearable(4, at(720, 721)), next.isBearable(4, at(720, 721))]).toEqual([true, false])
  })
})
