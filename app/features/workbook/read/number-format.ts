/** Built-in number formats that show a date or a time, those of Chinese Excel (27-36, 50-58) with them. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Excel takes 255 characters. */
const LONGEST_CODE = 500

/** Whether a cell of this number format shows a date or time. `code` only where the workbook declares the format itself. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id)
  const firstSection = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";")[0]
  if (firstSection === undefined || /^general/i.test(firstSection) || /[#0?]/.test(firstSection.replace(/s+\.0+/gi, ""))) return false
  return /[ymdhs年月日]/i.test(firstSection)
}
