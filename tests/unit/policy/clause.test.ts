import { describe, expect, test } from "vitest"
import { clauseRef, parseClauses } from "~/domain/policy/clause"

const CLAUSE = `## 五年学时 {#hours.required}
- 文件：《规划》
- 条款：三（四）2
- 层级：大渡口区

> 五年周期不少于360 学时

国家依据见他条。
`

describe("clauses of a pack", () => {
  test("are read with where they stand, the preface left out", () => {
    const { clauses, faults } = parseClauses(`# 前言\n\n- 文件：不算\n\n${CLAUSE}`)
    expect(faults).toEqual([])
    expect([...clauses.values()]).toEqual([
      {
        id: "hours.required",
        title: "五年学时",
        document: "《规划》",
        article: "三（四）2",
        level: "district",
        text: "> 五年周期不少于360 学时\n\n国家依据见他条。",
      },
    ])
  })

  test.each([
    ["国家", "national", false],
    ["重庆市", "municipal", false],
    ["大渡口区", "district", false],
    ["本区设定", "local_setting", true],
  ])("of level %s are %s; only the district's own settings are local: %s", (word, level, local) => {
    const clause = parseClauses(CLAUSE.replace("大渡口区", word)).clauses.get("hours.required")
    expect(clause?.level).toBe(level)
    expect(clause && clauseRef(clause)).toEqual({ id: "hours.required", document: "《规划》", article: "三（四）2", local })
  })

  test.each([
    ["a heading without an id", CLAUSE.replace(" {#hours.required}", ""), "not a clause heading: ## 五年学时"],
    ["an unknown level", CLAUSE.replace("大渡口区", "街道"), "clause hours.required: 层级 is none of 国家, 重庆市, 大渡口区, 本区设定"],
    ["no document", CLAUSE.replace("- 文件：《规划》\n", ""), "clause hours.required lacks its 文件, 条款 or words"],
    ["no article", CLAUSE.replace("- 条款：三（四）2\n", ""), "clause hours.required lacks its 文件, 条款 or words"],
    ["no words", CLAUSE.slice(0, CLAUSE.indexOf(">")), "clause hours.required lacks its 文件, 条款 or words"],
    ["an id used before", CLAUSE + CLAUSE, "clause hours.required is written twice"],
  ])("are faulty with %s", (_, markdown, fault) => {
    expect(parseClauses(markdown).faults).toEqual([fault])
  })
})
