import { expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { civilDate } from "~/domain/calendar/civil-date"
import { entriesEndedBy } from "~/domain/hours/entries"

test("entries ended by a day, that day included, earliest first, those of one day by key; the list given stays as it is", () => {
  const list = [
    anEntry({ key: "b", endsOn: "2023-05-20" }),
    anEntry({ key: "d", endsOn: "2023-05-21" }),
    anEntry({ key: "a", endsOn: "2023-05-20" }),
    anEntry({ key: "c", endsOn: "2023-01-01" }),
  ]
  expect(entriesEndedBy({ entries: list, on: civilDate("2023-05-20") }).map(({ key }) => key)).toEqual(["c", "a", "b"])
  expect(list.map(({ key }) => key)).toEqual(["b", "d", "a", "c"])
})
