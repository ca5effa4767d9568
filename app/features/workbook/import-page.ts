/** What the import screens show of one uploaded workbook, and of the list of them. */

/** reading → checked → applying → done; or refused (nothing was written, and why), failed (our fault), cancelled (by a person). */
export const IMPORT_STATES = ["reading", "checked", "applying", "done", "refused", "failed", "cancelled"] as const
export type ImportState = (typeof IMPORT_STATES)[number]

export interface ImportProgress {
  readonly rowsRead: number
  /** null until the size of the sheets is known */
  readonly rowsTotal: number | null
  readonly startedAt: string
  /** rows a second over the last seconds; null before there is one */
  readonly rowsPerSecond: number | null
  readonly secondsLeft: number | null
}

export interface ImportSheetCount {
  readonly sheet: string
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly faulty: number
}

export interface ImportError {
  readonly sheet: string
  readonly row: number
  /** null: the fault is of the whole row */
  readonly column: string | null
  /** the cell as read; withheld ("") for identity and phone columns */
  readonly value: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** what is wrong and how to mend it, already in the reader's language */
  readonly message: string
}

export interface ImportErrorPage {
  readonly rows: readonly ImportError[]
  readonly total: number
  /** 1-based; `?errors=` */
  readonly page: number
  readonly pages: number
}

/** One field that would change, before → after. */
export interface ImportChange {
  readonly sheet: string
  /** the row's natural key as a person reads it */
  readonly key: string
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface ImportPage {
  readonly importId: string
  readonly fileName: string
  readonly fileBytes: number
  readonly state: ImportState
  readonly uploadedBy: string | null
  readonly createdAt: string
  readonly finishedAt: string | null
  /** while reading or applying */
  readonly progress: ImportProgress | null
  readonly sheets: readonly ImportSheetCount[]
  readonly errors: ImportErrorPage
  readonly unknownColumns: readonly { readonly sheet: string; readonly column: string }[]
  /** sheets whose name is not one of ours: left out */
  readonly unknownSheets: readonly string[]
  /** at most some dozens */
  readonly changesSample: readonly ImportChange[]
  /** no faults, and something would change */
  readonly canConfirm: boolean
  /** some rows faulty, others good */
  readonly canAcceptValid: boolean
  readonly hasMarkedWorkbook: boolean
  /** why it was refused or failed, in the reader's language; null otherwise. `reference` finds a fault in the log */
  readonly ending: { readonly message: string; readonly reference: string | null } | null
  /** how many people's standings were recomputed; null until done */
  readonly recomputedPeople: number | null
  /** the file was taken in before, unchanged: when */
  readonly sameFileAs: { readonly importId: string; readonly finishedAt: string } | null
  readonly computedAt: string
}

export interface ImportListRow {
  readonly importId: string
  readonly fileName: string
  readonly state: ImportState
  readonly createdAt: string
  readonly uploadedBy: string | null
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly faulty: number
}

export interface ImportsPage {
  readonly recent: readonly ImportListRow[]
  /** sheet names a single-sheet file may be uploaded as */
  readonly sheetNames: readonly string[]
  readonly maxBytes: number
  /** whether the reader may take all data away as a workbook */
  readonly canExport: boolean
  readonly computedAt: string
}
