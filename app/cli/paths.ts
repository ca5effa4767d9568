import { resolve } from "node:path"

/** A path as the caller meant it: npm runs scripts in the package's own folder and says in INIT_CWD where the caller stood. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
