import { describe, expect, test } from "vitest"
import { RAW_PACKS, SHIPPED_PACKS } from "#tests/support/packs"
import { InvalidPolicyError } from "~/domain/policy/invalid-policy-error"
import { clauseIds, parsePacks, type RawPack } from "~/domain/policy/parse-packs"

const [first, second] = RAW_PACKS as [RawPack, RawPack]

/** A copy of a raw pack with one value replaced, by path. */
function having(raw: RawPack, path: string, value: unknown): RawPack {
  const json = structuredClone(raw.json) as Record<string, unknown>
  const names = path.split(".")
  const parent = names.slice(0, -1).reduce((node, name) => node[name] as Record<string, unknown>, json)
  parent[names.at(-1) ?? ""] = value
  return { ...raw, json }
}

function faultsOf(raw: readonly RawPack[]): readonly string[] {
  try {
    parsePacks(raw)
  } catch (error) {
    if (error instanceof InvalidPolicyError) return error.faults
    throw error
  }
  return []
}

describe("the packs that ship", () => {
  test("are in force one after the other, the last until further notice", () => {
    expect(SHIPPED_PACKS.map(({ id, inForceFrom, inForceUntil }) => [id, inForceFrom, inForceUntil])).toEqual([
      ["dadukou-14fyp", "2021-01-01", "2025-12-31"],
      ["dadukou-15fyp", "2026-01-01", null],
    ])
  })

  test.each(SHIPPED_PACKS)("$id requires what the rules say", ({ cycle, hours, induction }) => {
    expect([cycle.mode.value, cycle.anchorYear.value, cycle.years.value]).toEqual(["fixed", 2021, 5])
    expect([hours.required.value, hours.months.value, hours.hoursPerCredit.value, hours.rollingYears.value]).toEqual([360, 60, 3, 5])
    expect(hours.postKinds.value).toEqual(["teacher", "principal", "vice_principal", "teaching_research_officer"])
    expect(hours.concentrated.credits.value).toBe(20)
    expect(hours.concentrated.levels.value).toEqual(["national", "municipal", "district"])
    expect(hours.concentrated.deliveries.value).toEqual(["in_person", "blended", "placement"])
    expect(hours.crediting.value).toEqual([])
    expect([induction.months.value, induction.hours.value]).toEqual([12, 120])
    expect([induction.principalHours.value, induction.principalYearsBefore.value, induction.principalYearsAfter.value]).toEqual([300, 5, 1])
    expect(induction.principalTopic.value).toBe("management")
  })

  test.each(SHIPPED_PACKS)("$id: every clause is the ground of some value, and every value has its clause", (pack) => {
    const { clauses, ...content } = pack
    const named = clauseIds(content).map(([, id]) => id)
    expect([...new Set(named)].sort()).toEqual([...clauses.keys()].sort())
  })

  test("say which values are the district's own settings", () => {
    const local = [...(SHIPPED_PACKS[0]?.clauses.values() ?? [])].filter((clause) => clause.level === "local_setting").map(({ id }) => id)
    expect(local.sort()).toEqual([
      "attendance.code",
      "attendance.credit",
      "attendance.feedback",
      "attendance.one-sided",
      "attendance.punctual",
      "attendance.stored-scan",
      "attendance.window",
      "balance.school-kinds",
      "claim.appeal",
      "claim.college",
      "claim.school",
      "cycle.fixed",
      "dual-qualified.conditions",
      "dual-qualified.term",
      "enrolment.consent",
      "enrolment.late-withdrawal",
      "enrolment.withdrawal",
      "enterprise-practice.days",
      "hours.concentrated-kinds",
      "hours.per-credit",
      "hours.post-kinds",
      "hours.proportion",
      "induction.months",
      "objection.answer",
      "principal.period",
      "principal.topic",
      "registration.kindergarten-posts",
      "rotation.backbone-levels",
      "rotation.credit-months",
      "rotation.exempt",
      "rotation.exempt-age",
      "rotation.leader-years",
      "rotation.same-run",
      "rotation.years",
      "scheduling.away",
      "scheduling.teaching-days",
      "scheduling.travel",
      "scheduling.weekly-hours",
      "studio.assessment",
      "studio.cycle",
      "studio.members",
      "studio.trainees",
      "tier.backbone",
      "tier.educator",
      "tier.held-years",
      "tier.qualified",
      "tier.subject-leader",
      "tier.subject-master",
      "title.appraisals",
      "title.class-adviser",
      "title.first-class",
      "title.hours",
      "title.post-kinds",
      "title.rural-settlements",
    ])
  })
})

describe("packs are refused", () => {
  test("with every fault of every pack, and its path", () => {
    const faulty = having(having(first, "hours.required.value", 0), "induction.months.verifiedOn", "2025-02-30")
    const alsoFaulty = having(second, "cycle.mode.value", "rolling")
    const faults = faultsOf([faulty, alsoFaulty])
    expect(faults.map((fault) => fault.split(": ").slice(0, 2).join(" "))).toEqual([
      "dadukou-14fyp hours.required.value",
      "dadukou-14fyp induction.months.verifiedOn",
      "dadukou-15fyp cycle.mode.value",
    ])
    expect(faults[1]).toContain("not a civil date: 2025-02-30")
    expect(() => parsePacks([faulty])).toThrow(faults[0])
  })

  test.each([
    ["a gap", "inForceUntil", "2025-12-30", "gap between dadukou-14fyp/1 and dadukou-15fyp/1, from 2025-12-30 to 2026-01-01"],
    ["an overlap of one day", "inForceUntil", "2026-01-01", "overlap between dadukou-14fyp/1 and dadukou-15fyp/1, on 2026-01-01"],
    ["an open end before the last", "inForceUntil", null, "overlap between dadukou-14fyp/1 and dadukou-15fyp/1, on 2026-01-01"],
    ["an end before the beginning", "inForceUntil", "2020-12-31", "dadukou-14fyp: inForceUntil: the pack ends before it begins"],
    ["a clause that is not there", "hours.required.clause", "hours.none", "dadukou-14fyp/1: hours.required.clause: no clause hours.none"],
    [
      "months that are no full cycle",
      "hours.months.value",
      48,
      "dadukou-14fyp: hours.months.value: the months of a full cycle are not 12 × cycle.years",
    ],
  ])("for %s", (_, path, value, fault) => {
    expect(faultsOf([having(first, path, value), second])).toEqual([fault])
  })

  test("for an unknown setting: a number that no rule reads", () => {
    expect(faultsOf([having(first, "hours.bonus", 1), second])[0]).toMatch(/^dadukou-14fyp: hours: .*bonus/)
  })

  test("for faulty clauses", () => {
    const clauses = first.clauses.replace("- 层级：国家", "- 层级：天下")
    expect(faultsOf([{ ...first, clauses }, second]).some((fault) => fault.startsWith("dadukou-14fyp/1: clause hours.rolling: 层级"))).toBe(
      true,
    )
  })

  test("where the file is no object, naming its place in the list", () => {
    expect(faultsOf([{ json: [], clauses: "" }])[0]).toMatch(/^pack 0: /)
    expect(faultsOf([{ json: null, clauses: "" }])[0]).toMatch(/^pack 0: /)
  })
})

test("packs are put in order, and one day may be a pack's whole term", () => {
  const day = having(having(first, "inForceFrom", "2025-12-31"), "inForceUntil", "2025-12-31")
  expect(parsePacks([second, day]).map(({ id }) => id)).toEqual(["dadukou-14fyp", "dadukou-15fyp"])
})
