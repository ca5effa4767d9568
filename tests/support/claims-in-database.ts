/** A district with claims for tests: four teachers at two schools, who reviews and who decides, and each step in a word. */
import { randomBytes } from "node:crypto"
import type { Instant } from "#db/columns"
import { type CivilDate, civilDate } from "~/domain/calendar/civil-date"
import { amendClaim } from "~/features/training/claims/amend-claim.server"
import { changeOwnClaim } from "~/features/training/claims/change-own-claim.server"
import { type Filed, fileClaim } from "~/features/training/claims/file-claim.server"
import { type Review, reviewClaims } from "~/features/training/claims/review-claims.server"
import type { Actor } from "~/platform/actor"
import { reloadConfig } from "~/platform/config.server"
import { anActor } from "./actors"
import type { TestDatabase } from "./database"
import { aPdf } from "./evidence-form"
import { DISTRICT, importWorkbook, nextInstant, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "./import-workbook"
import { peopleSheets } from "./people-in-database"
import { TWO_SCHOOLS } from "./tier-people"

export const TEACHERS = ["T1", "T2", "T3", "T4"] as const
export type ClaimTeacher = (typeof TEACHERS)[number]

/** T1, T2 and T4 at school A, T3 at school B. Files of evidence go beside the database. */
export async function importClaimants(database: TestDatabase): Promise<void> {
  process.env.DATA_DIR = database.directory
  reloadConfig()
  const names = ["张一", "王二", "李三", "赵四"]
  const people = TEACHERS.map((no, at) => ({ no, name: names[at] ?? no, school: no === "T3" ? SCHOOL_B : SCHOOL_A }))
  const { faults } = await importWorkbook(peopleSheets(TWO_SCHOOLS, people))
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}

export interface ClaimActors {
  readonly of: (teacherNo: string) => Actor
  readonly schoolA: Actor
  readonly schoolB: Actor
  readonly college: Actor
  readonly otherCollege: Actor
}

export async function claimActors(): Promise<ClaimActors> {
  const teachers = new Map<string, Actor>()
  for (const teacherNo of TEACHERS)
    teachers.set(teacherNo, await anActor({ role: "teacher", signInName: `teacher ${teacherNo}`, teacherNo }))
  return {
    of: (teacherNo) => teachers.get(teacherNo) as Actor,
    schoolA: await anActor({ role: "school_administrator", signInName: "school a", schoolCode: SCHOOL_A }),
    schoolB: await anActor({ role: "school_administrator", signInName: "school b", schoolCode: SCHOOL_B }),
    college: await anActor({ role: "scheduler", signInName: "college" }),
    otherCollege: await anActor({ role: "scheduler", signInName: "other college" }),
  }
}

export interface TestFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export const TRAINING = {
  projectName: "暑期骨干研修",
  organiser: "某师范大学",
  level: "municipal",
  topic: "teaching_skill",
  delivery: "in_person",
  startsOn: "2026-07-06",
  endsOn: "2026-07-10",
  hours: "40",
  certificateNo: "",
} as const

/** A form of a claim as a browser sends it, with a token and evidence of its own unless they are given. */
export function aClaimForm(fields: Readonly<Record<string, string>> = {}, files: readonly TestFile[] = [aFile()]): Request {
  const form = new FormData()
  const all = { formToken: randomBytes(24).toString("base64url"), ...TRAINING, ...fields }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  for (const { name, bytes } of files) form.append("file", new Blob([Buffer.from(bytes)]), name)
  return new Request("http://app.test/claims/new", { method: "POST", body: form })
}

let fileNo = 0
/** Evidence that nobody else hands in. */
export function aFile(about = `evidence ${++fileNo}`): TestFile {
  return { name: "证书.pdf", bytes: aPdf(about) }
}

export interface ClaimState {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly state: string
  readonly dueOn: string
  readonly recognisedTenths: number | null
}

/** A claim as it stands in the database. */
export function claimOf(number: string): ClaimState {
  const [row] = rowsOf<ClaimState>(
    "select id, number, version, state, due_on as dueOn, recognised_tenths as recognisedTenths from claim where number = ?",
    number,
  )
  if (row === undefined) throw new Error(`no claim ${number}`)
  return row
}

interface On {
  readonly today?: CivilDate
}

const at = (): Instant => nextInstant()

export async function filing(actor: Actor, request = aClaimForm(), { today = TODAY }: On = {}): Promise<Filed> {
  return fileClaim({ actor, request, today, now: at() })
}

/** Files a claim and returns its number. */
export async function filed(
  actor: Actor,
  fields: Readonly<Record<string, string>> = {},
  files: readonly TestFile[] = [aFile()],
  on: On = {},
): Promise<string> {
  const answer = await filing(actor, aClaimForm(fields, files), on)
  if (!("number" in answer)) throw new Error(`it may repeat ${JSON.stringify(answer.repeats)}`)
  return answer.number
}

interface Amended extends On {
  readonly fields?: Readonly<Record<string, string>>
  readonly files?: readonly TestFile[]
}

export async function amending(actor: Actor, number: string, { fields = {}, files = [], today = TODAY }: Amended = {}): Promise<Filed> {
  const request = aClaimForm({ version: String(claimOf(number).version), ...fields }, files)
  return amendClaim({ actor, number, request, today, now: at() })
}

export async function reviewing(
  actor: Actor,
  numbers: string | readonly string[],
  review: Review,
  { today = TODAY }: On = {},
): Promise<void> {
  const seen = [numbers].flat().map((number) => ({ number, version: claimOf(number).version }))
  await reviewClaims({ actor, seen, review, today, now: at() })
}

export async function changing(actor: Actor, number: string, appeal: string | null, { today = TODAY }: On = {}): Promise<void> {
  const { version } = claimOf(number)
  const form = appeal === null ? ({ intent: "withdraw", version } as const) : ({ intent: "appeal", version, appeal } as const)
  await changeOwnClaim({ actor, number, form, today, now: at() })
}

export const ENDORSE: Review = { intent: "endorse", note: null }
export const RETURN: Review = { intent: "return", note: "请补交结业证书" }
export const REFUSE: Review = { intent: "refuse", reason: "evidence_lacking", note: "照片看不清" }
export const REVERSE: Review = { intent: "reverse", note: "办错了" }
export const recognise = (hours: number, note: string | null = null): Review => ({
  intent: "recognise",
  hours: hours * 10,
  note,
  isBatch: false,
})

export const selfScope = (teacherNo: string) => ({ kind: "self", districtId: DISTRICT, teacherNo }) as const
export const schoolScope = (schoolCode: string) => ({ kind: "school", districtId: DISTRICT, schoolCode }) as const
export const districtScope = { kind: "district", districtId: DISTRICT } as const
export const dayOf = civilDate
