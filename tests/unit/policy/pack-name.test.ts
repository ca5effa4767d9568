import { expect, test } from "vitest"
import { loadPackTexts, policiesDirectory } from "#db/policies/load"
import { packName } from "~/domain/policy/pack-name"

test.each([
  ["# 甲区政策包（“十五五”）：条款\n\n每条列出文件。\n\n## 周期 {#cycle}\n", "甲区政策包（“十五五”）"],
  ["# 甲区政策包: 条款", "甲区政策包"],
  ["前言\n# 条款\n## 周期 {#cycle}", "条款"],
  ["# 甲区条款汇编\n", "甲区条款汇编"],
  ["## 周期 {#cycle}\n# 不是标题", "a-pack"],
  ["#甲区", "a-pack"],
  ["", "a-pack"],
])("%j is called %s", (clauses, name) => {
  expect(packName({ clauses, id: "a-pack" })).toBe(name)
})

test("every pack that comes with the app has a name of its own", () => {
  const names = loadPackTexts(policiesDirectory()).map(({ clauses }) => packName({ clauses, id: "" }))
  expect(names).not.toContain("")
  expect(new Set(names).size).toBe(names.length)
})
