import Database from "better-sqlite3"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { closeDatabase, openDatabase } from "#db/client"
import { inTransaction } from "#db/transaction"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { systemActor } from "~/platform/actor"
import { audit } from "~/platform/audit.server"
import { DISTRICT_ID, reloadConfig } from "~/platform/config.server"
import { verifyAuditChain } from "~/platform/verify-audit.server"

const actor = systemActor(DISTRICT_ID)
let database: TestDatabase

beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  reloadConfig()
  for (let number = 1; number <= 12; number++)
    await inTransaction((tx) =>
      audit(tx, actor, "test.done", { subject: { kind: "thing", key: `k${number}` }, details: { b: 1, a: number } }),
    )
})

afterEach(() => database.close())

/** What somebody with the file but without the key does to it. */
async function tampered(sql: string) {
  await closeDatabase()
  const file = new Database(database.file)
  file.exec(sql)
  file.close()
  await openDatabase({ file: database.file })
  return verifyAuditChain()
}

const COPY = "seq, at, district_id, actor_id, actor_role, action, subject_kind, subject_key, details, previous_hash, hash"

describe("the audit", () => {
  test("is whole as it was written", async () => {
    expect(await verifyAuditChain()).toEqual({ ok: true, events: 12 })
  })

  test.each([
    ["details", `update audit_event set details = '{"a":99,"b":1}' where seq = 5`, 5, "edited"],
    ["actor", "update audit_event set actor_role = 'hr_officer' where seq = 7", 7, "edited"],
    ["time", "update audit_event set at = '2020-01-01T00:00:00.000Z' where seq = 1", 1, "edited"],
    ["hash", "update audit_event set hash = previous_hash where seq = 3", 3, "edited"],
    ["a deleted event", "delete from audit_event where seq = 6", 6, "missing"],
    ["the first event deleted", "delete from audit_event where seq = 1", 1, "missing"],
    ["a cut-off end", "delete from audit_event where seq > 9", 10, "cut_off"],
    ["everything deleted", "delete from audit_event", 1, "cut_off"],
    [
      "a cut-off end with a moved head",
      "delete from audit_event where seq > 9; update audit_head set seq = 9, hash = (select hash from audit_event where seq = 9)",
      9,
      "seal",
    ],
    ["a removed head", "delete from audit_head", 12, "seal"],
  ])("shows tampering: %s", async (_, sql, seq, fault) => {
    expect(await tampered(sql)).toEqual({ ok: false, seq, fault })
  })

  test("shows two events swapped", async () => {
    const swap = `create temp table two as select ${COPY} from audit_event where seq in (4, 5);
      delete from audit_event where seq in (4, 5); update two set seq = 9 - seq; insert into audit_event select * from two`
    expect(await tampered(swap)).toMatchObject({ ok: false, seq: 4 })
  })

  test("shows an inserted event, even with a hash that fits", async () => {
    const { hashOfEvent } = await import("~/platform/audit-hash.server")
    const file = new Database(database.file, { readonly: true })
    const previousHash = file.prepare("select hash from audit_event where seq = 12").pluck().get() as string
    file.close()
    const forged = { ...actor, seq: 13, at: "2025-01-01T00:00:00.000Z" as never, actorId: null, actorRole: "system", action: "x" }
    const event = { ...forged, subjectKind: "thing", subjectKey: "k", details: "{}", previousHash }
    const hash = hashOfEvent(event)
    const sql = `insert into audit_event (${COPY}) values (13, '${event.at}', '${DISTRICT_ID}', null, 'system', 'x', 'thing', 'k', '{}', '${previousHash}', '${hash}')`
    expect(await tampered(sql)).toEqual({ ok: false, seq: 13, fault: "added" })
  })

  test("falls with the write it belongs to, and the write with it", async () => {
    const failing = inTransaction(async (tx) => {
      await audit(tx, actor, "test.done", { subject: { kind: "thing", key: "k13" } })
      throw new Error("the write failed")
    })
    await expect(failing).rejects.toThrow("the write failed")
    expect(await verifyAuditChain()).toEqual({ ok: true, events: 12 })
  })
})
