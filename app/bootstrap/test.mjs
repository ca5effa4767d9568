/**
 * `npm test`: unit and integration tests, then those with a calendar program and the end-to-end tests, where khal and a browser are
 * found. The last line is the sum over all suites, `N passed, N failed`; whatever keeps the run from being whole (a skipped test, a
 * suite that could not be read, no khal or browser in CI) counts as failed. Arguments are handed to Vitest as filters.
 */
import { rmSync } from "node:fs"
import { build } from "./build.mjs"
import { runChild } from "./child.mjs"
import { findChromium } from "./chromium.mjs"
import { install } from "./install.mjs"
import { findKhal } from "./khal.mjs"
import { at, readJson, say } from "./project.mjs"

const NO_KHAL = "calendar-client was NOT run: no khal found (KHAL_PATH, or on the PATH; Debian and Ubuntu have it as the package khal)."
const NO_BROWSER =
  "e2e was NOT run: no Chromium found (CHROMIUM_PATH, /usr/bin/chromium, /usr/bin/chromium-browser, google-chrome or Playwright's own)."

export async function run(argv) {
  await install()
  await build()
  const chromium = await findChromium()
  const suites = [await runSuite({ name: "unit-integration", config: "vite.config.ts", argv })]
  const khal = findKhal()
  if (khal !== undefined) {
    suites.push(
      await runSuite({ name: "calendar-client", config: "tests/calendar-client/vitest.config.ts", argv, env: { KHAL_PATH: khal } }),
    )
  } else {
    say(NO_KHAL)
    if (isCi()) suites.push({ passed: 0, failed: 1 })
  }
  if (chromium !== undefined) {
    suites.push(await runSuite({ name: "e2e", config: "tests/e2e/vitest.config.ts", argv, env: { CHROMIUM_PATH: chromium } }))
  } else {
    say(NO_BROWSER)
    if (isCi()) suites.push({ passed: 0, failed: 1 })
  }
  const passed = suites.reduce((sum, suite) => sum + suite.passed, 0)
  const failed = suites.reduce((sum, suite) => sum + suite.failed, 0)
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`${passed} passed, ${failed} failed`)
}

function isCi() {
  return process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false"
}

async function runSuite({ name, config, argv, env }) {
  const report = at(".cache", `test-${name}.json`)
  rmSync(report, { force: true })
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const filters = argv.length > 0 ? ["--passWithNoTests", ...argv] : []
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", config, ...reporters, ...filters]
  const { code } = await runChild({ args, env: { NODE_ENV: "test", ...env } })
  return count({ name, code, report: readJson(report), filtered: argv.length > 0 })
}

/** Vitest's own counts, plus what they leave out: a test file that could not be loaded has no tests to fail. */
function count({ name, code, report, filtered }) {
  if (report === undefined) {
    say(`${name}: Vitest left no report.`)
    return { passed: 0, failed: 1 }
  }
  const unread = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  )
  const left = filtered ? 0 : report.numPendingTests + report.numTodoTests
  if (left > 0) say(`${name}: ${left} test(s) were skipped; a skipped test counts as failed.`)
  const failed = report.numFailedTests + unread.length + left
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
