/** Where things lie, and the two ways a bootstrap step speaks: progress on standard error, or a stop with a reason. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** An absolute path below the project root. */
export function at(...parts) {
  return join(ROOT, ...parts)
}

/** Progress and remarks. Standard output belongs to the task itself: the command line prints JSON there. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Ends the run with a message for a person, without a stack trace. */
export class Stop extends Error {
  name = "Stop"
}

/** A JSON file's content, or undefined where it is missing or half written. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    return undefined
  }
}

/** Writes beside and renames, so that a stamp is either whole or absent. */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, `${JSON.stringify(value)}\n`)
  renameSync(beside, path)
}
