/** Files as an office would upload them, made in the test and given to the browser from memory. */
export type UploadedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export type TrainingRow = {
  readonly teacherNo: string
  readonly year: string
  readonly level: string
  readonly project: string
  readonly delivery: string
  readonly endsOn: string
  readonly hours: string
}

const HEADER = ["教师编号", "培训年度", "培训类别", "培训项目名称", "培训方式", "结束日期", "获得学时"]

/** The sheet 国内培训 on its own, as a csv file that Excel writes. */
export function trainingFile(rows: readonly TrainingRow[]): UploadedFile {
  const lines = [HEADER, ...rows.map((row) => [row.teacherNo, row.year, row.level, row.project, row.delivery, row.endsOn, row.hours])]
  const text = `\uFEFF${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`
  return { name: "国内培训.csv", mimeType: "text/csv", buffer: Buffer.from(text, "utf8") }
}
