import type { Instant } from "#db/columns"
import type { CivilDate } from "~/domain/calendar/civil-date"
import type { Actor } from "~/platform/actor"

/** What the workbook's child process can be told to do. Paths are absolute. */
export type WorkbookCommand =
  | {
      readonly kind: "check"
      readonly path: string
      readonly fileName: string
      readonly sheet: string | null
      readonly stageFile: string
      readonly today: CivilDate
    }
  | {
      readonly kind: "apply"
      readonly stageFile: string
      readonly actor: Actor
      readonly today: CivilDate
      readonly now: Instant
      readonly source: {
        readonly kind: "import" | "demo"
        readonly fileName: string
        readonly fileSha256: string
        readonly importId: string
      }
      readonly acceptValid: boolean
    }
  | { readonly kind: "demo"; readonly teachers: number; readonly seed: number; readonly stageFile: string; readonly today: CivilDate }
  | { readonly kind: "export"; readonly toFile: string; readonly sheets: readonly string[] | null }
  | {
      readonly kind: "mark"
      readonly path: string
      readonly fileName: string
      readonly sheet: string | null
      readonly stageFile: string
      readonly toFile: string
      readonly locale: string
    }

/** How far a job is, as often as a batch of rows is done. */
export type WorkbookProgress =
  | { readonly step: "reading"; readonly sheet: string; readonly rowsRead: number; readonly share: number }
  | { readonly step: "writing" | "judging"; readonly done: number }
