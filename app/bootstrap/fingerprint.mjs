/** What the build was made from: quick by size and time of change, exact by content. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { at } from "./project.mjs"

const SOURCES = ["app", "db", "public", "vite.config.ts", "tsconfig.json", "package-lock.json"]
/** Not built: it runs as it lies. */
const LEFT_OUT = join("app", "bootstrap")

/** Changes whenever a file is added, removed, resized or written; reading no file keeps it at a few milliseconds. */
export function quickFingerprint() {
  const hash = createHash("sha256")
  for (const { path, stat } of sources()) hash.update(`${path}\n${stat.size} ${stat.mtimeMs}\n`)
  return hash.digest("hex")
}

/** Changes only when what is built changes: a fresh checkout of the same commit has the same. */
export function exactFingerprint() {
  const hash = createHash("sha256")
  for (const { path, stat } of sources()) hash.update(`${path}\n${stat.size}\n`).update(readFileSync(at(path)))
  return hash.digest("hex")
}

function sources() {
  return SOURCES.flatMap((path) => filesBelow(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

function filesBelow(path) {
  const stat = statSync(at(path), { throwIfNoEntry: false })
  if (stat === undefined || path === LEFT_OUT) return []
  if (!stat.isDirectory()) return [{ path, stat }]
  return readdirSync(at(path)).flatMap((name) => filesBelow(join(path, name)))
}
