/** House rule on forms that two officers may have open at once. */
import { posix } from "node:path"
import { exportsOf, isRouteModule } from "./check-routes"
import type { HouseFile, HouseRule } from "./check-tree"

const CONFLICT = "app/components/form/conflict"
const READ_ANEW = "readAnewAfterConflict"

const conflictsReadAnew: HouseRule = {
  name: "a route with a <Conflict> reads its page anew after one",
  find: (files) => {
    const byModule = new Map(files.map((file) => [moduleOf(file.path), file]))
    return files
      .filter(isRouteModule)
      .filter((file) => reaches(file, byModule, new Set()))
      .filter((file) => !exportsOf(file).some(({ name }) => name === "shouldRevalidate") || !file.text.includes(READ_ANEW))
      .map(({ path }) => ({ path, found: `has no shouldRevalidate = ${READ_ANEW}` }))
  },
}

function reaches(file: HouseFile, byModule: ReadonlyMap<string, HouseFile>, seen: Set<string>): boolean {
  if (seen.has(file.path)) return false
  seen.add(file.path)
  return importsOf(file).some((module) => {
    const next = byModule.get(module)
    return module === CONFLICT || (next !== undefined && reaches(next, byModule, seen))
  })
}

function importsOf({ path, text }: HouseFile): string[] {
  return [...text.matchAll(/^(?:import|export)\s[^"]*from "((?:~|\.)[^"]*)"/gm)].map(([, from = ""]) =>
    from.startsWith("~/") ? posix.join("app", from.slice(2)) : posix.join(posix.dirname(path), from),
  )
}

const moduleOf = (path: string) => path.replace(/\.tsx?$/, "")

export const CONFLICT_RULES: readonly HouseRule[] = [conflictsReadAnew]
