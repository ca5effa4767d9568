import { Refusal, type RefusalParams } from "~/platform/errors"

/** Why a file as a whole cannot be read. Stable: the message catalogue has one sentence for each. */
export type FileRefusalCode =
  | "file_empty"
  | "file_too_large"
  | "file_legacy_xls"
  | "file_encrypted"
  | "file_macro"
  | "file_html"
  | "file_not_workbook"
  | "file_truncated"
  | "file_damaged"
  | "file_zip_bomb"
  | "file_unsafe_path"
  | "file_xml_entities"
  | "file_too_many_rows"
  | "csv_no_known_headers"
  | "csv_unclosed_quote"
  | "csv_record_too_long"
  | "sheet_not_found"
  | "sheet_ambiguous"
  | "no_known_sheet"
  | "sheet_name_unknown"

/** A file that is refused whole. Never thrown for a bug or a failing disk: those stay what they are. */
export class FileRefusal extends Refusal {
  declare readonly code: FileRefusalCode

  constructor(code: FileRefusalCode, params: RefusalParams = {}) {
    super(code, { params })
  }
}
