import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { closeDatabase, openDatabase } from "#db/client"
import { aScanKey } from "#tests/support/attendance-in-database"
import { builtApp } from "#tests/support/build"
import { aFullRoom, type FullRoom, sendScan } from "#tests/support/check-ins"
import { rowsOf } from "#tests/support/import-workbook"

const PEOPLE = 1000
/** As many as press in the same moment; each wave reads the code that stands on the screen then. */
const WAVE = 250

let room: FullRoom

beforeAll(async () => {
  await builtApp()
  room = await aFullRoom(PEOPLE)
}, 300_000)

afterAll(async () => {
  await room?.server.stop()
  await room?.database.close()
})

describe("a thousand people sign in to one session", { timeout: 300_000 }, () => {
  test("each has one mark, also whose phone sent the scan twice", async () => {
    const everybody = [...room.cookies.keys()]
    const answers = []
    for (let from = 0; from < PEOPLE; from += WAVE) {
      const code = await room.codeNow()
      const wave = everybody.slice(from, from + WAVE).map((teacherNo) => ({ teacherNo, code, scanKey: aScanKey() }))
      const twice = [...wave, ...wave.slice(0, WAVE / 5)]
      answers.push(...(await Promise.all(twice.map((scan) => sendScan(room, scan)))))
    }
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(answers.filter(({ already }) => !already)).toHaveLength(PEOPLE)
    await openDatabase({ file: room.database.file })
    try {
      expect(rowsOf("select count(*) as marks, count(distinct teacher_id) as people from attendance_mark")).toEqual([
        { marks: PEOPLE, people: PEOPLE },
      ])
    } finally {
      await closeDatabase()
    }
  })

  test("the server met no fault, and refuses who is not signed in and a wrong code", async () => {
    expect(room.server.printed()).not.toMatch(/"fault"|SQLITE|unhandled/i)
    const [teacherNo = ""] = room.cookies.keys()
    expect((await sendScan({ ...room, cookies: new Map() }, { teacherNo, code: "AAAAAA" })).status).toBe(401)
    expect((await sendScan(room, { teacherNo, code: "10" })).status).toBe(422)
  })
})
