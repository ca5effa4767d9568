import { expect, test } from "vitest"
import type { MeasureChoice } from "~/domain/indicators/measure-choice"
import { whomToAsk } from "~/domain/indicators/nearest/who"

test.each<[MeasureChoice, string]>([
  [{ name: "share", tally: "dual_qualified" }, "dual_qualified"],
  [{ name: "share", tally: "hours_completion" }, "hours"],
  [{ name: "share", tally: "kindergarten_certified" }, "kindergarten_uncertified"],
  [{ name: "share", tally: "kindergarten_trained" }, "kindergarten_untrained"],
  [{ name: "share", tally: "portfolio" }, "portfolio"],
  [{ name: "share", tally: "registered" }, "registration"],
  [{ name: "share", tally: "rotated" }, "rotation"],
  [{ name: "schools_with_honour", containing: null }, "schools_without_honour"],
  [{ name: "awards", tiers: ["subject_leader"], levels: ["district"], subjects: null, beside: [] }, "tier"],
])("%j names people or schools: %s", (measure, list) => {
  expect(whomToAsk(measure).list).toBe(list)
})

test("teachers and principals of the highest class stand on one step of the ladder", () => {
  expect(whomToAsk({ name: "awards", tiers: ["educator_teacher"], levels: ["district"], subjects: null, beside: [] })).toEqual({
    list: "tier",
    next: "educator",
  })
})

test("among those who rotate, backbone teachers are another list", () => {
  expect(whomToAsk({ name: "share", tally: "rotated" })).toEqual({ list: "rotation", backbone: false })
  expect(whomToAsk({ name: "share", tally: "rotated_backbone" })).toEqual({ list: "rotation", backbone: true })
})

test.each<MeasureChoice>([
  { name: "designations", kind: "ethics_base" },
  { name: "studios", kinds: ["principal"] },
  { name: "project_participants", kind: "study_visit" },
  { name: "milestone" },
])("%j names nobody, and says why", (measure) => {
  expect(whomToAsk(measure)).toEqual({ list: "nobody", why: { key: `nearest.none.${measure.name}` } })
})

test("teachers in post lack nothing that is kept", () => {
  expect(whomToAsk({ name: "share", tally: "in_post" })).toEqual({ list: "nobody", why: { key: "nearest.none.unkept" } })
})
