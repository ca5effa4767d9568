import fc from "fast-check"
import { expect, test } from "vitest"
import { POST_KINDS, STAGES } from "~/domain/codes"
import { type Candidate, type CourseAudience, obstaclesOf } from "~/domain/enrolment/audience"

const FOR_ALL: CourseAudience = { tiers: [], postKinds: [], stages: [], subjects: [], prerequisites: [] }
const PERSON: Candidate = {
  isInPost: true,
  tier: "backbone",
  postKind: "teacher",
  stage: "primary",
  subject: "语文",
  passed: ["KC2026-0001"],
}
const kinds = (audience: Partial<CourseAudience>, person: Partial<Candidate> = {}) =>
  obstaclesOf({ audience: { ...FOR_ALL, ...audience }, person: { ...PERSON, ...person } }).map(({ kind }) => kind)

test("a course for all takes everybody in post, and nobody else", () => {
  expect(kinds({})).toEqual([])
  expect(kinds({}, { tier: null, postKind: null, stage: null, subject: null, passed: [] })).toEqual([])
  expect(kinds({}, { isInPost: false })).toEqual(["not_in_post"])
})

test("each dimension is asked by itself, exactly; what is not known does not fit", () => {
  expect(kinds({ tiers: ["backbone"], postKinds: ["teacher"], stages: ["primary"], subjects: ["语文"] })).toEqual([])
  expect(kinds({ tiers: ["backbone"] }, { tier: "subject_master" })).toEqual(["tier"])
  expect(kinds({ tiers: ["backbone"] }, { tier: null })).toEqual(["tier"])
  expect(kinds({ postKinds: ["principal"], stages: ["preschool"], subjects: ["数学"] })).toEqual(["post_kind", "stage", "subject"])
})

test("prerequisites are named that she lacks", () => {
  expect(kinds({ prerequisites: ["KC2026-0001"] })).toEqual([])
  const lacking = obstaclesOf({ audience: { ...FOR_ALL, prerequisites: ["KC2026-0001", "KC2026-0002"] }, person: PERSON })
  expect(lacking).toEqual([{ kind: "prerequisite", lacking: ["KC2026-0002"] }])
})

test("widening an audience never shuts anybody out", () => {
  const some = <Value extends string>(of: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...of), { minLength: 1 })
  fc.assert(
    fc.property(some(POST_KINDS), some(POST_KINDS), some(STAGES), fc.constantFrom(...POST_KINDS), (few, more, stages, postKind) => {
      const narrow = kinds({ postKinds: few, stages }, { postKind })
      const wide = kinds({ postKinds: [...new Set([...few, ...more])], stages }, { postKind })
      expect(narrow).toEqual(expect.arrayContaining(wide))
      expect(kinds({ stages }, { postKind })).not.toContain("post_kind")
    }),
  )
})
