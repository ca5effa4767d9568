import fc from "fast-check"
import { expect, test } from "vitest"
import { asOfDates, teachers } from "#tests/support/arbitraries"
import { SHIPPED_PACKS as packs } from "#tests/support/packs"
import type { HoursEntry } from "~/domain/facts"
import { entriesEndedBy } from "~/domain/hours/entries"
import { repeatsAmong, trainingsToldTwice } from "~/domain/hours/repeats"
import { isConcentrated } from "~/domain/hours/tally"
import { askedOf, type Sums, settledBy } from "~/domain/indicators/tallied/asked"
import { talliedOn } from "~/domain/indicators/tallied/tallied"
import { choosePack } from "~/domain/policy/choose"

test("sums with repeats taken out settle what the rules in full say, whatever the facts and the day", () => {
  fc.assert(
    fc.property(teachers, asOfDates, (facts, asOf) => {
      const known = { facts: { ...facts, hours: [] }, packs, asOf, hasPortfolio: true, wasTrained: () => false }
      const asked = askedOf(known)
      const kinds = choosePack({ packs, on: asOf })
      const within = (days: { from: string; until: string } | null) =>
        days === null
          ? []
          : once(
              entriesEndedBy({ entries: facts.hours, on: asOf }).filter(
                ({ endsOn, recognition }) => recognition === "recognised" && days.from <= endsOn && endsOn <= days.until,
              ),
            )
      const hours = within(asked.hours)
      const sums: Sums = {
        totalTenths: total(hours),
        concentratedTenths: kinds === null ? 0 : total(hours.filter((entry) => isConcentrated({ entry, pack: kinds }))),
        registrationTenths: total(within(asked.registration)),
      }
      expect(settledBy(asked, sums).marks).toBe(talliedOn({ facts, packs, asOf, portfolioParts: [] }))
    }),
    { numRuns: 400 },
  )
})

test("only where hours are enough does it matter that a training was told twice", () => {
  const asked = { marks: 0, hours: null, registration: null, isInFull: false }
  expect(settledBy(asked, { totalTenths: 9999, concentratedTenths: 9999, registrationTenths: 9999 })).toEqual({
    marks: 0,
    hangsOnHours: false,
  })
})

function once(entries: readonly HoursEntry[]): readonly HoursEntry[] {
  const repeats = repeatsAmong({ toldTwice: trainingsToldTwice(entries), standing: () => true })
  return entries.filter((entry) => !repeats.has(entry))
}

function total(entries: readonly HoursEntry[]): number {
  return entries.reduce((sum, { tenthsOfHour }) => sum + tenthsOfHour, 0)
}
