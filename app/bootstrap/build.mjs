/**
 * Builds the browser bundle, the Remix server bundle and the programs that plain node runs, when their sources have changed.
 * The stamp goes first and comes back last, so an interrupted build is done again. Quiet unless it fails.
 */
import { existsSync, rmSync } from "node:fs"
import { runChild } from "./child.mjs"
import { exactFingerprint, quickFingerprint } from "./fingerprint.mjs"
import { install } from "./install.mjs"
import { withLock } from "./lock.mjs"
import { at, readJson, Stop, say, writeJson } from "./project.mjs"

const STAMP = at("build", ".stamp")
const RESULTS = ["main.js", "cli.js", "server/index.js", "client"]
const STEPS = [
  ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
  ["node_modules/vite/bin/vite.js", "build", "--mode", "server"],
]

/** `npm run build`. */
export async function run() {
  await install()
  await build()
}

/** Makes sure that build/ was made from the sources as they lie. */
export async function build() {
  const quick = quickFingerprint()
  if (isFresh(quick)) return
  await withLock("build", async (started) => {
    if (isFresh(quick)) return
    const exact = exactFingerprint()
    if (readJson(STAMP)?.exact !== exact || !hasResults()) await buildAll(started)
    writeJson(STAMP, { quick, exact })
  })
}

function isFresh(quick) {
  return readJson(STAMP)?.quick === quick && hasResults()
}

function hasResults() {
  return RESULTS.every((path) => existsSync(at("build", path)))
}

async function buildAll(started) {
  say("Building…")
  const startedAt = Date.now()
  rmSync(at("build"), { recursive: true, force: true })
  for (const args of STEPS) {
    const { code, output } = await runChild({ args, env: { NODE_ENV: "production" }, started, capture: true })
    if (code === 0) continue
    process.stderr.write(output)
    throw new Stop("The build failed; the messages above say where.")
  }
  say(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
}
