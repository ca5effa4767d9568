import { expect, test } from "vitest"
import { pack14, packsWithBuckets, SHIPPED_PACKS } from "#tests/support/packs"
import { changesBetween } from "~/domain/policy/change"
import type { PolicyPack } from "~/domain/policy/pack"

test("a pack does not differ from itself", () => {
  expect(changesBetween({ before: pack14(), after: pack14() })).toEqual([])
})

test("the fifteenth plan's pack takes over every value of the fourteenth's: only its dates and three clauses' words differ", () => {
  const [before, after] = SHIPPED_PACKS as [PolicyPack, PolicyPack]
  const changes = changesBetween({ before, after })
  expect(changes.map(({ path }) => path)).toEqual([
    "clauses.cycle.fixed.text",
    "clauses.dual-qualified.share.text",
    "clauses.hours.required.text",
    "id",
    "inForceFrom",
    "inForceUntil",
  ])
  expect(changes.at(-1)).toEqual({ path: "inForceUntil", before: "2025-12-31", after: null })
})

test("what is only in one of them is a change too", () => {
  const after = packsWithBuckets([{ level: "school_based", maxHours: 120 }])[0] as PolicyPack
  expect(changesBetween({ before: pack14(), after })).toEqual([
    { path: "hours.crediting.value.0.level", before: undefined, after: "school_based" },
    { path: "hours.crediting.value.0.maxHours", before: undefined, after: 120 },
  ])
})
