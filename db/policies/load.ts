/** Reads the policy packs that ship with the app, as their files hold them; `parsePacks` of the domain makes packs of them. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { RawPack } from "~/domain/policy/parse-packs"
import { packageFolder } from "../package-folder"

/** Where the packs that ship with the app lie. */
export function policiesDirectory(): string {
  return packageFolder("db/policies")
}

/**
 * Every pack under `directory` (<pack>/<version>/{pack.json, clauses.md}), unvalidated, ordered by path.
 * Throws where a file is missing or pack.json is not JSON, naming the file.
 */
export function loadRawPacks(directory: string): RawPack[] {
  return subdirectories(directory).flatMap((pack) => subdirectories(pack).map(readPack))
}

/** The four texts of a pack as its files hold them. */
export interface PackTexts {
  readonly pack: string
  readonly clauses: string
  /** CHANGES.md: what the version touches, for people */
  readonly changes: string
  /** golden-cases.json */
  readonly goldenCases: string
}

/** The texts of every pack under `directory`, ordered by path. Throws where a file is missing, naming it. */
export function loadPackTexts(directory: string): readonly PackTexts[] {
  return subdirectories(directory)
    .flatMap(subdirectories)
    .map((version) => {
      const text = (file: string) => readFileSync(join(version, file), "utf8")
      return { pack: text("pack.json"), clauses: text("clauses.md"), changes: text("CHANGES.md"), goldenCases: text("golden-cases.json") }
    })
}

function readPack(directory: string): RawPack {
  const file = join(directory, "pack.json")
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")), clauses: readFileSync(join(directory, "clauses.md"), "utf8") }
  } catch (error) {
    throw new Error(`policy pack cannot be read: ${file}`, { cause: error })
  }
}

function subdirectories(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .sort()
}
