/** `npm run dev`: the server straight from its TypeScript, with Vite's development server inside. */
import { runChild } from "./child.mjs"
import { install } from "./install.mjs"

export async function run(argv) {
  await install()
  const { code } = await runChild({ args: ["--import", "tsx", "app/server/main.ts", ...argv], env: { NODE_ENV: "development" } })
  process.exitCode = code
}
