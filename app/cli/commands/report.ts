import { copyFile, readFile, rm, writeFile } from "node:fs/promises"
import { choosePlan } from "~/features/plan/report/choose-plan.server"
import { COLUMN_6_PLAN } from "~/features/plan/report/default-plan"
import { exportPlan } from "~/features/plan/report/export-plan.server"
import { REPORT_FORMATS, type ReportFormat } from "~/features/plan/report/plan.schema"
import { type ReportContent, reportContent } from "~/features/plan/report/report-content"
import { downloadTable } from "~/features/workbook/download-table.server"
import { downloadTables } from "~/features/workbook/download-tables.server"
import { systemActor } from "~/platform/actor"
import { today } from "~/platform/clock.server"
import { config } from "~/platform/config.server"
import { scopeFor } from "~/platform/scope"
import { type Command, WrongUsage } from "../command"
import { endProgress, showProgress, tell } from "../output"
import { callerPath } from "../paths"

export const report: Command = {
  usage: `report column6 [FILE] [--format ${REPORT_FORMATS.join("|")}] [--plan ID] [--out FILE] [--as-of YYYY-MM-DD]`,
  summary: `every promise of the plan on teachers on a day; without --plan that of 专栏6, ${COLUMN_6_PLAN}; xlsx goes to a file`,
  options: { format: { type: "string" }, plan: { type: "string" }, out: { type: "string" } },
  words: [1, 2],
  needsDatabase: true,
  async run({ positionals: [name = "", file], values, asOf, isJson, translator }) {
    if (name !== "column6") throw new WrongUsage(`report ${name}: column6`)
    const format = formatOf(values.format, isJson)
    const out = file ?? (values.out === undefined ? null : String(values.out))
    if (format === "xlsx" && out === null && process.stdout.isTTY) throw new WrongUsage("--format xlsx: --out FILE.xlsx")
    const actor = systemActor(config().districtId)
    const scope = scopeFor(actor, "plan.read")
    const planId = values.plan === undefined ? COLUMN_6_PLAN : String(values.plan)
    const chosen = await choosePlan({ scope, planId, asOf, latest: asOf })
    const { plan } = chosen
    if (values.plan === undefined) tell(translator.t("plan.text.defaulted", { plan: plan.id, deadline: plan.deadline, date: chosen.asOf }))
    const exported = await exportPlan({
      scope,
      actor,
      planId,
      asOf: chosen.asOf,
      today: today(),
      format,
      onProgress: (done) => showProgress(`${Math.round(done * 100)} %`),
    })
    endProgress()
    await write(reportContent(exported, format, translator), { out, name: `column6-${chosen.asOf}` })
    return 0
  },
}

function formatOf(asked: unknown, isJson: boolean): ReportFormat {
  if (asked === undefined) return isJson ? "json" : "text"
  const format = REPORT_FORMATS.find((known) => known === asked)
  if (format === undefined) throw new WrongUsage(`--format: ${REPORT_FORMATS.join(", ")}`)
  return format
}

/** Into the file asked for, else to standard output. */
async function write(content: ReportContent, { out, name }: { out: string | null; name: string }): Promise<void> {
  const toFile = out === null ? null : callerPath(out)
  if (content.kind === "text") {
    if (toFile === null) process.stdout.write(content.text)
    else await writeFile(toFile, content.text)
    return
  }
  const { path } =
    content.kind === "xlsx"
      ? await downloadTables({ name, tables: content.tables })
      : await downloadTable({ name, format: "csv", header: content.table.header, rows: eachOf(content.table.rows) })
  try {
    if (toFile === null) process.stdout.write(await readFile(path))
    else await copyFile(path, toFile)
  } finally {
    await rm(path, { force: true })
  }
}

async function* eachOf<Row>(rows: readonly Row[]) {
  yield* rows
}
