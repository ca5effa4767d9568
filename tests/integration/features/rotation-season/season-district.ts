/** A small district for tests of rotation seasons: two primary schools, a junior secondary one, and people due or not. */
import type { Instant } from "#db/columns"
import { findSeason, type SeasonRow } from "#db/queries/rotation-seasons"
import { listMembersInState, type MemberRow } from "#db/queries/rotation-seasons-members"
import type { SeasonMemberState } from "#db/schema/rotation-season"
import {
  DISTRICT,
  importWorkbook,
  SCHOOL_A,
  SCHOOL_B,
  SCHOOL_HEADER,
  TEACHER_HEADER,
  type TestWorkbook,
  TODAY,
} from "#tests/support/import-workbook"
import { civilDate } from "~/domain/calendar/civil-date"
import { openSeason } from "~/features/rotation-season/open-season.server"
import type { Actor } from "~/platform/actor"

export const SCHOOL_C = "2150010003"
export const YEAR = 2025
export const district = { kind: "district", districtId: DISTRICT } as const

/** A1 is 王一, B1 is 李一. */
export const nameOf = (no: string) => `${no.startsWith("B") ? "李" : "王"}${"零一二三四五六七八九"[Number(no.at(-1))]}`

interface Person {
  readonly no: string
  readonly school?: string
  readonly since?: string
  readonly born?: string
  readonly subject?: string
  readonly established?: string
}

const person = ({ no, school = SCHOOL_A, since = "2015-09", born = "1985-03-04", subject = "语文", established = "是" }: Person) => [
  ...[no, nameOf(no), "女", born, school, "专任教师", "2008-09", since, null, null, "小学", subject, established],
]

export function seasonSheets(people: readonly Person[], more: TestWorkbook = {}): TestWorkbook {
  return {
    学校: [
      SCHOOL_HEADER,
      [SCHOOL_A, "甲小学", "小学", "公办"],
      [SCHOOL_B, "乙小学", "小学", "公办"],
      [SCHOOL_C, "丙中学", "初级中学", "公办"],
    ],
    教师基本信息: [[...TEACHER_HEADER, "任教学段", "任教学科", "是否在编"], ...people.map(person)],
    ...more,
  }
}

/** A1 to A3 of 甲小学 and B1 of 乙小学 are due in 2025; A4 came too late, A5 is past fifty. */
export const PEOPLE: readonly Person[] = [
  { no: "A1" },
  { no: "A2", subject: "数学" },
  { no: "A3", since: "2019-08" },
  { no: "A4", since: "2019-10" },
  { no: "A5", born: "1970-01-01" },
  { no: "B1", school: SCHOOL_B },
]
export const AWARDS: TestWorkbook = {
  教师梯队: [
    ["教师编号", "称号", "级别", "认定日期"],
    ["A1", "骨干教师", "区级", "2022-09-01"],
  ],
}

export async function importPeople(more: TestWorkbook = AWARDS, people = PEOPLE): Promise<void> {
  const { faults } = await importWorkbook(seasonSheets(people, more))
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

/** From 1 September 2025 to 31 August 2026, seen from November 2026. */
export const DATES = {
  schoolYear: YEAR,
  drawnOn: civilDate("2025-08-31"),
  nominateByOn: civilDate("2025-09-01"),
  startsOn: civilDate("2025-09-01"),
  endsOn: civilDate("2026-08-31"),
  acceptShort: false,
}

let minute = 0
/** Each step a minute after the one before. */
export function nextNow(): Instant {
  minute += 1
  return `2026-11-23T${String(12 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:30.000Z` as Instant
}

export function open(actor: Actor, given: Partial<typeof DATES> = {}) {
  return openSeason({ actor, today: TODAY, now: nextNow(), ...DATES, ...given })
}

export async function theSeason(year = YEAR): Promise<SeasonRow> {
  const season = await findSeason(district, year)
  if (season === undefined) throw new Error("there is no season")
  return season
}

const STATES: readonly SeasonMemberState[] = ["listed", "nominated", "assigned", "away", "returned", "held_back", "broken_off"]

/** A person of the season as she now stands. */
export async function theMember(no: string, year = YEAR): Promise<MemberRow> {
  const { id: seasonId } = await theSeason(year)
  for (const state of STATES) {
    const found = (await listMembersInState(district, { seasonId, state })).find(({ teacherNo }) => teacherNo === no)
    if (found !== undefined) return found
  }
  throw new Error(`${no} is not in the season`)
}

/** Who is in which state, by number. */
export async function states(year = YEAR): Promise<Readonly<Record<string, SeasonMemberState>>> {
  const { id: seasonId } = await theSeason(year)
  const all: MemberRow[] = []
  for (const state of STATES) all.push(...(await listMembersInState(district, { seasonId, state })))
  return Object.fromEntries(all.map(({ teacherNo, state }) => [teacherNo, state]))
}
