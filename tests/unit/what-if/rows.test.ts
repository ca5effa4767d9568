import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { HYPOTHESIS_KINDS } from "~/domain/what-if/hypothesis"
import { isPlain, listOf, rowOf } from "~/domain/what-if/rows"

const day = civilDate("2026-05-01")

test("what touches other rows than its own is not plain", () => {
  expect(HYPOTHESIS_KINDS.filter((kind) => !isPlain(kind))).toEqual(["rotation", "registration", "posting", "leave_end", "education"])
  expect([listOf("hours"), listOf("studio")]).toEqual(["hours", "studioMemberships"])
})

test("a supposed hours entry is recognised, under the key it would have", () => {
  const entry = { endsOn: day, tenthsOfHour: 240, level: "district", delivery: "in_person", topic: null, trainingYear: 2026 } as const
  expect(rowOf({ kind: "hours", ...entry, projectName: "甲" }, "T00001")).toEqual({
    ...entry,
    projectName: "甲",
    recognition: "recognised",
    key: "T00001|甲|2026-05-01|what-if",
  })
})

test.each([
  [{ kind: "title", title: "senior", grantedOn: day, engagedFrom: null, engagedUntil: null }, "专业技术职务聘任", "T00001|senior"],
  [{ kind: "class_adviser", startsOn: day, endsOn: null }, "班主任经历", "T00001|2026-05-01"],
  [{ kind: "appraisal", year: 2025, result: "competent" }, "年度考核", "T00001|2025"],
  [
    { kind: "tier_award", tier: "backbone", level: "district", grantedOn: day, termEndsOn: null },
    "教师梯队",
    "T00001|backbone|district|2026-05-01",
  ],
  [{ kind: "studio", studioNo: "S1", role: "leader", joinedOn: day, leftOn: null }, "工作室成员", "S1|T00001|2026-05-01"],
  [
    { kind: "enterprise_practice", organisation: "甲厂", isStation: null, startsOn: day, endsOn: null, days: 9 },
    "企业实践",
    "T00001|甲厂|2026-05-01",
  ],
  [{ kind: "skill_certificate", name: "钳工", issuedOn: day }, "技能证书", "T00001|钳工|2026-05-01"],
  [{ kind: "dual_qualification", level: "junior", certifiedOn: day, validUntil: null }, "双师认定", "T00001|junior|2026-05-01"],
] as const)("%o stands in its sheet under its natural key", (hypothesis, sheet, key) => {
  const { evidence } = rowOf(hypothesis, "T00001") as { evidence: object }
  expect(evidence).toMatchObject({ sheet, key: `${key}|what-if` })
})

test("a certificate is known by its number", () => {
  const certificate = { certificateKind: "小学教师资格", certificateNo: "N1", issuedOn: day, firstRegisteredOn: null } as const
  expect(rowOf({ kind: "certificate", ...certificate, registeredUntil: null, conclusion: null }, "T00001")).toMatchObject({
    kind: "小学教师资格",
    evidence: { sheet: "教师资格", key: "T00001|N1|what-if", label: "N1" },
  })
})
