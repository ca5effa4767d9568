import { expect, test } from "vitest"
import { civilDate } from "~/domain/calendar/civil-date"
import { normalisedProjectName } from "~/domain/hours/repeats"
import { supposedCourse } from "~/domain/what-if/supposed-names"

test("two supposed courses are no repeats of each other unless they are one and the same", () => {
  const name = (endsOn: string, hours: number) => normalisedProjectName(supposedCourse({ endsOn: civilDate(endsOn), hours }))
  const names = [name("2026-03-01", 24), name("2026-05-01", 24), name("2026-03-01", 46)]
  expect(new Set(names).size).toBe(3)
  expect(name("2026-03-01", 24)).toBe(names[0])
})
