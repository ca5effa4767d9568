/** Made-up districts for properties over everybody: small worlds, in which repeats, odd names, gaps, leavers and missing facts are common. */
import type { Instant } from "#db/columns"
import { listTeacherIds } from "#db/queries/standings"
import { inTransaction, type Tx } from "#db/transaction"
import { addDays, type CivilDate, civilDate, dayNumber, fromDayNumber } from "~/domain/calendar/civil-date"
import {
  APPRAISAL_RESULTS,
  DELIVERIES,
  DESIGNATION_LEVELS,
  DUAL_QUALIFIED_LEVELS,
  LEAVE_KINDS,
  POST_KINDS,
  RECOGNITIONS,
  STAGES,
  TIER_AWARDS,
  TRAINING_LEVELS,
} from "~/domain/codes"
import { recomputeStandings } from "~/features/standings/recompute-standings.server"
import { DISTRICT, TODAY } from "./import-workbook"

/** Chance that is the same every time for the same seed. */
export interface Chance {
  below(n: number): number
  isIt(percent: number): boolean
  one<T>(of: readonly [T, ...T[]] | readonly T[]): T
  day(from: string, until: string): CivilDate
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    isIt: (percent) => below(100) < percent,
    one: (of) => {
      const found = of[below(of.length)]
      if (found === undefined) throw new Error("nothing to choose from")
      return found
    },
    day: (from, until) => {
      const [first, last] = [dayNumber(civilDate(from)), dayNumber(civilDate(until))]
      return fromDayNumber(first + below(last - first + 1))
    },
  }
}

const SCHOOLS = ["kindergarten", "primary", "junior_secondary", "vocational", "complete_secondary"] as const
/** Two that are one course in two spellings, one with a line break, and plain ones. */
const COURSES = [
  "国培计划",
  "校本研修 Ａ",
  "校本研修a",
  "新教师\n培训",
  "新教师培训",
  "（暑期）研修",
  "(暑期)研修",
  "教研",
  "阅读",
  "信息技术",
] as const

/** Fills the open database with so many people and brings their standings to `today`. */
export async function fillRandomDistrict({
  seed,
  people,
  today = TODAY,
}: {
  seed: number
  people: number
  today?: CivilDate
}): Promise<void> {
  const recordedAt = "2026-01-05T00:00:00.000Z" as Instant
  // in one transaction: each on its own would wait for the disk
  await inTransaction(async ({ sqlite }) => addEverybody({ sqlite, chance: chanceOf(seed), people, recordedAt }))
  const teacherIds = await listTeacherIds({ districtId: DISTRICT, afterId: 0, limit: people + 1 })
  await inTransaction((tx) => recomputeStandings({ districtId: DISTRICT, teacherIds, today, computedAt: recordedAt }, tx))
}

interface Filling {
  readonly sqlite: Tx["sqlite"]
  readonly chance: Chance
  readonly people: number
  readonly recordedAt: Instant
}

function addEverybody({ sqlite, chance, people, recordedAt }: Filling): void {
  const source = Number(
    sqlite.prepare("insert into fact_source (district_id, kind, recorded_at) values (?, 'import', ?)").run(DISTRICT, recordedAt)
      .lastInsertRowid,
  )
  const insert = (table: string, values: Readonly<Record<string, string | number | null>>) => {
    const row = { district_id: DISTRICT, source_id: source, recorded_at: recordedAt, ...values }
    const names = Object.keys(row)
    return Number(
      sqlite.prepare(`insert or ignore into ${table} (${names.join(", ")}) values (${names.map((name) => `@${name}`).join(", ")})`).run(row)
        .lastInsertRowid,
    )
  }
  const schools = SCHOOLS.map((kind, at) => {
    const id = Number(
      sqlite.prepare("insert into school (district_id, code) values (?, ?)").run(DISTRICT, `215001000${at}`).lastInsertRowid,
    )
    insert("school_record", { school_id: id, name: `第${at}学校`, kind, ownership: chance.one(["public", "public", "private", null]) })
    return id
  })
  for (let at = 0; at < people; at++) {
    const teacher = Number(
      sqlite.prepare("insert into teacher (district_id, teacher_no) values (?, ?)").run(DISTRICT, `T${at}`).lastInsertRowid,
    )
    addPerson({ chance, insert, teacher, schools, at })
  }
}

interface Adding {
  readonly chance: Chance
  readonly insert: (table: string, values: Readonly<Record<string, string | number | null>>) => number
  readonly teacher: number
  readonly schools: readonly number[]
  readonly at: number
}

function addPerson({ chance, insert, teacher, schools, at }: Adding): void {
  const teacher_id = teacher
  const mostly = (percent: number, value: string, other: string) => (chance.isIt(percent) ? value : other)
  const hasLeft = chance.isIt(20)
  const postKind = () => (chance.isIt(70) ? "teacher" : chance.one(POST_KINDS))
  const since = chance.day("1990-01-01", "2026-06-30")
  insert("teacher_record", {
    teacher_id,
    name: `某${at}`,
    sex: mostly(60, "female", "male"),
    born_on: chance.day("1964-01-01", "2000-12-31"),
    school_id: chance.one(schools),
    post_kind: postKind(),
    stage: chance.isIt(90) ? chance.one(STAGES) : null,
    subject: chance.isIt(80) ? chance.one(["语文", "数学", "心理健康"]) : null,
    is_specialised: chance.one([0, 1, 1, null]),
    is_established: chance.one([0, 1, 1, 1, null]),
    teaching_since_on: `${since.slice(0, 7)}-01`,
    joined_school_on: `${since.slice(0, 7)}-01`,
    education: chance.isIt(85) ? "bachelor" : null,
    employment_status: hasLeft ? chance.one(["retired", "resigned"]) : chance.one(["in_post", null]),
    left_on: hasLeft && chance.isIt(80) ? chance.day("2020-01-01", "2026-12-31") : null,
  })
  let startsOn = chance.day("2005-01-01", "2026-03-31")
  const moves = chance.below(4)
  for (let move = 0; move <= moves; move++) {
    const isLast = move === moves
    const endsOn = isLast && chance.isIt(85) ? null : addDays(startsOn, chance.below(2500))
    const kind = chance.isIt(80) ? postKind() : null
    insert("posting", {
      teacher_id,
      school_id: chance.one(schools),
      starts_on: startsOn,
      ends_on: endsOn,
      post_kind: kind,
      origin: "history",
    })
    if (endsOn !== null) startsOn = addDays(endsOn, chance.one([1, 1, 20, 200, -30, -30]))
  }
  const busy = chance.one([0, 8, 25, 45])
  for (let entry = 0; entry < busy; entry++) {
    const endsOn = chance.day("2018-01-01", "2026-12-31")
    insert("hours_entry", {
      teacher_id,
      training_year: Number(endsOn.slice(0, 4)) - (chance.isIt(10) ? 1 : 0),
      level: chance.one(TRAINING_LEVELS),
      project_name: chance.isIt(60) ? `${chance.one(COURSES)}` : `培训 ${entry}`,
      delivery: chance.one(DELIVERIES),
      ends_on: endsOn,
      hours_tenths: chance.below(400) + 1,
      recognition: chance.isIt(90) ? "recognised" : chance.one(RECOGNITIONS),
    })
  }
  for (let each = chance.below(3); each > 0; each--) {
    const issued = chance.day("2005-01-01", "2024-12-31")
    insert("certificate", {
      teacher_id,
      kind: "教师资格",
      certificate_no: `${teacher}-${each}`,
      issued_on: issued,
      first_registered_on: chance.isIt(60) ? addDays(issued, chance.below(400)) : null,
      registered_until_on: chance.isIt(80) ? chance.day("2020-06-30", "2030-12-31") : null,
    })
  }
  for (let year = 2017; year <= 2026; year++)
    if (chance.isIt(85)) insert("appraisal", { teacher_id, year, result: chance.isIt(92) ? "competent" : chance.one(APPRAISAL_RESULTS) })
  for (let each = chance.below(3); each > 0; each--) {
    const from = chance.day("2019-01-01", "2026-10-31")
    const endsOn = chance.isIt(80) ? addDays(from, chance.below(500)) : null
    insert("leave", { teacher_id, kind: chance.one(LEAVE_KINDS), starts_on: from, ends_on: endsOn })
  }
  if (chance.isIt(30)) {
    const from = chance.day("2019-06-01", "2026-10-31")
    const endsOn = chance.isIt(70) ? addDays(from, chance.below(700)) : null
    const [origin_school_id, host_school_id] = [chance.one(schools), chance.one(schools)]
    insert("rotation", { teacher_id, kind: "periodic", origin_school_id, host_school_id, starts_on: from, ends_on: endsOn })
  }
  for (let each = chance.below(3); each > 0; each--) {
    const granted = chance.day("2016-01-01", "2026-10-31")
    insert("tier_award", {
      teacher_id,
      tier: chance.one(TIER_AWARDS),
      level: chance.one(DESIGNATION_LEVELS),
      granted_on: granted,
      term_ends_on: chance.isIt(60) ? addDays(granted, 1000) : null,
      withdrawn_on: chance.isIt(15) ? addDays(granted, chance.below(900)) : null,
    })
  }
  if (chance.isIt(15))
    insert("ethics_record", { teacher_id, kind: "sanction", title: "警告", occurred_on: chance.day("2019-01-01", "2026-10-31") })
  if (chance.isIt(25))
    insert("ethics_record", { teacher_id, kind: "honour", title: "最美教师", occurred_on: chance.day("2019-01-01", "2026-10-31") })
  if (chance.isIt(50)) insert("title_engagement", { teacher_id, title: "grade_1", granted_on: chance.day("2010-01-01", "2026-10-31") })
  if (chance.isIt(40)) {
    const certified = chance.day("2018-01-01", "2026-10-31")
    const until = chance.isIt(40) ? addDays(certified, chance.below(2000)) : null
    insert("dual_qualification", { teacher_id, level: chance.one(DUAL_QUALIFIED_LEVELS), certified_on: certified, valid_until_on: until })
  }
}
