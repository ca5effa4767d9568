import { formatBytes } from "~/platform/i18n/format"

type Params = Readonly<Record<string, string | number>>

interface Coded {
  readonly code: string
  readonly params: Params
}

interface WorkbookPhrase {
  readonly key: string
  readonly values: Params
}

/** Numbers that name a row or a year, which are said without thousands separators. */
const NAMING = ["row", "otherRow", "fromRow", "toRow", "from", "to"]

const plain = (params: Params): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, NAMING.includes(name) ? String(value) : value]))

/** The sentence about a fault of a header, a row or a cell: which of its variants, and codes under the names of their lists, so that they are said as labels. */
export function problemPhrase({ code, params }: Coded): WorkbookPhrase {
  const key = `problem.${code}`
  const values = plain(params)
  switch (code) {
    case "identity_number_pattern":
      return { key, values: { identityKind: values.kind ?? "" } }
    case "identity_sex_differs":
      return { key, values: { sex: values.inNumber ?? "" } }
    case "number_too_precise":
      return values.decimals === 0 ? { key: `${key}_whole`, values: {} } : { key, values }
    case "row_value_needed":
      return values.because === "在职状态"
        ? { key: `${key}_status`, values: { ...values, employmentStatus: values.value ?? "" } }
        : { key, values }
    case "row_repeated":
    case "identity_number_shared":
      return { key: values.otherSheet === undefined ? key : `${key}_elsewhere`, values }
    case "posting_overlaps":
      return { key: `${key}${values.otherSheet === "" ? "_standing" : ""}${values.to === "" ? "_open" : ""}`, values }
    default:
      return { key, values }
  }
}

/** What a file that is no workbook is instead, by what `detectKind` and `checkFile` found in it; the rest is said in general. */
const NO_WORKBOOK: Readonly<Record<string, readonly string[]>> = {
  spreadsheet: ["xlsb", "ods", "numbers"],
  document: ["docx", "pptx", "pdf", "rtf"],
  image: ["png", "jpeg", "gif"],
  archive: ["zip", "rar", "7z", "gzip"],
}

/** The sentence about a file or an import that is refused whole. The key without a variant will do too, where params are said as they come. */
export function refusalPhrase({ code, params }: Coded): WorkbookPhrase {
  const key = `refusal.${code}`
  const values = plain(params)
  switch (code) {
    case "file_too_large": {
      const { bytes, max } = params
      const isSized = typeof bytes === "number" && typeof max === "number"
      return isSized ? { key: `${key}_sized`, values: { size: formatBytes(bytes), limit: formatBytes(max) } } : { key, values }
    }
    case "file_not_workbook": {
      if ("missing" in values) return { key, values }
      const [kind] = Object.entries(NO_WORKBOOK).find(([, detected]) => detected.includes(String(values.detected))) ?? []
      return { key: kind === undefined ? key : `${key}_${kind}`, values }
    }
    case "sheet_not_found":
    case "no_known_sheet":
      return values.found === "" ? { key: `${key}_empty`, values } : { key, values }
    default:
      return { key, values }
  }
}
