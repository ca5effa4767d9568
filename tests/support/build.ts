import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { packageFolder } from "#db/package-folder"

let built: Promise<string> | null = null

/** The built app, built now if the sources are newer: `npm test` builds first, a single test file run by hand does it here. */
export function builtApp(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const { VITEST: _, ...env } = process.env
  const options = { cwd: packageFolder("."), env: { ...env, NODE_ENV: "production" as const }, maxBuffer: 16 * 1024 * 1024 }
  await promisify(execFile)(process.execPath, ["app/bootstrap/run.mjs", "build"], options)
  return packageFolder("build")
}
