import { expect, test } from "vitest"
import { aPosting, aRotation } from "#tests/support/facts"
import { aSchool } from "#tests/support/hypotheses"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Rotation } from "~/domain/facts"
import { supposeRotations } from "~/domain/what-if/rotations"

const to = (startsOn: string, endsOn: string | null, { host = aSchool(), origin = null as string | null, at = 0 } = {}) => ({
  at,
  hypothesis: {
    kind: "rotation" as const,
    rotationKind: "periodic" as const,
    movesPersonnel: null,
    originSchoolCode: origin,
    host,
    startsOn: civilDate(startsOn),
    endsOn: endsOn === null ? null : civilDate(endsOn),
  },
})
const postings = [
  aPosting({ startsOn: "2010-09-01", endsOn: "2020-08-31" }),
  aPosting({ startsOn: "2020-08-31", schoolCode: "2150000002" }),
]
const real = (startsOn: string, endsOn: string | null) =>
  aRotation({ startsOn, endsOn, evidence: { sheet: "交流轮岗", key: `T00001|${startsOn}`, label: "乙小学" } })
const ask = (recorded: readonly Rotation[], ...supposed: ReturnType<typeof to>[]) =>
  supposeRotations({ recorded, supposed, postings, teacherNo: "T00001" })

test("it leads from the school where she is on its first day, the newer one where two meet, to the real circumstances of the host", () => {
  const { rotations, faults } = ask([], to("2026-09-01", "2027-08-31", { host: aSchool({ isWeak: true }) }))
  expect(faults).toEqual([])
  expect(rotations).toMatchObject([
    { originSchoolCode: "2150000002", hostSchoolCode: "2150000009", hostSettlement: "rural", hostIsWeak: true, endsOn: "2027-08-31" },
  ])
  expect(ask([], to("2020-08-31", null)).rotations[0]?.originSchoolCode).toBe("2150000002")
  expect(ask([], to("2020-08-30", null)).rotations[0]?.originSchoolCode).toBe("2150000001")
})

test("a host equal to the origin is refused, whether the origin is said or found", () => {
  const home = aSchool({ code: "2150000002", name: "本校" })
  expect(ask([], to("2026-09-01", null, { host: home })).faults).toMatchObject([{ code: "host_is_origin", values: { school: "本校" } }])
  expect(ask([], to("2026-09-01", null, { origin: "2150000009" })).faults).toMatchObject([{ code: "host_is_origin" }])
})

test("before she was posted anywhere there is no origin", () => {
  expect(ask([], to("2010-08-31", null)).faults).toMatchObject([{ code: "not_posted_on", values: { on: "2010-08-31" } }])
})

test("overlapping a recorded one is refused with its school and days; the day after its end is free", () => {
  const ended = [real("2024-09-01", "2025-08-31")]
  expect(ask(ended, to("2025-08-31", null)).faults).toMatchObject([
    { code: "rotation_overlaps", values: { school: "乙小学", from: "2024-09-01", until: "2025-08-31" } },
  ])
  expect(ask(ended, to("2025-09-01", null)).faults).toEqual([])
  expect(ask([real("2025-09-01", null)], to("2026-09-01", null)).faults).toMatchObject([
    { code: "rotation_overlaps_open", values: { from: "2025-09-01" } },
  ])
})

test("overlapping another supposed one is told of both", () => {
  const { faults } = ask([], to("2026-09-01", "2027-08-31"), to("2027-01-01", null, { at: 1 }))
  expect(faults.map(({ at, code }) => [at, code])).toEqual([
    [0, "rotation_overlaps_open"],
    [1, "rotation_overlaps"],
  ])
})

test("one from the same day stands in the place of the recorded one: it ends another day", () => {
  const { rotations, faults } = ask([real("2025-09-01", null)], to("2025-09-01", "2026-08-31"))
  expect(faults).toEqual([])
  expect(rotations).toMatchObject([{ startsOn: "2025-09-01", endsOn: "2026-08-31" }])
})
