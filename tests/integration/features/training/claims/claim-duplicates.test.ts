import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  aClaimForm,
  aFile,
  type ClaimActors,
  changing,
  claimActors,
  districtScope,
  ENDORSE,
  filed,
  filing,
  importClaimants,
  recognise,
  reviewing,
  schoolScope,
  selfScope,
} from "#tests/support/claims-in-database"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { HOURS_HEADER, importWorkbook, rowsOf, SCHOOL_A, SCHOOL_B, TODAY } from "#tests/support/import-workbook"
import { showClaim } from "~/features/training/claims/show-claim.server"
import type { Actor } from "~/platform/actor"
import type { Scope } from "~/platform/scope"

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

const flags = async (scope: Scope, actor: Actor, number: string) =>
  (await showClaim({ scope, actor, number, today: TODAY })).duplicates.map(({ findings, isOwn, with: found }) => [
    findings.map(({ kind, sureness }) => `${kind} ${sureness}`).join(", "),
    isOwn,
    found.kind === "claim" ? found.number : found.kind,
  ])
const college = (number: string) => flags(districtScope, actors.college, number)

describe("before a claim is filed", () => {
  test("its teacher reads what it may repeat, and says that it is another training", async () => {
    await importWorkbook({ 国内培训: [HOURS_HEADER, ["T1", 2026, "市培", "暑期骨干研修", "面授", "2026-07-31", 30]] })
    const asked = await filing(t1)
    expect(asked).toMatchObject({
      repeats: [{ findings: [{ kind: "project", sureness: "likely" }], with: { kind: "entry", projectName: "暑期骨干研修", hours: 30 } }],
      values: { projectName: "暑期骨干研修" },
    })
    expect("values" in asked && "formToken" in asked.values).toBe(false)
    expect(rowsOf("select count(*) as n from claim")).toEqual([{ n: 0 }])
    const number = await filed(t1, { another: "yes" })
    expect(await college(number)).toEqual([["project likely", true, "entry"]])
  })

  test("a claim of hers that waits is shown, one that she withdrew is not", async () => {
    const first = await filed(t1)
    expect(await filing(t1)).toMatchObject({ repeats: [{ findings: [{ kind: "project", sureness: "certain" }], with: { number: first } }] })
    await changing(t1, first, null)
    expect(await filing(t1)).toMatchObject({ number: "SB2026-000002" })
  })

  test("she learns nothing of other people's claims", async () => {
    await filed(actors.of("T2"), { certificateNo: "PX-1" }, [aFile("shared")])
    expect(await filing(t1, aClaimForm({ certificateNo: "px-1" }, [aFile("shared")]))).toMatchObject({ number: "SB2026-000002" })
  })
})

describe("the same file or certificate of two people", () => {
  test("is flagged to both reviewers; a school learns of another school's only that there is one", async () => {
    const [mine, colleagues, others] = [
      await filed(t1, {}, [aFile("shared"), aFile()]),
      await filed(actors.of("T2"), {}, [aFile("shared")]),
      await filed(actors.of("T3"), {}, [aFile("shared")]),
    ]
    expect(await flags(schoolScope(SCHOOL_A), actors.schoolA, mine)).toEqual([
      ["file certain", false, "elsewhere"],
      ["file certain", false, colleagues],
    ])
    expect(await flags(schoolScope(SCHOOL_B), actors.schoolB, others)).toEqual([
      ["file certain", false, "elsewhere"],
      ["file certain", false, "elsewhere"],
    ])
    expect(await college(mine)).toEqual([
      ["file certain", false, others],
      ["file certain", false, colleagues],
    ])
    expect(await flags(selfScope("T1"), t1, mine)).toEqual([])
    const seen = await showClaim({ scope: schoolScope(SCHOOL_B), actor: actors.schoolB, number: others, today: TODAY })
    expect(JSON.stringify(seen.duplicates)).not.toMatch(/张一|王二|甲小学|SB/)
  })

  test("stays flagged when one was withdrawn, and a certificate is compared however it is typed", async () => {
    const mine = await filed(t1, { certificateNo: "px 01" }, [aFile("shared")])
    const other = await filed(actors.of("T2"), { certificateNo: "ＰＸ01" }, [aFile("shared")])
    expect(await college(mine)).toEqual([["file certain, certificate certain", false, other]])
    await changing(actors.of("T2"), other, null)
    expect(await college(mine)).toEqual([["file certain", false, other]])
  })

  test("colleagues who were at one course with their own files and certificates are not flagged", async () => {
    const mine = await filed(t1, { certificateNo: "A1" })
    await filed(actors.of("T2"), { certificateNo: "A2" })
    await filed(actors.of("T3"))
    expect(await college(mine)).toEqual([])
  })
})

test("a recognised claim is not a duplicate of the entry that was written for it", async () => {
  const number = await filed(t1)
  await reviewing(actors.schoolA, number, ENDORSE)
  await reviewing(actors.college, number, recognise(40))
  expect(await college(number)).toEqual([])
  const other = await filed(t1, { endsOn: "2026-08-10", startsOn: "2026-08-06", another: "yes" })
  expect(await college(other)).toEqual([["project likely", true, number]])
})
