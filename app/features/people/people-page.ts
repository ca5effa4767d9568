import type { EmploymentStatus, PostKind, Stage } from "~/domain/codes"

/** What the people list shows. No identity numbers, no phones: the masks of the access table apply before this. */

export const HOURS_STANDINGS = ["met", "on_pace", "behind", "undetermined", "not_applicable"] as const
export type HoursStanding = (typeof HOURS_STANDINGS)[number]

export const PEOPLE_SORTS = ["name", "remaining", "school"] as const
/** `remaining`: most hours still lacking first */
export type PeopleSort = (typeof PEOPLE_SORTS)[number]

/** What is asked of the list; every part stands in the URL under the same name. "" = all. */
export interface PeopleFilter {
  readonly q: string
  readonly school: string
  readonly stage: Stage | ""
  readonly subject: string
  /** "" = everybody, in post or not; the screen's default is `in_post` */
  readonly status: EmploymentStatus | ""
  readonly standing: HoursStanding | ""
  readonly sort: PeopleSort
}

export interface PeopleRow {
  readonly teacherNo: string
  readonly name: string
  readonly schoolName: string
  readonly postKind: PostKind | null
  readonly stage: Stage | null
  readonly subject: string | null
  readonly employmentStatus: EmploymentStatus
  readonly standing: HoursStanding
  /** hours; 0 where the rule does not apply */
  readonly credited: number
  readonly required: number
  readonly remaining: number
}

export interface PeoplePage {
  readonly filter: PeopleFilter
  readonly rows: readonly PeopleRow[]
  /** exact number of people that match the filter */
  readonly total: number
  /** how many match the filter without its `standing`, by standing: the chips above the list */
  readonly byStanding: Readonly<Record<HoursStanding, number>>
  /** keyset cursors for `?after=` and `?before=`; null at the ends */
  readonly next: string | null
  readonly previous: string | null
  /** what the school filter offers; null when the reader's scope is one school */
  readonly schools: readonly { readonly code: string; readonly name: string }[] | null
  /** that one school's name; null when the scope is wider */
  readonly schoolName: string | null
  readonly subjects: readonly string[]
  /** whether the reader may take the filtered list away as a file */
  readonly canExport: boolean
  readonly hoursPerCredit: number
  /** the oldest time at which a shown standing was computed; null when there are no people yet */
  readonly standingsComputedAt: string | null
  readonly asOf: string
}
