import { stat } from "node:fs/promises"
import { detectKind } from "./detect-kind"
import { DEFAULT_FILE_LIMITS, type FileLimits } from "./file-limits"
import { FileRefusal } from "./file-refusal"
import { type CheckedZip, openZip } from "./open-zip"

/** `xlsx` comes with its zip open: the caller closes it. */
export type CheckedFile =
  | { readonly kind: "csv"; readonly bytes: number }
  | { readonly kind: "xlsx"; readonly bytes: number; readonly zip: CheckedZip }

/**
 * Decides what a file is and whether it may be read at all, before anything is inflated. Its name plays no part.
 * Throws FileRefusal: file_empty, file_too_large {bytes, max}, and all codes of `detectKind`, `openZip` and `refuseNonWorkbook`.
 */
export async function checkFile(path: string, limits: FileLimits = DEFAULT_FILE_LIMITS): Promise<CheckedFile> {
  const { size: bytes } = await stat(path)
  if (bytes === 0) throw new FileRefusal("file_empty")
  const detected = await detectKind(path)
  const max = detected === "zip" ? limits.xlsxPackedBytes : limits.csvBytes
  if (bytes > max) throw new FileRefusal("file_too_large", { bytes, max })
  if (detected === "text") return { kind: "csv", bytes }
  const zip = await openZip(path, limits)
  try {
    refuseNonWorkbook(zip)
  } catch (error) {
    zip.close()
    throw error
  }
  return { kind: "xlsx", bytes, zip }
}

/** Throws FileRefusal: file_macro, file_not_workbook {detected}. */
function refuseNonWorkbook({ entries }: CheckedZip): void {
  const names = [...entries.keys()]
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/(^|\/)vbaProject\.bin$/i)) throw new FileRefusal("file_macro")
  if (has(/(^|\/)workbook\.xml$/i) && has(/^\[Content_Types\]\.xml$/i)) return
  const detected = has(/(^|\/)workbook\.bin$/i)
    ? "xlsb"
    : has(/^word\//)
      ? "docx"
      : has(/^ppt\//)
        ? "pptx"
        : has(/^content\.xml$/)
          ? "ods"
          : has(/\.numbers$|^Index\//)
            ? "numbers"
            : "zip"
  throw new FileRefusal("file_not_workbook", { detected })
}
