/**
 * The one entry behind every npm script: `node app/bootstrap/run.mjs <task> [arguments]`.
 * Nothing here may need a package: it runs on a fresh clone, before anything is installed.
 * Tasks are imported only after the Node check, so an old Node gets a sentence and not a syntax error.
 */
import { fileURLToPath } from "node:url"

const TASKS = ["serve", "dev", "test", "bench", "check", "build", "cli"]
const NEEDED = [20, 19]

const [major, minor] = process.versions.node.split(".").map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`需要 Node.js ${NEEDED.join(".")} 或更高版本，当前为 ${process.versions.node}。`)
  console.error(`Shicheng needs Node.js ${NEEDED.join(".")} or newer; this is ${process.versions.node} (${process.execPath}).`)
  process.exit(1)
}

const [task, ...argv] = process.argv.slice(2)
if (!TASKS.includes(task)) {
  console.error(`usage: node app/bootstrap/run.mjs ${TASKS.join("|")} [arguments]`)
  process.exit(2)
}

// Paths that a person types are meant from where she stands; npm has already moved us to the package root.
process.env.INIT_CWD ??= process.cwd()
process.chdir(fileURLToPath(new URL("../..", import.meta.url)))

const { run } = await import(`./${task}.mjs`)
try {
  await run(argv)
} catch (error) {
  if (error?.name !== "Stop") throw error
  console.error(error.message)
  process.exit(1)
}
