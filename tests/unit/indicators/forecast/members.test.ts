import { describe, expect, test } from "vitest"
import { arrivalsOf, countByYear, judgeForecasts, PLAN_END, PLAN_START, randomOf } from "#tests/support/histories"
import { addYears, type CivilDate, civilDate, eve } from "~/domain/calendar/civil-date"
import { certifiedForecast, membersForecast, perMemberForecast } from "~/domain/indicators/forecast/members"
import type { Past, Question } from "~/domain/indicators/forecast/past"

const steady = (count: number) => new Map([2021, 2022, 2023].map((year) => [year, count]))
const NO_PAST: Past = { knownFrom: PLAN_START, arrivals: null, members: null, people: null, ends: [], scheduled: 0 }
const question = (more: Partial<Question["result"]>, past: Partial<Past>): Question => ({
  result: { asOf: civilDate("2023-12-31"), deadline: PLAN_END, actual: null, numerator: null, denominator: null, ...more },
  past: { ...NO_PAST, ...past },
})

describe("a team", () => {
  const members = { came: steady(10), left: steady(4), ending: 20 }

  test("loses whose membership ends, and gains and loses by the year", () => {
    expect(membersForecast(question({ actual: 100 }, { members }))).toMatchObject({
      onDeadline: 92,
      method: { key: "forecast.method.members", values: { actual: 100, ending: 20, entering: 10, leaving: 4, yearsLeft: 2 } },
    })
  })

  test("in so many to one of it, moves the ratio as those in post do", () => {
    const people = { came: steady(60), left: steady(10) }
    expect(perMemberForecast(question({ numerator: 2900, denominator: 100, actual: 29 }, { members, people })).onDeadline).toBeCloseTo(
      3000 / 92,
    )
  })

  test("of which too little is known has no forecast", () => {
    const late = { knownFrom: civilDate("2022-06-01") }
    expect(membersForecast(question({ actual: 9 }, { members, ...late })).method.key).toBe("forecast.none.short_history")
    expect(membersForecast(question({ actual: 9 }, {})).method.key).toBe("forecast.none.unknown")
    expect(perMemberForecast(question({ numerator: 9, denominator: 0 }, {})).method.key).toBe("forecast.none.unknown")
    const nobody = { members: { came: steady(0), left: steady(0), ending: 0 }, people: { came: steady(0), left: steady(0) } }
    expect(perMemberForecast(question({ numerator: 9, denominator: 0 }, nobody)).method.key).toBe("forecast.none.nobody")
  })
})

describe("the certified of a trade", () => {
  const past = { members: { came: steady(12), left: steady(0), ending: 10 }, people: { came: steady(8), left: steady(6) } }

  test("both numbers are forecast apart, then divided", () => {
    // 60 − 10 + 24 − 6.2 (of the 12 who leave, 62 of 120) of 120 + 16 − 12
    expect(certifiedForecast(question({ numerator: 60, denominator: 120, actual: 50 }, past))).toMatchObject({
      onDeadline: (68 * 100) / 124,
      method: {
        key: "forecast.method.certified",
        values: { numerator: 60, ending: 10, entering: 12, denominator: 120, hires: 8, leavers: 6 },
      },
    })
  })

  test("of nobody there is no share", () => {
    expect(certifiedForecast(question({ numerator: 0, denominator: 0 }, past)).method.key).toBe("forecast.none.nobody")
    expect(certifiedForecast(question({ numerator: 1, denominator: 2 }, { ...past, knownFrom: civilDate("2022-06-01") })).method.key).toBe(
      "forecast.none.short_history",
    )
    expect(certifiedForecast(question({ numerator: 1, denominator: 2 }, {})).method.key).toBe("forecast.none.unknown")
  })

  test.each(["2022-12-31", "2023-12-31", "2024-12-31"].map(civilDate))(
    "back-test from %s: certifications of five years, a trade that grows: less than a twentieth beside on average, the range holds four times in five",
    (asOf) => {
      const tried = Array.from({ length: 200 }, (_, seed) => {
        const trade = aTrade(randomOf(seed + 1))
        const people = trade.on(asOf)
        const result = { asOf, deadline: PLAN_END, actual: 0, numerator: trade.certified(people, asOf).length, denominator: people.length }
        const members = {
          came: countByYear(trade.days("certify"), asOf),
          left: new Map<number, number>(),
          ending: trade.certified(people, asOf).filter(({ certifiedOn }) => validUntil(certifiedOn) < PLAN_END).length,
        }
        const movement = { came: countByYear(trade.days("hire"), asOf), left: countByYear(trade.days("leave"), asOf) }
        const atTheEnd = trade.on(PLAN_END)
        return {
          forecast: certifiedForecast({ result, past: { ...NO_PAST, members, people: movement } }),
          truth: (trade.certified(atTheEnd, PLAN_END).length * 100) / atTheEnd.length,
        }
      })
      const { bias, coverage } = judgeForecasts(tried)
      expect(Math.abs(bias)).toBeLessThan(0.05)
      expect(coverage).toBeGreaterThanOrEqual(0.8)
    },
  )
})

interface Person {
  certifiedOn: CivilDate | null
}
const validUntil = (certifiedOn: CivilDate | null) => (certifiedOn === null ? civilDate("1900-01-01") : eve(addYears(certifiedOn, 5)))

/** A trade of 150 people at the beginning of 2014, lived through event by event: 14 hired, 10 leaving and 16 certified a year. Who is certified is not so already. */
function aTrade(random: () => number) {
  const kinds = { hire: 14, leave: 10, certify: 16 } as const
  type Kind = keyof typeof kinds
  const events = (Object.keys(kinds) as Kind[])
    .flatMap((kind) => arrivalsOf({ first: 2014, last: 2025, expected: () => kinds[kind], random }).map((on) => ({ kind, on })))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const anyOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const states: { readonly on: CivilDate; readonly people: readonly Readonly<Person>[] }[] = []
  let people: Person[] = Array.from({ length: 150 }, () => ({ certifiedOn: null }))
  for (const { kind, on } of events) {
    if (kind === "hire") people.push({ certifiedOn: null })
    if (kind === "leave") {
      const leaver = anyOf(people)
      people = people.filter((person) => person !== leaver)
    }
    if (kind === "certify") {
      const next = anyOf(people.filter(({ certifiedOn }) => validUntil(certifiedOn) < on))
      if (next !== undefined) next.certifiedOn = on
    }
    states.push({ on, people: people.map((person) => ({ ...person })) })
  }
  return {
    on: (day: CivilDate) => states.filter(({ on }) => on <= day).at(-1)?.people ?? [],
    certified: (among: readonly Readonly<Person>[], day: CivilDate) => among.filter(({ certifiedOn }) => validUntil(certifiedOn) >= day),
    days: (kind: Kind) => events.filter((event) => event.kind === kind).map(({ on }) => on),
  }
}
