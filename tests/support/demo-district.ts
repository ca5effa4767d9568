import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { builtApp } from "./build"

export interface DemoDistrict {
  readonly directory: string
  remove(): void
}

/** A data directory with a small generated district and the demo sign-ins, as `shicheng demo` makes it. */
export async function aDemoDistrict({ teachers = 60 }: { teachers?: number } = {}): Promise<DemoDistrict> {
  const build = await builtApp()
  const directory = mkdtempSync(join(tmpdir(), "shicheng-demo-"))
  const env = { ...process.env, NODE_ENV: "production" as const, DATA_DIR: directory, SHICHENG_NOW: "2025-11-20T09:00:00+08:00" }
  await promisify(execFile)(process.execPath, [join(build, "cli.js"), "demo", "--teachers", String(teachers), "--json"], { env })
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}
