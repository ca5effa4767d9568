/** The house rules on their own: `npx tsx tests/support/check-main.ts`. Prints what it found and exits with 1 if it found anything. */
import { HOUSE_RULES } from "./check-house"
import { readTree } from "./check-tree"

const files = readTree()
for (const rule of HOUSE_RULES) {
  const findings = rule.find(files)
  if (findings.length === 0) continue
  process.exitCode = 1
  process.stdout.write(`${rule.name}:\n${findings.map(({ path, found }) => `  ${path}  ${found}\n`).join("")}`)
}
