/**
 * Installs the packages of the lock file when they are not there yet. The stamp is written last, so an interrupted
 * installation has none and is done again; it names the content of the lock file and of what is compiled in, and the Node it is for.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { runChild, runNpm } from "./child.mjs"
import { withLock } from "./lock.mjs"
import { at, readJson, Stop, say, writeJson } from "./project.mjs"
import { compileSettings, missingForCompiling } from "./toolchain.mjs"

const STAMP = at("node_modules", ".shicheng-installed")
/** Opens a database and lets the garbage collection take statements of it, which aborts where object-wrap.h was not compiled in. */
const TRY_DATABASE = `
  const database = new (require("better-sqlite3"))(":memory:")
  for (let count = 0; count < 500; count++) database.prepare("select 1").get()
  for (let count = 0; count < 1e6; count++) new Array(20)
  database.close()
`

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
  const hash = createHash("sha256")
  for (const file of [at("package-lock.json"), at("app", "bootstrap", "object-wrap.h")]) hash.update(readFileSync(file))
  return [hash.digest("hex"), process.platform, process.arch, process.versions.modules].join(" ")
}

/** Somebody ran `npm ci` herself: npm's own record agrees with the lock file and the database engine works. */
async function isInstalledByHand() {
  const record = readJson(at("node_modules", ".package-lock.json"))?.packages
  const lock = readJson(at("package-lock.json"))?.packages
  if (record === undefined || lock === undefined) return false
  const differs = Object.keys(lock).some((path) => {
    if (path === "" || (record[path] === undefined && lock[path].optional)) return false
    return record[path]?.version !== lock[path].version || !existsSync(at(path))
  })
  return !differs && (await databaseWorks())
}

async function databaseWorks() {
  return (await runChild({ args: ["-e", TRY_DATABASE], capture: true })).code === 0
}

async function installFromLock(started) {
  say("Installing packages from package-lock.json; the first time this takes one to three minutes…")
  rmSync(STAMP, { force: true })
  const { code, signal } = await runNpm({ args: ["ci", "--include=dev", "--no-audit", "--no-fund"], env: compileSettings(), started })
  if (signal !== null) throw new Stop("The installation was interrupted; run the same command again.")
  if (code === 0 && (await databaseWorks())) return
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
