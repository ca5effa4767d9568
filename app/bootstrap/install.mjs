/**
 * Installs the packages of the lock file when they are not there yet. The stamp is written last, so an interrupted
 * installation has none and is done again; it names the lock file's content and the Node it was compiled for.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { runChild, runNpm } from "./child.mjs"
import { withLock } from "./lock.mjs"
import { at, readJson, Stop, say, writeJson } from "./project.mjs"
import { compileSettings, missingForCompiling } from "./toolchain.mjs"

const STAMP = at("node_modules", ".shicheng-installed")
const TRY_DATABASE = 'new (require("better-sqlite3"))(":memory:").close()'

/** Makes sure that node_modules is what the lock file says, for this Node. Costs about a millisecond when it is. */
export async function install() {
  const wanted = signature()
  if (readJson(STAMP)?.signature === wanted) return
  await withLock("installation", async (started) => {
    if (readJson(STAMP)?.signature === wanted) return
    if (!(await isInstalledByHand())) await installFromLock(started)
    writeJson(STAMP, { signature: wanted })
  })
}

function signature() {
  const lock = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex")
  return [lock, process.platform, process.arch, process.versions.modules].join(" ")
}

/** Somebody ran `npm ci` herself: npm's own record agrees with the lock file and the database engine loads. */
async function isInstalledByHand() {
  const record = readJson(at("node_modules", ".package-lock.json"))?.packages
  const lock = readJson(at("package-lock.json"))?.packages
  if (record === undefined || lock === undefined) return false
  const differs = Object.keys(lock).some((path) => {
    if (path === "" || (record[path] === undefined && lock[path].optional)) return false
    return record[path]?.version !== lock[path].version || !existsSync(at(path))
  })
  return !differs && (await databaseLoads())
}

async function databaseLoads() {
  return (await runChild({ args: ["-e", TRY_DATABASE], capture: true })).code === 0
}

async function installFromLock(started) {
  say("Installing packages from package-lock.json; the first time this takes one to three minutes…")
  rmSync(STAMP, { force: true })
  const { code, signal } = await runNpm({ args: ["ci", "--include=dev", "--no-audit", "--no-fund"], env: compileSettings(), started })
  if (signal !== null) throw new Stop("The installation was interrupted; run the same command again.")
  if (code === 0 && (await databaseLoads())) return
  throw new Stop(explainFailure())
}

function explainFailure() {
  const missing = missingForCompiling()
  const advice =
    missing.length === 0
      ? "The messages of npm above say why. Running the same command again starts afresh."
      : [
          "If better-sqlite3 is what failed: its ready-made binary could not be downloaded, and to compile it this machine lacks",
          ...missing.map((what) => `  - ${what}`),
          "On Debian or Ubuntu: apt-get install python3 make g++",
        ].join("\n")
  return `The packages could not be installed.\n${advice}`
}
