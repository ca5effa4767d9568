/** The browser for the end-to-end tests, if this machine has one. */
import { existsSync } from "node:fs"
import { Stop } from "./project.mjs"

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/** The path of a Chromium, or undefined. A CHROMIUM_PATH that leads nowhere is an error and not a reason to look elsewhere. */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (existsSync(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Stop(`CHROMIUM_PATH is set to ${env.CHROMIUM_PATH}, where there is no file.`)
  }
  const { chromium } = await import("playwright-core")
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path))
}
