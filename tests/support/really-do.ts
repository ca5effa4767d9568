/** Does in the open database what was only supposed: each row through the one door for facts, as a form would. */
import { openedDatabase } from "#db/client"
import type { Instant } from "#db/columns"
import type { FactTable, FactValues } from "#db/queries/fact-writes"
import { inTransaction } from "#db/transaction"
import { type CivilDate, eve } from "~/domain/calendar/civil-date"
import type { TeacherFacts } from "~/domain/facts"
import type { Hypothesis, HypothesisOf } from "~/domain/what-if/hypothesis"
import { type FactRecorder, recordFacts } from "~/features/standings/record-facts.server"
import type { Actor } from "~/platform/actor"
import { DISTRICT, TODAY } from "./import-workbook"

interface Doing {
  readonly actor: Actor
  readonly teacherId: number
  readonly facts: TeacherFacts
  readonly now: Instant
}

type Writes = { readonly recorder: FactRecorder; readonly teacherId: number; readonly facts: TeacherFacts }

/** Everything in one transaction, moves in the order of their days, all else in the order given. */
export async function reallyDo(hypotheses: readonly Hypothesis[], { actor, teacherId, facts, now }: Doing): Promise<void> {
  const isMove = (one: Hypothesis) => one.kind === "posting" && one.endsOn === null
  const startOf = (one: Hypothesis) => ("startsOn" in one ? (one.startsOn ?? "") : "")
  const moves = hypotheses.filter(isMove).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
  const inOrder = [...moves, ...hypotheses.filter((one) => !isMove(one))]
  await inTransaction((tx) =>
    recordFacts(
      { actor, today: TODAY, now },
      async (recorder) => {
        for (const one of inOrder) await write(one, { recorder, teacherId, facts })
      },
      tx,
    ),
  )
}

async function write(one: Hypothesis, about: Writes): Promise<void> {
  const { teacherId } = about
  switch (one.kind) {
    case "hours": {
      const { kind, tenthsOfHour: hoursTenths, ...entry } = one
      return put(about, "hours_entry", { teacherId, ...entry, hoursTenths }, ["endsOn", "projectName"])
    }
    case "rotation":
      return rotate(one, about)
    case "title": {
      const { title, grantedOn, engagedFrom: engagedFromOn, engagedUntil: engagedUntilOn } = one
      return put(about, "title_engagement", { teacherId, title, grantedOn, engagedFromOn, engagedUntilOn }, ["title"])
    }
    case "class_adviser":
      return put(about, "class_adviser_term", { teacherId, startsOn: one.startsOn, endsOn: one.endsOn }, ["startsOn"])
    case "appraisal":
      return put(about, "appraisal", { teacherId, year: one.year, result: one.result }, ["year"])
    case "tier_award": {
      const { tier, level, grantedOn, termEndsOn } = one
      return put(about, "tier_award", { teacherId, tier, level, grantedOn, termEndsOn, withdrawnOn: null }, ["tier", "level", "grantedOn"])
    }
    case "studio": {
      const { role, joinedOn, leftOn } = one
      return put(about, "studio_member", { teacherId, studioId: studioId(one.studioNo), role, joinedOn, leftOn }, ["studioId", "joinedOn"])
    }
    case "enterprise_practice": {
      const { kind, isStation, ...stay } = one
      return put(about, "enterprise_practice", { teacherId, ...stay, isStation: asFlag(isStation) }, ["startsOn", "organisation"])
    }
    case "skill_certificate":
      return put(about, "skill_certificate", { teacherId, name: one.name, issuedOn: one.issuedOn }, ["issuedOn", "name"])
    case "certificate": {
      const { certificateKind, certificateNo, issuedOn, firstRegisteredOn, registeredUntil, conclusion } = one
      const certificate = { kind: certificateKind, certificateNo, issuedOn, firstRegisteredOn, registeredUntilOn: registeredUntil }
      return put(about, "certificate", { teacherId, ...certificate, registrationConclusion: conclusion }, ["certificateNo"])
    }
    case "registration":
      return register(one, about)
    case "dual_qualification": {
      const { level, certifiedOn, validUntil: validUntilOn } = one
      return put(about, "dual_qualification", { teacherId, level, certifiedOn, validUntilOn }, ["level", "certifiedOn"])
    }
    case "posting":
      return post(one, about)
    case "leave_end": {
      const id = idOf(
        "select id from leave where teacher_id = ? and superseded_at is null and ends_on is null order by starts_on desc",
        teacherId,
      )
      await about.recorder.correct("leave", id ?? 0, { endsOn: one.endsOn })
      return
    }
    case "education":
      throw new Error("an education comes with 教师基本信息, through the workbook")
  }
}

/** Adds a row, or corrects the standing one with its natural key: what an import does with a row. */
async function put<T extends FactTable>({ recorder, teacherId }: Writes, table: T, values: FactValues<T>, key: readonly string[]) {
  const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const where = key.map((name) => ` and ${column(name)} = ?`).join("")
  const parts = key.map((name) => (values as Readonly<Record<string, unknown>>)[name])
  const standing = idOf(`select id from ${table} where teacher_id = ? and superseded_at is null${where}`, teacherId, ...parts)
  if (standing === null) await recorder.insert(table, values)
  else await recorder.correct(table, standing, values)
}

async function rotate(one: HypothesisOf<"rotation">, about: Writes): Promise<void> {
  const { teacherId } = about
  const { startsOn, endsOn, rotationKind: kind, movesPersonnel, host } = one
  const originSchoolId = idOf(
    `select school_id from posting where teacher_id = ? and superseded_at is null and starts_on <= ? and coalesce(ends_on, '9999') >= ?
     order by starts_on desc`,
    teacherId,
    startsOn,
    startsOn,
  )
  const values = { kind, movesPersonnel: asFlag(movesPersonnel), originSchoolId: originSchoolId ?? 0, hostSchoolId: schoolId(host.code) }
  return put(about, "rotation", { teacherId, ...values, startsOn, endsOn }, ["startsOn"])
}

/** A posting keeps its kind when it ends, also where only 教师基本信息 tells it. */
async function post(one: HypothesisOf<"posting">, about: Writes): Promise<void> {
  const { teacherId, recorder, facts } = about
  const open = "select id from posting where teacher_id = ? and superseded_at is null and ends_on is null"
  let { postKind } = one
  if (one.endsOn === null) {
    const present = idOf(open, teacherId) ?? 0
    const [row] = openedDatabase().writer.sqlite.prepare("select post_kind as kind from posting where id = ?").all(present) as [
      { kind: null },
    ]
    const known: typeof postKind = row.kind ?? facts.postings.find(({ endsOn }) => endsOn === null)?.postKind ?? null
    postKind ??= known
    await recorder.correct("posting", present, { endsOn: eve(one.startsOn), postKind: known })
  } else {
    const same = facts.postings.find((recorded) => recorded.schoolCode === one.school.code && recorded.startsOn === one.startsOn)
    postKind ??= same?.postKind ?? null
  }
  const values = { teacherId, schoolId: schoolId(one.school.code), startsOn: one.startsOn, endsOn: one.endsOn, postKind }
  await put(about, "posting", { ...values, origin: "history" as const }, ["schoolId", "startsOn"])
}

async function register(one: HypothesisOf<"registration">, { recorder, teacherId }: Writes): Promise<void> {
  const id = idOf(
    `select id from certificate where teacher_id = ? and superseded_at is null and certificate_no <> '假设的证书'
     order by coalesce(registered_until_on, '') desc, issued_on desc, certificate_no desc`,
    teacherId,
  )
  const conclusion = one.conclusion === null ? {} : { registrationConclusion: one.conclusion }
  await recorder.correct("certificate", id ?? 0, { registeredUntilOn: one.registeredUntil as CivilDate, ...conclusion })
}

/** The supposed studio really founded, though nothing is known of it but its number. */
function studioId(studioNo: string): number {
  const { sqlite } = openedDatabase().writer
  sqlite.prepare("insert or ignore into studio (district_id, studio_no) values (?, ?)").run(DISTRICT, studioNo)
  return idOf("select id from studio where district_id = ? and studio_no = ?", DISTRICT, studioNo) ?? 0
}

function schoolId(code: string): number {
  return idOf("select id from school where district_id = ? and code = ?", DISTRICT, code) ?? 0
}

/** The first column of the first row, read where the transaction writes. */
function idOf(sql: string, ...bound: unknown[]): number | null {
  return (
    (openedDatabase()
      .writer.sqlite.prepare(sql)
      .pluck()
      .get(...bound) as number | undefined) ?? null
  )
}

function asFlag(flag: boolean | null): 0 | 1 | null {
  return flag === null ? null : flag ? 1 : 0
}
