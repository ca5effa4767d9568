/** `npm run bench -- --teachers N`: figures beside their floors, from one run. */
import { build } from "./build.mjs"
import { runChild } from "./child.mjs"
import { install } from "./install.mjs"

export async function run(argv) {
  await install()
  await build()
  const { code } = await runChild({ args: ["--import", "tsx", "tests/bench/main.ts", ...argv], env: { NODE_ENV: "production" } })
  process.exitCode = code
}
