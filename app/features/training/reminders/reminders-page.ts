/** What a teacher was told, as the page shows it: the sentence is said in her language. */
export interface ShownReminder {
  readonly id: number
  readonly sentence: { readonly key: string; readonly values: Readonly<Record<string, string | number>> }
  readonly to: string
  readonly createdAt: string
  readonly isNew: boolean
}

export interface RemindersPage {
  readonly rows: readonly ShownReminder[]
  /** the newest of them all, up to which a form says that they were read; null = there is none unread on the page */
  readonly upTo: number | null
  /** older ones begin before this id; null = there are none */
  readonly next: number | null
}
