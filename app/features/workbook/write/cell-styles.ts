/** Styles of written cells, in the order of the workbook's cell formats. */
export const CELL_STYLES = [
  "general",
  "text",
  "header",
  "requiredHeader",
  "whole",
  "tenths",
  "date",
  "sample",
  "faultyText",
  "faultyNumber",
  "faultyDate",
  "prose",
  "title",
] as const
export type CellStyle = (typeof CELL_STYLES)[number]

/** The number that stands for a style in a cell's `s`. */
export function styleIndex(style: CellStyle): number {
  return CELL_STYLES.indexOf(style)
}

const FORMATS: Readonly<Record<CellStyle, string>> = {
  general: `numFmtId="0" fontId="0" fillId="0"`,
  text: `numFmtId="49" fontId="0" fillId="0"`,
  header: `numFmtId="49" fontId="1" fillId="2"`,
  requiredHeader: `numFmtId="49" fontId="2" fillId="2"`,
  whole: `numFmtId="1" fontId="0" fillId="0"`,
  tenths: `numFmtId="164" fontId="0" fillId="0"`,
  date: `numFmtId="165" fontId="0" fillId="0"`,
  sample: `numFmtId="49" fontId="3" fillId="0"`,
  faultyText: `numFmtId="49" fontId="0" fillId="3"`,
  faultyNumber: `numFmtId="0" fontId="0" fillId="3"`,
  faultyDate: `numFmtId="165" fontId="0" fillId="3"`,
  prose: `numFmtId="49" fontId="0" fillId="0"`,
  title: `numFmtId="49" fontId="1" fillId="0"`,
}
const WRAPPED: readonly CellStyle[] = ["header", "requiredHeader", "prose"]

const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="宋体"/></font>`
const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`

function cellFormat(style: CellStyle): string {
  const applied = `xfId="0" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`
  const alignment = WRAPPED.includes(style) ? `<alignment vertical="center" wrapText="1"/>` : `<alignment vertical="center"/>`
  return `<xf ${FORMATS[style]} ${applied} applyAlignment="1">${alignment}</xf>`
}

/** xl/styles.xml */
export function stylesXml(): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    `<fonts count="4">${font("")}${font("<b/>")}${font('<b/><color rgb="FF9C0006"/>')}${font('<i/><color rgb="FF7F7F7F"/>')}</fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("FFE7EEF7")}${fill("FFFFC7CE")}</fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.map(cellFormat).join("")}</cellXfs>`,
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  ].join("")
}
