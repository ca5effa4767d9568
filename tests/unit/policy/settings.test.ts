import { describe, expect, test } from "vitest"
import { pack14, RAW_PACKS } from "#tests/support/packs"
import { packSchema } from "~/domain/policy/pack"
import { clauseIds } from "~/domain/policy/parse-packs"
import { PACK_SECTIONS, PACK_SETTINGS, settingAt, valueAt } from "~/domain/policy/settings"

describe("the settings of a pack", () => {
  test("are all that its schema has: no part is left out, and no clause", () => {
    const parts = Object.keys(packSchema.shape).filter((name) => !["id", "version", "inForceFrom", "inForceUntil"].includes(name))
    expect([...PACK_SECTIONS].sort()).toEqual(parts.sort())
    const { clauses: _, ...content } = pack14()
    for (const [path] of clauseIds(content)) expect(settingAt(path)?.path).toBeTypeOf("string")
  })

  test("know what kind of value they take, and which may stand there", () => {
    const fieldsOf = (path: string) => PACK_SETTINGS.find((setting) => setting.path === path)?.fields
    expect(fieldsOf("rotation.years")).toEqual([{ part: [], kind: "number", nullable: false, options: [] }])
    expect(fieldsOf("rotation.exemptAge")?.map(({ part, kind }) => [...part, kind])).toEqual([
      ["male", "number"],
      ["female", "number"],
    ])
    expect(fieldsOf("rotation.exemptLeaves")).toMatchObject([
      { kind: "choices", options: ["maternity", "sick", "study", "secondment", "other"] },
    ])
    expect(fieldsOf("tier.backbone")).toMatchObject([
      { part: ["yearsTaught"], kind: "number", nullable: false },
      { part: ["minTitle"], kind: "choice", nullable: true },
      { part: ["maxAge"], kind: "number", nullable: true },
      { part: ["heldBefore"], kind: "choice", nullable: true },
      { part: ["appraisals"], kind: "number" },
      { part: ["certificate"], kind: "boolean" },
      { part: ["studioLeader"], kind: "boolean" },
    ])
    expect(PACK_SETTINGS.filter(({ fields }) => fields[0]?.kind === "json").map(({ path }) => path)).toEqual([
      "hours.crediting",
      "title.matrix",
      "rotation.places",
      "scheduling.vacationMonths",
    ])
  })

  test("are found by any path below them", () => {
    expect(settingAt("title.matrix.3.value.years")?.path).toBe("title.matrix")
    expect(settingAt("rotation.years.clause")?.path).toBe("rotation.years")
    expect(settingAt("inForceFrom")).toBeUndefined()
    expect(valueAt(RAW_PACKS[0]?.json, ["rotation", "years", "value"])).toBe(6)
    expect(valueAt({}, ["rotation", "years"])).toBeUndefined()
  })
})
