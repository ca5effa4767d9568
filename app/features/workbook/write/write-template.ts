import type { SheetFormat } from "../format/column"
import { INSTRUCTION_SHEET, SAMPLE_MARK } from "../read/template-marks"
import { columnNote } from "./column-note"
import { templateOptions } from "./template-options"
import { writeXlsx } from "./write-xlsx"
import type { WrittenCell, WrittenRow, WrittenSheet } from "./written-sheet"
import { columnStyle, columnWidth, writtenHeader } from "./written-value"

/** In the order a person needs them. */
const INSTRUCTIONS = [
  "填写说明",
  "1. 每张工作表填一类数据，用不到的工作表留空即可；工作表名和列名请不要改，列的顺序可以换，多出的列不会读取。",
  "2. 列名后带 * 的必填；带 ⚿ 的是关键列，用来认出同一条记录，重复导入同一份文件不会产生重复数据。",
  `3. 每张表第 2 行以“${SAMPLE_MARK}”开头，只作示范，导入时自动跳过，也可以删掉。`,
  "4. 身份证件号、学校标识码、教师编号、证书号等请保持文本格式；被 Excel 变成 5.00104E+17 或丢了前导 0 的号码会被退回。",
  "5. 日期写成 2024-09-01、2024/9/1、2024.9.1、20240901 或 2024年9月1日 都可以；只写年月时，开始按当月第一天、结束按当月最后一天。",
  "6. 请不要使用公式和合并单元格；从别处复制时请“粘贴为数值”。",
  "7. 有任何一处错误，整份文件都不会写入；系统会给出全部错误和一份标好错误的副本。",
  "8. 导入只增加和更新，不删除：文件里没有的行，系统里原有的数据不变。",
]

/**
 * Writes the empty workbook: for each sheet its header with notes, drop-downs for codes, text format where text must stay text, and one sample row
 * whose first cell begins with 示例：, which reading passes over; before them a sheet of instructions, after them the hidden choices.
 */
export async function writeTemplate(path: string, formats: readonly SheetFormat[]): Promise<void> {
  const options = templateOptions(formats)
  const sheets = formats.map((format): WrittenSheet => {
    const comments = format.columns.map((column, at) => ({ rowNo: 1, columnNo: at + 1, text: columnNote(column) }))
    return {
      name: format.name,
      columns: format.columns.map((column) => ({ width: columnWidth(column), style: columnStyle(column) })),
      frozenRows: 1,
      rows: [headerRow(format), sampleRow(format)],
      dropDowns: options.dropDownsOf(format),
      comments: () => comments,
    }
  })
  await writeXlsx(path, [instructionSheet(), ...sheets, options.sheet])
}

function headerRow(format: SheetFormat): WrittenRow {
  const cells = format.columns.map(
    (column): WrittenCell => ({ value: writtenHeader(column), style: column.required ? "requiredHeader" : "header" }),
  )
  return { rowNo: 1, cells }
}

function sampleRow(format: SheetFormat): WrittenRow {
  const cells = format.columns.map(({ sample }, at): WrittenCell | null => {
    const value = at === 0 ? `${SAMPLE_MARK}${sample}` : sample
    return value === "" ? null : { value, style: "sample" }
  })
  return { rowNo: 2, cells }
}

function instructionSheet(): WrittenSheet {
  const rows = INSTRUCTIONS.map((value, at): WrittenRow => ({ rowNo: at + 1, cells: [{ value, style: at === 0 ? "title" : "prose" }] }))
  return { name: INSTRUCTION_SHEET, columns: [{ width: 100, style: "prose" }], rows }
}
