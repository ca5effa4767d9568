import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  aClaimForm,
  aFile,
  amending,
  type ClaimActors,
  changing,
  claimActors,
  claimOf,
  districtScope,
  ENDORSE,
  filed,
  filing,
  importClaimants,
  REFUSE,
  RETURN,
  REVERSE,
  recognise,
  reviewing,
  schoolScope,
  selfScope,
  type TestFile,
} from "#tests/support/claims-in-database"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { aPdf, refusalOf } from "#tests/support/evidence-form"
import { rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { MOST_FILES } from "~/features/training/claims/claim-page"
import { sendClaimFile } from "~/features/training/claims/send-claim-file.server"
import { showClaim } from "~/features/training/claims/show-claim.server"
import { showClaimQueue } from "~/features/training/claims/show-claim-queue.server"
import type { Actor } from "~/platform/actor"
import { isDenied, isNotFound } from "~/platform/errors"
import { type Scope, scopeFor } from "~/platform/scope"

let database: TestDatabase
let actors: ClaimActors
let t1: Actor
beforeEach(async () => {
  database = await aDatabase()
  await importClaimants(database)
  actors = await claimActors()
  t1 = actors.of("T1")
})
afterEach(() => database.close())

const codes = async (work: Promise<unknown>) => (await refusalOf(work)).map(({ code }) => code)
const outcome = async (work: Promise<unknown>) =>
  work.then(
    () => "in",
    (error) => (isNotFound(error) ? "not found" : isDenied(error) ? "denied" : (error as Error).message),
  )
const QUEUE = { view: "", after: null, before: null } as const

describe("who has a claim of her own", () => {
  test("decides nothing of it, whatever her account may do, and nothing of it by a batch", async () => {
    const number = await filed(t1)
    const asReviewer = (actor: Actor) => ({ ...actor, teacherNo: "T1" })
    const asFiler = (actor: Actor) => ({ ...actor, accountId: t1.accountId })
    for (const self of [asReviewer(actors.schoolA), asFiler(actors.schoolA)])
      for (const review of [ENDORSE, RETURN]) expect(await codes(reviewing(self, number, review))).toEqual(["claim_own"])
    await reviewing(actors.schoolA, number, ENDORSE)
    for (const self of [asReviewer(actors.college), asFiler(actors.college)])
      for (const review of [recognise(40), REFUSE, RETURN]) expect(await codes(reviewing(self, number, review))).toEqual(["claim_own"])
    const other = await filed(actors.of("T2"))
    await reviewing(actors.schoolA, other, ENDORSE)
    expect(await codes(reviewing(asReviewer(actors.college), [number, other], recognise(40)))).toEqual(["claim_own"])
    expect(claimOf(other).state).toBe("endorsed")
    await reviewing(actors.college, number, recognise(40))
    expect(await codes(reviewing(asReviewer(actors.college), number, REVERSE))).toEqual(["claim_own"])
    const page = await showClaim({ scope: districtScope, actor: asReviewer(actors.college), number: other, today: TODAY })
    expect([page.moves.includes("recognise"), page.cannot]).toEqual([true, null])
  })

  test("is told so on its page", async () => {
    const number = await filed(t1)
    const page = await showClaim({ scope: schoolScope(SCHOOL_A), actor: { ...actors.schoolA, teacherNo: "T1" }, number, today: TODAY })
    expect([page.moves, page.cannot]).toEqual([[], "own"])
  })
})

describe("a claim is reached", () => {
  test("by its teacher, her school and the college; for everybody else it is not there", async () => {
    const number = await filed(t1)
    const see = (scope: Scope, actor: Actor) => outcome(showClaim({ scope, actor, number, today: TODAY }))
    expect(await see(selfScope("T1"), t1)).toBe("in")
    expect(await see(schoolScope(SCHOOL_A), actors.schoolA)).toBe("in")
    expect(await see(districtScope, actors.college)).toBe("in")
    expect(await see(selfScope("T2"), actors.of("T2"))).toBe("not found")
    expect(await see(schoolScope(SCHOOL_B), actors.schoolB)).toBe("not found")
    expect(await outcome(reviewing(actors.schoolB, number, ENDORSE))).toBe("not found")
    expect(await outcome(changing(actors.of("T2"), number, null))).toBe("not found")
    expect(await outcome(amending(actors.of("T2"), number))).toBe("not found")
    expect(claimOf(number)).toMatchObject({ state: "filed", version: 1 })
  })

  test("by no other role at all", async () => {
    const roles = ["hr_officer", "district_leader", "system_administrator"] as const
    for (const role of roles)
      for (const can of ["claim.read", "claim.review", "claim.own"] as const)
        expect(await outcome((async () => scopeFor({ ...actors.college, role }, can))())).toBe("denied")
  })

  test("the school does nothing that is the college's, nor the college the school's", async () => {
    const number = await filed(t1)
    expect(await codes(reviewing(actors.schoolA, number, recognise(40)))).toEqual(["claim_not_yours"])
    expect(await codes(reviewing(actors.college, number, ENDORSE))).toEqual(["claim_not_yours"])
    expect(await codes(reviewing(actors.college, number, recognise(40)))).toEqual(["claim_wrong_state"])
  })

  test("in a school's list its own claims alone", async () => {
    await filed(t1)
    await filed(actors.of("T3"))
    const of = async (scope: Scope, actor: Actor) =>
      (await showClaimQueue({ scope, actor, search: { ...QUEUE, view: "school" }, today: TODAY })).rows.map(({ teacherNo }) => teacherNo)
    expect(await of(schoolScope(SCHOOL_A), actors.schoolA)).toEqual(["T1"])
    expect(await of(schoolScope(SCHOOL_B), actors.schoolB)).toEqual(["T3"])
    expect(await of(districtScope, actors.college)).toEqual(["T1", "T3"])
  })
})

describe("evidence", () => {
  const html: TestFile = { name: "证书.jpg", bytes: Buffer.from("<html><script>alert(1)</script></html>") }
  const fileOf = (number: string, at = 0) =>
    rowsOf<{ id: number }>(
      "select attachment_id as id from claim_attachment f join claim c on c.id = f.claim_id where c.number = ? order by attachment_id",
      number,
    )[at]?.id ?? 0

  test("is downloaded by its teacher, her school and the college, and is not there for anybody else", async () => {
    const number = await filed(t1, {}, [aFile("the evidence")])
    const fileId = fileOf(number)
    const get = (scope: Scope) => outcome(sendClaimFile({ scope, number, fileId }))
    expect(await get(selfScope("T1"))).toBe("in")
    expect(await get(schoolScope(SCHOOL_A))).toBe("in")
    expect(await get(districtScope)).toBe("in")
    expect(await get(selfScope("T2"))).toBe("not found")
    expect(await get(schoolScope(SCHOOL_B))).toBe("not found")
    const response = await sendClaimFile({ scope: selfScope("T1"), number, fileId })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(aPdf("the evidence"))
    expect(response.headers.get("content-disposition")).toMatch(/^attachment;/)
  })

  test("of another claim is not there under this one's number", async () => {
    const [mine, others] = [await filed(t1), await filed(actors.of("T2"))]
    expect(await outcome(sendClaimFile({ scope: selfScope("T1"), number: mine, fileId: fileOf(others) }))).toBe("not found")
  })

  test("is what its content says: a page called a picture is refused, a PDF by another name is kept as one", async () => {
    const [refusal] = await refusalOf(filing(t1, aClaimForm({}, [html])))
    expect(refusal).toMatchObject({ code: "attachment_kind", field: "file" })
    const number = await filed(t1, {}, [{ name: "证书.jpg", bytes: aPdf("named wrongly") }])
    const { files } = await showClaim({ scope: selfScope("T1"), actor: t1, number, today: TODAY })
    expect(files.map(({ name, isImage }) => [name, isImage])).toEqual([["证书.pdf", false]])
  })

  test("is one to five files, the same one counted once; what was typed comes back with the refusal", async () => {
    expect(await codes(filing(t1, aClaimForm({}, [])))).toEqual(["claim_without_evidence"])
    const many = Array.from({ length: MOST_FILES + 1 }, () => aFile())
    const error = await filing(t1, aClaimForm({}, many)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ all: [{ code: "too_many_files" }], typed: { projectName: "暑期骨干研修", hours: "40" } })
    const number = await filed(t1, {}, [aFile("same"), aFile("same"), ...many.slice(0, 3)])
    expect(rowsOf("select count(*) as n from claim_attachment f join claim c on c.id = f.claim_id where c.number = ?", number)).toEqual([
      { n: 4 },
    ])
  })

  test("that was taken out by an amendment is kept for the history; none at all cannot be left", async () => {
    const number = await filed(t1)
    await reviewing(actors.schoolA, number, RETURN)
    const out = { [`removed-${fileOf(number)}`]: "yes" }
    expect(await codes(amending(t1, number, { fields: out }))).toEqual(["claim_without_evidence"])
    await amending(t1, number, { fields: out, files: [aFile()] })
    const { files } = await showClaim({ scope: schoolScope(SCHOOL_A), actor: actors.schoolA, number, today: TODAY })
    expect(files.map(({ removedAt }) => removedAt === null)).toEqual([false, true])
    expect(await outcome(sendClaimFile({ scope: selfScope("T1"), number, fileId: fileOf(number) }))).toBe("in")
  })

  test("the form refuses what no training can be, all at once", async () => {
    const fields = { projectName: " ", startsOn: "2026-07-11", hours: "0", level: "" }
    expect(await codes(filing(t1, aClaimForm(fields)))).toEqual(["required", "required", "claim_hours_range"])
    const dates = { startsOn: "2026-12-02", endsOn: "2026-12-01" }
    expect(await codes(filing(t1, aClaimForm(dates)))).toEqual(["claim_ends_before_start", "claim_not_over"])
    for (const hours of ["1000.1", "4.25", "-3", "abc"])
      expect(await codes(filing(t1, aClaimForm({ hours })))).toEqual(["claim_hours_range"])
    expect(rowsOf("select count(*) as n from claim")).toEqual([{ n: 0 }])
  })
})
