import { expect, test } from "vitest"
import { recognitionRemedy, skillCertificateRemedy } from "~/domain/dual-qualified/remedy"

test("who has what is asked applies, anybody else completes it first", () => {
  const keys = (["met", "not_met", "undetermined"] as const).map((application) => recognitionRemedy({ application }).key)
  expect(keys).toEqual(["dual_qualified.remedy.apply", "dual_qualified.remedy.complete", "dual_qualified.remedy.complete"])
})

test("one skill certificate is enough", () => {
  expect(skillCertificateRemedy({ issued: 0 })).toEqual({ key: "dual_qualified.remedy.skill_certificate" })
  expect([skillCertificateRemedy({ issued: 1 }), skillCertificateRemedy({ issued: 2 })]).toEqual([null, null])
})
