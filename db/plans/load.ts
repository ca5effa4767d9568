/** Reads the plans that ship with the app, as their files hold them; `parsePlans` of the domain makes plans of them. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { packageFolder } from "../package-folder"

/** Where the plans that ship with the app lie. */
export function plansDirectory(): string {
  return packageFolder("db/plans")
}

/** Every <plan>/plan.json under `directory`, unvalidated, ordered by path. Throws where a file is missing or not JSON, naming it. */
export function loadRawPlans(directory: string): readonly unknown[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name, "plan.json"))
    .sort()
    .map(readPlan)
}

function readPlan(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw new Error(`plan cannot be read: ${file}`, { cause: error })
  }
}
