import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { anEvidenceForm, aPdf, refusalOf } from "#tests/support/evidence-form"
import { DISTRICT, rowsOf } from "#tests/support/import-workbook"
import type { Actor } from "~/platform/actor"
import { ATTACHMENT_LIMIT_BYTES, attachmentPath, keepAttachment, takeAttachment } from "~/platform/attachments.server"
import { sendAttachment } from "~/platform/attachments-sent.server"
import { sweepAttachments } from "~/platform/attachments-swept.server"
import { verifyAttachments } from "~/platform/attachments-verified.server"
import { reloadConfig } from "~/platform/config.server"
import { isNotFound } from "~/platform/errors"

let database: TestDatabase
let actor: Actor
let folder: string
beforeEach(async () => {
  database = await aDatabase()
  process.env.DATA_DIR = database.directory
  folder = reloadConfig().attachmentDirectory
  actor = await anActor({ role: "hr_officer" })
})
afterEach(() => database.close())

const scope = { kind: "district", districtId: DISTRICT } as const
/** Every file under the folder, by its name. */
const stored = () =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : []
const keep = (request = anEvidenceForm()) =>
  takeAttachment(request, async (incoming) => {
    await incoming.place()
    return { id: await inTransaction((tx) => keepAttachment(incoming, actor, tx)), sha256: incoming.sha256 }
  })
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

describe("a file that is handed in", () => {
  test("lies under its SHA-256 outside the web root, for the server's eyes alone, and is written down as what it is", async () => {
    const { sha256 } = await keep(anEvidenceForm({ file: { name: "..\\扫描件.exe", bytes: png } }))
    expect(stored()).toEqual([sha256])
    expect(readFileSync(attachmentPath(sha256))).toEqual(png)
    expect(statSync(attachmentPath(sha256)).mode & 0o777).toBe(0o600)
    expect(rowsOf("select file_name as name, media_type as type, bytes, created_by as by from attachment")).toEqual([
      { name: "扫描件.png", type: "image/png", bytes: png.length, by: actor.accountId },
    ])
  })

  test("twice lies there once, and is written down for each time", async () => {
    const [first, second] = [await keep(), await keep()]
    expect(first.sha256).toBe(second.sha256)
    expect(first.id).not.toBe(second.id)
    expect(stored()).toHaveLength(1)
  })

  test.each([
    ["a page that calls itself a PDF", { name: "通知.pdf", bytes: Buffer.from("<html>") }, "attachment_kind"],
    ["a workbook", { name: "表.xlsx", bytes: Buffer.from("PK\u0003\u0004") }, "attachment_kind"],
    ["one byte more than may be", { name: "大.pdf", bytes: Buffer.alloc(ATTACHMENT_LIMIT_BYTES + 1, aPdf()) }, "attachment_too_large"],
    ["no byte at all", { name: "空.pdf", bytes: Buffer.alloc(0) }, "file_missing"],
    ["no file", null, "file_missing"],
  ])("%s is refused, at the file, and nothing of it stays", async (_, file, code) => {
    expect(await refusalOf(keep(anEvidenceForm({ file })))).toMatchObject([{ code, field: "file" }])
    expect(stored()).toEqual([])
  })

  test("of just the size that may be is taken", async () => {
    await keep(anEvidenceForm({ file: { name: "大.pdf", bytes: Buffer.alloc(ATTACHMENT_LIMIT_BYTES, aPdf()) } }))
    expect(stored()).toHaveLength(1)
  })

  test("leaves nothing where its form is refused before it was placed", async () => {
    await expect(takeAttachment(anEvidenceForm(), async () => Promise.reject(new Error("no")))).rejects.toThrow()
    expect(stored()).toEqual([])
  })
})

describe("the daily sweep", () => {
  const age = (path: string, hours: number) => {
    const then = Date.now() / 1000 - hours * 3600
    utimesSync(path, then, then)
  }

  test("takes what nobody wrote down once it has lain there for a day, and nothing else", async () => {
    const { sha256 } = await keep()
    const orphan = await takeAttachment(anEvidenceForm({ file: { name: "x.pdf", bytes: aPdf("orphan") } }), async (incoming) => {
      await incoming.place()
      return incoming.sha256
    })
    age(attachmentPath(sha256), 1000)
    age(attachmentPath(orphan), 23)
    expect(await sweepAttachments({ districtId: DISTRICT })).toBe(0)
    age(attachmentPath(orphan), 25)
    expect(await sweepAttachments({ districtId: DISTRICT })).toBe(1)
    expect(stored()).toEqual([sha256])
  })

  test("takes what a crash left half received", async () => {
    mkdirSync(join(folder, "incoming"), { recursive: true })
    const left = join(folder, "incoming", "left")
    writeFileSync(left, "half")
    expect(await sweepAttachments({ districtId: DISTRICT })).toBe(0)
    age(left, 25)
    expect(await sweepAttachments({ districtId: DISTRICT })).toBe(1)
    expect(stored()).toEqual([])
  })

  test("of a folder that is not there does nothing", async () => {
    expect(await sweepAttachments({ districtId: DISTRICT })).toBe(0)
  })
})

describe("the check of the files", () => {
  test("finds one that was altered and one that is gone", async () => {
    const [sound, altered, gone] = [
      await keep(anEvidenceForm({ file: { name: "a.pdf", bytes: aPdf("a") } })),
      await keep(anEvidenceForm({ file: { name: "b.pdf", bytes: aPdf("b") } })),
      await keep(anEvidenceForm({ file: { name: "c.pdf", bytes: aPdf("c") } })),
    ]
    expect(await verifyAttachments({ districtId: DISTRICT })).toEqual({ checked: 3, faulty: [] })
    writeFileSync(attachmentPath(altered.sha256), aPdf("another"))
    utimesSync(attachmentPath(sound.sha256), 1, 1)
    rmSync(attachmentPath(gone.sha256))
    expect(await verifyAttachments({ districtId: DISTRICT })).toEqual({ checked: 3, faulty: [altered.id, gone.id] })
  })
})

describe("a file that is handed out", () => {
  test("is saved under its own name and never shown by the browser", async () => {
    const { id } = await keep(anEvidenceForm({ file: { name: "命名 通知'1'.pdf", bytes: aPdf("sent") } }))
    const response = await sendAttachment({ scope, attachmentId: id })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(aPdf("sent"))
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(aPdf("sent").length),
      "content-disposition": "attachment; filename=\"_1_.pdf\"; filename*=UTF-8''%E5%91%BD%E5%90%8D%20%E9%80%9A%E7%9F%A5%271%27.pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    })
  })

  test("that is not there is not found, that of another district neither; one whose bytes are gone is said to be gone", async () => {
    const { id, sha256 } = await keep()
    await expect(sendAttachment({ scope, attachmentId: 999 })).rejects.toSatisfy(isNotFound)
    await expect(sendAttachment({ scope: { kind: "district", districtId: "500105" }, attachmentId: id })).rejects.toSatisfy(isNotFound)
    rmSync(attachmentPath(sha256))
    await expect(sendAttachment({ scope, attachmentId: id })).rejects.toMatchObject({ code: "attachment_lost" })
  })

  test("is found by nothing but a SHA-256", () => {
    expect(() => attachmentPath("../../shicheng.db")).toThrow()
  })
})
