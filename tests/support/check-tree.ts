/** The files that the house rules look at: what we wrote, not what a program wrote. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

export type HouseFile = { readonly path: string; readonly text: string }

/** What a rule found, and where. */
export type Finding = { readonly path: string; readonly found: string }

export type HouseRule = {
  readonly name: string
  readonly find: (files: readonly HouseFile[]) => readonly Finding[]
}

const ROOTS = ["app", "db", "tests", ".ci", "public"]
const BESIDE_ROOT =
  /^(vite\.config\.ts|tsconfig\.json|package\.json|package-lock\.json|README\.md|\.biome\.jsonc|\.dependency-cruiser\.cjs|\.npmrc|\.gitignore)$/
const TEXT = /\.(ts|tsx|mjs|cjs|js|css|json|jsonc|md|sql|html|svg|txt|ics|csv|webmanifest)$|(^|\/)(run|\.npmrc|\.gitignore)$/
const LEFT_OUT = new Set(["tests/e2e/screens"])

/** Every text file of the project below the current directory, in order of path. */
export function readTree(): HouseFile[] {
  const beside = readdirSync(".").filter((name) => BESIDE_ROOT.test(name))
  const paths = [...beside, ...ROOTS.flatMap(pathsBelow)].filter((path) => TEXT.test(path))
  return paths.sort().map((path) => ({ path, text: readFileSync(path, "utf8") }))
}

function pathsBelow(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined || LEFT_OUT.has(path)) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => pathsBelow(join(path, name).replaceAll("\\", "/")))
}

/** TypeScript and its relatives. */
export const isCode = ({ path }: HouseFile) => /\.(ts|tsx|mjs|cjs)$/.test(path)

/** Each line of the file that matches, as a finding with its number. */
export function linesMatching(file: HouseFile, pattern: RegExp): Finding[] {
  return file.text
    .split("\n")
    .flatMap((line, index) => (pattern.test(line) ? [{ path: `${file.path}:${index + 1}`, found: line.trim() }] : []))
}
