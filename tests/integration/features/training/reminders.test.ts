import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Instant } from "#db/columns"
import { insertReminders } from "#db/queries/training/reminders"
import { inTransaction } from "#db/transaction"
import { anActor } from "#tests/support/actors"
import { aDatabase, type TestDatabase } from "#tests/support/database"
import { DISTRICT, rowsOf } from "#tests/support/import-workbook"
import { countUnread } from "~/features/training/reminders/count-unread.server"
import { markRemindersRead } from "~/features/training/reminders/read-reminders.server"
import { showReminders } from "~/features/training/reminders/show-reminders.server"
import type { Scope } from "~/platform/scope"
import { importPeople } from "../rotation-season/season-district"

let database: TestDatabase
let people: readonly { readonly id: number; readonly teacher_no: string }[]
beforeEach(async () => {
  database = await aDatabase()
  await importPeople()
  people = rowsOf("select id, teacher_no from teacher order by id") as unknown as typeof people
})
afterEach(() => database.close())

const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, "0")}:00.000Z` as Instant
const selfOf = (place: number): Scope => ({ kind: "self", districtId: DISTRICT, teacherNo: people[place]?.teacher_no ?? "" })
const tell = (place: number, onceKey: string, minute = 0) =>
  inTransaction((tx) =>
    insertReminders(
      [
        {
          ...{ districtId: DISTRICT, teacherId: people[place]?.id ?? 0, kind: "enrolment_seat", values: { title: "数学研修" } },
          ...{ to: "/catalogue/BC2026-0001", onceKey, createdAt: at(minute) },
        },
      ],
      tx,
    ),
  )

describe("reminders", () => {
  test("are each person's own, the newest first, and said once under one key", async () => {
    await tell(0, "a", 1)
    await tell(0, "b", 2)
    await tell(0, "a", 3)
    await tell(1, "a", 4)
    const { rows } = await showReminders({ scope: selfOf(0), before: null })
    expect(rows.map(({ createdAt, isNew }) => [createdAt, isNew])).toEqual([
      [at(2), true],
      [at(1), true],
    ])
    expect(rows[0]?.sentence).toEqual({ key: "reminder.enrolment_seat", values: { title: "数学研修" } })
    expect((await showReminders({ scope: selfOf(1), before: null })).rows).toHaveLength(1)
  })

  test("are read up to what was shown: one that came meanwhile stays new, and another's are untouched", async () => {
    const actor = await anActor({ role: "teacher", teacherNo: people[0]?.teacher_no ?? "" })
    await tell(0, "a")
    await tell(1, "a")
    const shown = await showReminders({ scope: selfOf(0), before: null })
    await tell(0, "b")
    const read = () => markRemindersRead({ scope: selfOf(0), actor, upTo: shown.upTo ?? 0, now: at(9) })
    expect([await countUnread({ actor }), await countUnread({ actor: null })]).toEqual([2, 0])
    expect(await read()).toEqual({ read: 1 })
    expect(await countUnread({ actor })).toBe(1)
    expect(await read()).toEqual({ read: 0 })
    expect((await showReminders({ scope: selfOf(0), before: null })).rows.map(({ isNew }) => isNew)).toEqual([true, false])
    expect((await showReminders({ scope: selfOf(1), before: null })).rows.map(({ isNew }) => isNew)).toEqual([true])
    expect(rowsOf("select action from audit_event where action = 'reminder.read'")).toHaveLength(1)
  })

  test("nobody without a teacher's record has any", async () => {
    await tell(0, "a")
    expect(await showReminders({ scope: { kind: "district", districtId: DISTRICT }, before: null })).toEqual({
      rows: [],
      upTo: null,
      next: null,
    })
  })

  test("beyond a page are found from the last one shown", async () => {
    for (let nth = 0; nth < 51; nth++) await tell(0, `key ${nth}`)
    const first = await showReminders({ scope: selfOf(0), before: null })
    const second = await showReminders({ scope: selfOf(0), before: first.next })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 1, null])
  })
})
