import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { COMMANDS } from "~/cli/commands"
import { ROLES } from "~/domain/roles"
import { translatorFor } from "~/platform/i18n/messages.server"

const README = readFileSync("README.md", "utf8")

/** First cells of the table below a heading, without their marks. */
function firstCells(heading: string): string[] {
  const section = README.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? ""
  const rows = section.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("|---"))
  return rows.slice(1).map((row) => row.replaceAll("\\|", "/").split("|")[1]?.trim() ?? "")
}

describe("the README is true", () => {
  test("every setting stands in its table, and no other", () => {
    const source = readFileSync("app/platform/config.server.ts", "utf8")
    const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): z\./gm)].map(([, name]) => name).filter((name) => name !== "NODE_ENV")
    expect(firstCells("Settings").map((cell) => cell.replaceAll("`", ""))).toEqual(settings)
  })

  test("every command stands in its table, and no other", () => {
    const cells = firstCells("Command line").flatMap((cell) => cell.split(" · "))
    const written = new Set(cells.map((cell) => cell.replaceAll("`", "").split(" ")[0]))
    expect([...written].sort()).toEqual(Object.keys(COMMANDS).sort())
  })

  test("every option of a command stands in its row", () => {
    const rows = firstCells("Command line")
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      const row = rows.find((cell) => cell.split(" · ").some((part) => part.split(/[` ]/)[1] === name))
      for (const option of Object.keys(options)) expect(row, name).toContain(`--${option}`)
    }
  })

  test("every role stands in its table, in both languages", () => {
    const { t } = translatorFor("zh-CN")
    const written = firstCells("Who may do what")
    expect(written).toHaveLength(ROLES.length)
    for (const role of ROLES) expect(written.join("\n")).toContain(t(`layout.role.${role}`))
  })

  test("every npm script that it names exists", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }
    const named = [...README.matchAll(/npm (?:run )?(?:-s |--silent )?(start|test|run|[a-z]+)\b/g)].map(([, name]) => name ?? "")
    for (const name of named.filter((word) => word !== "scripts")) expect(Object.keys(scripts)).toContain(name)
  })

  test("every file and folder that it names exists", () => {
    const named = [...README.matchAll(/`?((?:app|db|tests|\.ci)\/[\w./-]*)`?/g)].map(([, path]) => path ?? "")
    expect(named.filter((path) => !path.startsWith("tests/e2e/screens") && !existsSync(path.replace(/\.$/, "")))).toEqual([])
  })
})
