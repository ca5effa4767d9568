/** `npm run check`: every machine that guards a written rule. All of them run, two at a time; one line each, details of the failed. */
import { runChild } from "./child.mjs"
import { install } from "./install.mjs"

const CHECKS = [
  { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "lint and format", args: ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."] },
  {
    name: "who may import whom",
    args: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "app", "db", "tests", "--config", ".dependency-cruiser.cjs"],
  },
  { name: "house rules", args: ["--import", "tsx", "tests/support/check-main.ts"] },
]
const AT_ONCE = 2

export async function run() {
  await install()
  const waiting = [...CHECKS]
  const results = []
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(report(check, await runCheck(check)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const failed = results.filter((ok) => !ok).length
  process.exitCode = failed === 0 ? 0 : 1
  console.log(`${results.length - failed} passed, ${failed} failed`)
}

function runCheck({ args }) {
  return runChild({ args, capture: true, env: process.stdout.isTTY ? {} : { NO_COLOR: "1" } })
}

function report({ name }, { code, output }) {
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name}`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0
}
