import type { Education, EmploymentStatus, PostKind, Sex, Stage } from "~/domain/codes"

/** What one person's page shows beside her hours, which `features/hours` gives. Masked by the server: a field the reader may not see is null and named in `masked`. */

/** Where a recorded fact came from; the same shape as in `features/hours/hours-page.ts`. */
export interface FactOrigin {
  readonly kind: "import" | "form" | "demo"
  readonly fileName: string | null
  /** row in the sheet; null = not from a sheet */
  readonly row: number | null
  readonly recordedAt: string
}

export interface PersonFacts {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly schoolCode: string
  readonly postKind: PostKind | null
  /** first day in the present post */
  readonly postSince: string | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly isSpecialised: boolean | null
  readonly isEstablished: boolean | null
  readonly employmentStatus: EmploymentStatus
  readonly leftOn: string | null
  readonly teachingSince: string | null
  readonly education: Education | null
  readonly sex: Sex | null
}

/** The fact lists of a person's page, in their order. */
export const RECORD_SECTIONS = [
  "posting",
  "leave",
  "rotation",
  "title",
  "appraisal",
  "class_adviser",
  "certificate",
  "ethics",
  "tier",
  "studio",
  "enterprise_practice",
  "skill_certificate",
  "dual_qualified",
  "project",
] as const
export type RecordSectionId = (typeof RECORD_SECTIONS)[number]

/** One cell: what kind of value it is decides how it is said. null = not recorded; `open` = a period's end that has not come. */
export type RecordValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly on: string }
  | { readonly kind: "month"; readonly on: string }
  | { readonly kind: "code"; readonly list: string; readonly code: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "yesNo"; readonly value: boolean }
  | { readonly kind: "open" }
  | null

export interface RecordRow {
  readonly key: string
  /** by field, in the order of the section's `fields` */
  readonly cells: Readonly<Record<string, RecordValue>>
  readonly origin: FactOrigin
  /** of a posting that was closed without another: why; null = it was not, or nobody said */
  readonly closedFor: string | null
}

export interface RecordSection {
  readonly id: RecordSectionId
  /** field names of the columns, in order; their labels are `people.field.<name>` */
  readonly fields: readonly string[]
  /** newest first; empty = the section says in words that nothing is recorded */
  readonly rows: readonly RecordRow[]
  /** false: the reader's role may not see this section, which then says who can grant it */
  readonly visible: boolean
}

export interface PersonPage {
  readonly facts: PersonFacts
  /** names of `facts` fields withheld from this reader */
  readonly masked: readonly string[]
  readonly sections: readonly RecordSection[]
  /** whether the reader may see her by every rule */
  readonly hasPath: boolean
  /** whether the reader may record her postings */
  readonly mayPost: boolean
  /** whether the reader may freeze her verdicts */
  readonly mayCheck: boolean
  readonly computedAt: string
}
