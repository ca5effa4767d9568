import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** A folder of the package by its path from the root, whether this runs from the sources or from `build/`. */
export function packageFolder(path: string): string {
  let directory = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const folder = join(directory, path)
    if (existsSync(join(directory, "package.json")) && existsSync(folder)) return folder
    if (directory === dirname(directory)) return resolve(path)
    directory = dirname(directory)
  }
}
