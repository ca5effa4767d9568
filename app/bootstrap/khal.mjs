/** The calendar program that reads our feeds in a test, if this machine has it. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { Stop } from "./project.mjs"

/** How to call khal, or undefined. A KHAL_PATH that leads nowhere is an error and not a reason to look elsewhere. */
export function findKhal(env = process.env) {
  if (env.KHAL_PATH) {
    if (existsSync(env.KHAL_PATH)) return env.KHAL_PATH
    throw new Stop(`KHAL_PATH is set to ${env.KHAL_PATH}, where there is no file.`)
  }
  return spawnSync("khal", ["--version"], { stdio: "ignore" }).status === 0 ? "khal" : undefined
}
