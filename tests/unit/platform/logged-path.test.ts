import { expect, test } from "vitest"
import { loggedPath } from "~/platform/log.server"

test.each([
  ["/calendar/0a1b.ics", "/calendar/[withheld]"],
  ["//Calendar//0a1b.ics.data", "//Calendar//[withheld]"],
  ["/people/T001", "/people/T001"],
  ["/resources/calendar", "/resources/calendar"],
])("%s is logged as %s: what opens a calendar is not", (path, logged) => {
  expect(loggedPath(path)).toBe(logged)
})
