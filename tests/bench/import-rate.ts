/** How fast a district's workbook comes in: read, checked, matched, written, judged and audited, by the command line. */
import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { DEFAULT_FILE_LIMITS } from "~/features/workbook/read/file-limits"
import { shicheng } from "./command-line"
import { type Figure, timeMs } from "./figure"
import { insertRaw } from "./raw-insert"

/**
 * Makes a district of that size, which is left for the other benches, exports it, and imports the workbook into an empty data directory:
 * where one file may be that large. Above it an office sends several.
 */
export async function benchImport({ directory, teachers }: { directory: string; teachers: number }): Promise<Figure[]> {
  const generated = join(directory, "generated")
  const imported = join(directory, "imported")
  const workbook = join(directory, "district.xlsx")
  for (const path of [generated, imported]) mkdirSync(path, { recursive: true })
  const demoMs = await timeMs(() => shicheng(generated, "demo", "--teachers", String(teachers)))
  const exportMs = await timeMs(() => shicheng(generated, "export", workbook))
  const raw = insertRaw(join(generated, "shicheng.db"))
  const made: Figure[] = [
    { what: "export", teachers, value: raw.rows / (exportMs / 1000), unit: "rows/s", floor: null },
    { what: "generate and load a demo district", teachers, value: demoMs / 1000, unit: "s", floor: null },
  ]
  if (statSync(workbook).size > DEFAULT_FILE_LIMITS.xlsxPackedBytes) return made
  await shicheng(imported, "init")
  const importMs = await timeMs(() => shicheng(imported, "import", workbook))
  const sameMs = await timeMs(() => shicheng(imported, "import", workbook))
  const floor = { what: "raw insert of the same rows", value: raw.rows / raw.seconds }
  const megabytes = (statSync(workbook).size / 1e6).toFixed(1)
  return [
    {
      what: "import",
      teachers,
      value: raw.rows / (importMs / 1000),
      unit: "rows/s",
      floor,
      note: `${raw.rows.toLocaleString("en")} rows, ${megabytes} MB`,
    },
    { what: "the same file again", teachers, value: raw.rows / (sameMs / 1000), unit: "rows/s", floor },
    ...made,
  ]
}
