import type { CivilDate } from "./calendar/civil-date"
import type { Delivery, LeaveKind, PostKind, Recognition, SchoolKind, SchoolOwnership, TrainingLevel, TrainingTopic } from "./codes"

/** Where a fact stands in the workbook: the evidence that a verdict points at. `key` is the row's natural key, its parts joined by "|". */
export interface Evidence {
  readonly sheet: string
  readonly key: string
  readonly label: string
}

/** A posting (任教履历). Both ends are days in post; `endsOn` null = still open. */
export interface Posting {
  readonly schoolCode: string
  readonly schoolKind: SchoolKind
  /** null = not recorded */
  readonly schoolOwnership: SchoolOwnership | null
  /** null = not recorded */
  readonly postKind: PostKind | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** Approved leave (请假), both ends included; `endsOn` null = still away. */
export interface Leave {
  readonly kind: LeaveKind
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly evidence: Evidence
}

/** One hours entry (国内培训). `tenthsOfHour` is a positive integer; an entry belongs to the day it ended. */
export interface HoursEntry {
  readonly key: string
  readonly projectName: string
  readonly trainingYear: number
  readonly level: TrainingLevel
  readonly delivery: Delivery
  readonly topic: TrainingTopic | null
  readonly endsOn: CivilDate
  readonly tenthsOfHour: number
  readonly recognition: Recognition
}

/** 教师资格: what the individual cycle mode needs of a certificate. */
export interface Certificate {
  readonly issuedOn: CivilDate
  readonly firstRegisteredOn: CivilDate | null
  readonly registeredUntil: CivilDate | null
  readonly evidence: Evidence
}

/** Everything recorded of one person that the rules of this version ask for. Lists may come in any order. */
export interface TeacherFacts {
  readonly teacherNo: string
  readonly name: string
  /** 从教起始年月, first day of the month; null = not recorded */
  readonly teachingSince: CivilDate | null
  readonly postings: readonly Posting[]
  readonly leaves: readonly Leave[]
  readonly hours: readonly HoursEntry[]
  readonly certificates: readonly Certificate[]
}
