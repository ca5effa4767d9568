import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { packageFolder } from "#db/package-folder"

/** The built app, built now if the sources are newer: `npm test` builds first, a single test file run by hand does it here. */
export async function builtApp(): Promise<string> {
  const { VITEST: _, ...env } = process.env
  const root = packageFolder(".")
  await promisify(execFile)(process.execPath, ["app/bootstrap/run.mjs", "build"], { cwd: root, env: { ...env, NODE_ENV: "production" } })
  return packageFolder("build")
}
