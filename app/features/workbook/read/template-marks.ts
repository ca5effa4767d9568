/** What the template puts into a workbook beside data, so that reading can pass over it. */

/** Begins the first cell of a sample row; such rows are not read. */
export const SAMPLE_MARK = "示例："

/** Sheet with instructions for people, and the hidden sheet that holds the drop-downs' lists. */
export const INSTRUCTION_SHEET = "说明"
export const OPTION_SHEET = "选项"

/** Sheets that are neither read nor reported. */
export const IGNORED_SHEETS: readonly string[] = [INSTRUCTION_SHEET, OPTION_SHEET, "填表说明", "填写说明", "导入说明"]
