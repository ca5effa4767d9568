import type { Clause } from "~/domain/policy/clause"
import type { SettingField } from "~/domain/policy/settings"
import type { PackHead } from "./library-page"

/** One setting in words: its value, and the clause it stands on. */
export interface ShownSetting {
  readonly path: string
  readonly fields: readonly SettingField[]
  /** as the pack's JSON holds it */
  readonly value: unknown
  /** null where every row carries its own */
  readonly clause: Clause | null
  readonly verifiedOn: string | null
}

export interface SettingGroup {
  readonly section: string
  readonly settings: readonly ShownSetting[]
}

/** One value that is not what it was. undefined is said as null: JSON knows no other. */
export interface ShownChange {
  readonly path: string
  /** the setting it lies in; null: the pack's days, a clause's words */
  readonly setting: string | null
  /** of the clause whose words or place differ */
  readonly clause: string | null
  readonly before: string | number | boolean | null
  readonly after: string | number | boolean | null
}

export interface PackPage {
  readonly head: PackHead
  readonly groups: readonly SettingGroup[]
  /** clauses of rows, by id */
  readonly clauses: Readonly<Record<string, Clause>>
  /** the version it is compared with; null: there is none */
  readonly before: { readonly packId: string; readonly packName: string; readonly packVersion: string } | null
  readonly changes: readonly ShownChange[]
  /** CHANGES.md */
  readonly notes: string
  readonly cases: number
  readonly canEdit: boolean
}
