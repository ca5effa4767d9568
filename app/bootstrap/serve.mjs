/**
 * `npm start`: installed, built, then served from this very process. No supervisor in between: a signal, kind or not, reaches
 * the server itself, and its exit code is ours.
 */
import { pathToFileURL } from "node:url"
import { build } from "./build.mjs"
import { install } from "./install.mjs"
import { at } from "./project.mjs"

export async function run() {
  await install()
  await build()
  process.env.NODE_ENV = "production"
  await import(pathToFileURL(at("build", "main.js")).href)
}
