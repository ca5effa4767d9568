/** `npm run -s shicheng -- <command>`: the built command line in this process; nothing but its results on standard output. */
import { pathToFileURL } from "node:url"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { at } from "./project.mjs"

export async function run(argv) {
  await install()
  await build()
  process.env.NODE_ENV ??= "production"
  const program = at("build", "cli.js")
  process.argv = [process.execPath, program, ...argv]
  await import(pathToFileURL(program).href)
}
