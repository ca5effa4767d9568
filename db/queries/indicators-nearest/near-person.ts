import type { CivilDate } from "~/domain/calendar/civil-date"

/** Somebody on a list of who is nearest, as every such query gives her. */
export interface NearPerson {
  readonly teacherId: number
  readonly teacherNo: string
  readonly name: string
  readonly nameKey: string
  readonly schoolCode: string
}

export interface NearPersonOn extends NearPerson {
  /** the day that matters to the list; null = none */
  readonly on: CivilDate | null
}

/** Of a row `r` of the people list. */
export const NEAR_PERSON =
  "r.teacher_id as teacherId, r.teacher_no as teacherNo, r.name, r.name_key as nameKey, r.school_code as schoolCode"
