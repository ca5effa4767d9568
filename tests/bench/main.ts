/**
 * `npm run bench [-- --teachers 5000,50000]`: every figure beside its floor from the same run, and how it grows with the size.
 * It asserts nothing on time: a shared machine would make liars of the figures. The table is Markdown, for the README.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { today } from "~/platform/clock.server"
import { benchCheckIns } from "./check-ins"
import { benchDoctor } from "./doctor-run"
import { benchRush } from "./enrolment-rush"
import { type Figure, tableOf } from "./figure"
import { benchHttp } from "./http-pages"
import { benchImpact } from "./impact-preview"
import { benchImport } from "./import-rate"
import { benchPlan } from "./plan-report"
import { benchRules } from "./rule-rates"
import { benchSuggestions } from "./suggestions"
import { benchVerdicts } from "./verdict-rate"

const { values } = parseArgs({ options: { teachers: { type: "string", default: "5000,50000" } } })
const sizes = values.teachers.split(",").map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error("usage: npm run bench -- [--teachers N[,N…]]")
  process.exit(2)
}

const figures: Figure[] = []
for (const teachers of sizes.sort((a, b) => a - b)) {
  const directory = mkdtempSync(join(tmpdir(), "shicheng-bench-"))
  const databaseFile = join(directory, "generated", "shicheng.db")
  const benches = [
    { name: "import", run: () => benchImport({ directory, teachers }) },
    { name: "verdicts", run: () => benchVerdicts({ databaseFile, teachers }) },
    { name: "every rule", run: () => benchRules({ databaseFile, teachers, today: today() }) },
    { name: "impact preview", run: () => benchImpact({ databaseFile, teachers, today: today() }) },
    { name: "data doctor", run: () => benchDoctor({ databaseFile, teachers, today: today() }) },
    { name: "plan", run: () => benchPlan({ databaseFile, teachers, today: today() }) },
    { name: "suggested runs", run: () => benchSuggestions({ databaseFile, teachers, today: today() }) },
    { name: "http", run: () => benchHttp({ dataDirectory: join(directory, "generated"), teachers }) },
    { name: "enrolment rush", run: () => benchRush({ dataDirectory: join(directory, "generated"), teachers }) },
  ]
  try {
    for (const { name, run } of benches) {
      console.error(`${teachers.toLocaleString("en")} teachers: ${name}…`)
      figures.push(...(await run()))
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
console.error("1,000 check-ins in a minute…")
figures.push(...(await benchCheckIns()))
console.log(
  `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), load generator on the same machine.\n`,
)
console.log(tableOf(figures))
