import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import { type Fault, listFaults, openStageFile } from "#db/queries/staging/stage-file"
import { civilDate } from "~/domain/calendar/civil-date"
import { SHEETS } from "~/features/workbook/format/sheets"
import { readSheets } from "~/features/workbook/read/read-rows"
import { type Applied, applyStage } from "~/features/workbook/stage/apply-stage.server"
import { type CheckedWorkbook, checkWorkbook } from "~/features/workbook/stage/check-workbook.server"
import type { FillProgress } from "~/features/workbook/stage/fill-table.server"
import { systemActor } from "~/platform/actor"
import { type TestCell, workbookOf } from "./workbook-files"

export const DISTRICT = "500104"
export const TODAY = civilDate("2026-11-23")

/** Sheets by name; the first row is the header. */
export type TestWorkbook = Readonly<Record<string, readonly (readonly TestCell[])[]>>

export interface TestImport {
  readonly checked: CheckedWorkbook
  readonly faults: readonly Fault[]
  /** null where faults stopped it */
  readonly applied: Applied | null
  /** the workbook, and what was staged of it */
  readonly path: string
  readonly stageFile: string
}

interface ImportOptions {
  readonly acceptValid?: boolean
  readonly now?: Instant
  readonly onProgress?: (progress: FillProgress) => void
}

let importNo = 0

/** Writes a real workbook to disk, reads, checks and applies it to the open database: what the child process does. */
export async function importWorkbook(workbook: TestWorkbook, options: ImportOptions = {}): Promise<TestImport> {
  const directory = mkdtempSync(join(tmpdir(), "shicheng-import-"))
  const path = join(directory, "upload.xlsx")
  writeFileSync(path, workbookOf({ sheets: Object.entries(workbook).map(([name, rows]) => ({ name, rows })) }))
  return importPath(path, options)
}

export async function importPath(
  path: string,
  { acceptValid = false, now = nextInstant(), onProgress }: ImportOptions = {},
): Promise<TestImport> {
  const stageFile = join(mkdtempSync(join(tmpdir(), "shicheng-stage-")), "stage.sqlite")
  const sheets = readSheets(path, { formats: SHEETS, today: TODAY })
  const factsFile = openedDatabase().file
  const checked = await checkWorkbook({ sheets, stageFile, factsFile, districtId: DISTRICT, ...(onProgress && { onProgress }) })
  const stage = await openStageFile(stageFile)
  const faults = await listFaults(stage, { offset: 0, limit: -1 })
  stage.sqlite.close()
  if (faults.length > 0 && !acceptValid) return { checked, faults, applied: null, path, stageFile }
  const source = { kind: "import", fileName: "upload.xlsx", fileSha256: "", importId: String(++importNo) } as const
  const applied = await applyStage({ stageFile, actor: systemActor(DISTRICT), today: TODAY, now, source, acceptValid })
  return { checked, faults, applied, path, stageFile }
}

let minute = 0
/** Each import a minute after the one before. */
export function nextInstant(): Instant {
  minute += 1
  return `2026-11-23T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00.000Z` as Instant
}

export const SCHOOL_HEADER = ["学校标识码", "学校名称", "办学类型", "举办者"]
export const TEACHER_HEADER = [
  "教师编号",
  "姓名",
  "性别",
  "出生日期",
  "学校标识码",
  "岗位类别",
  "从教起始年月",
  "进本校年月",
  "在职状态",
  "离岗日期",
]
export const POSTING_HEADER = ["教师编号", "学校标识码", "起始日期", "结束日期", "岗位类别"]
export const HOURS_HEADER = ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训方式", "结束日期", "获得学时"]

export const SCHOOL_A = "2150010001"
export const SCHOOL_B = "2150010002"

/** Two schools and one teacher of the first, since September 2015. */
export const BASICS: TestWorkbook = {
  学校: [SCHOOL_HEADER, [SCHOOL_A, "甲小学", "小学", "公办"], [SCHOOL_B, "乙小学", "小学", "公办"]],
  教师基本信息: [TEACHER_HEADER, ["T1", "张示例", "女", "1985-03-04", SCHOOL_A, "专任教师", "2008-09", "2015-09", null, null]],
}

export function rowsOf<T>(sql: string, ...bound: unknown[]): T[] {
  return openedDatabase()
    .reader.sqlite.prepare(sql)
    .all(...bound) as T[]
}
