/** Who is away from a school in a week, as its page shows it. */
import type { CivilDate } from "~/domain/calendar/civil-date"

export interface AbsenceLine {
  readonly teacherNo: string
  readonly name: string
  readonly subject: string | null
  readonly starts: string
  readonly ends: string
  /** whether it takes her out of class */
  readonly isInClass: boolean
  readonly runNumber: string
  readonly title: string
  /** null = online */
  readonly place: string | null
  readonly part: "enrolled" | "offered" | "teaching"
}

/** How many of a subject are away at once in class. */
export interface AbsencePeak {
  readonly subject: string
  readonly people: number
  readonly from: string
  readonly isOver: boolean
}

export interface AbsenceDay {
  readonly on: CivilDate
  /** 0 = Monday */
  readonly weekday: number
  /** of the college's calendar; null = an ordinary day */
  readonly name: string | null
  readonly lines: readonly AbsenceLine[]
  readonly peaks: readonly AbsencePeak[]
}

export interface AbsencesPage {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly previousOn: CivilDate
  readonly nextOn: CivilDate
  readonly todayOn: CivilDate
  /** every school that has somebody away; null = the reader has one school */
  readonly schools: readonly { readonly code: string; readonly name: string; readonly people: number }[] | null
  /** whose people are shown; null = no school has been chosen */
  readonly school: { readonly code: string; readonly name: string } | null
  readonly subjects: readonly string[]
  readonly subject: string
  readonly people: number
  readonly days: readonly AbsenceDay[]
  /** of the pack in force; null = none */
  readonly mostAway: number | null
  readonly isCut: boolean
}
