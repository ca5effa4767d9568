/** A small tree in a temporary folder with the project's own rules, to plant violations in. */
import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"

/** Path → source text. Imports that lead to a file outside the tree are planted as empty modules by the caller. */
export type PlantedTree = Readonly<Record<string, string>>

export type Violation = { readonly rule: string; readonly from: string; readonly to: string }

/** Runs dependency-cruiser over the planted files with the project's configuration. One run for all of them: it starts in a second. */
export function cruisePlanted(tree: PlantedTree): Violation[] {
  const root = mkdtempSync(join(tmpdir(), "shicheng-planted-"))
  try {
    for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) copyFileSync(file, join(root, file))
    symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction")
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return cruise(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function cruise(root: string): Violation[] {
  const program = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs")
  const args = [program, "app", "db", "tests", "--config", ".dependency-cruiser.cjs", "--output-type", "json"]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  if (stdout === "") throw new Error(`dependency-cruiser said nothing: ${stderr}`)
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }
  return report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
