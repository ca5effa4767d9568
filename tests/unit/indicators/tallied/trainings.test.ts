import { expect, test } from "vitest"
import { anEntry } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import { concentratedKinds, hasTrainingBy, sumsOf, trainingsOf, wasTrainedIn } from "~/domain/indicators/tallied/trainings"

const spellingOf = (name: string) => ["甲", "乙"].indexOf(name.toLowerCase().slice(0, 1))
const days = { from: civilDate("2021-01-01"), until: civilDate("2023-06-30") }
const asked = { hours: { ...days, requiredTenths: 0, concentratedTenths: 0, expectedTenths: 0, isEnd: false }, registration: null }
const sums = (entries: Parameters<typeof trainingsOf>[0]) => sumsOf(trainingsOf(entries, spellingOf), asked, concentratedKinds(pack14()))

test("recognised entries of the days are added up, the first day and the last included", () => {
  const entries = [
    anEntry({ projectName: "甲", endsOn: "2020-12-31", hours: 1 }),
    anEntry({ projectName: "甲", endsOn: "2021-01-01", hours: 2 }),
    anEntry({ projectName: "乙", endsOn: "2023-06-30", hours: 4, delivery: "online" }),
    anEntry({ projectName: "乙", endsOn: "2022-06-30", hours: 8, recognition: "pending" }),
    anEntry({ projectName: "甲", endsOn: "2023-07-01", hours: 16 }),
  ]
  expect(sums(entries)).toEqual({ totalTenths: 60, concentratedTenths: 20, registrationTenths: 0 })
})

test("a training told twice in one year counts once, with the most hours; in two years it is two", () => {
  const twice = [
    anEntry({ projectName: "甲", endsOn: "2022-03-01", hours: 5 }),
    anEntry({ projectName: "甲 ", endsOn: "2022-05-01", hours: 7, delivery: "online" }),
  ]
  expect(sums(twice)).toEqual({ totalTenths: 70, concentratedTenths: 0, registrationTenths: 0 })
  const later = [
    anEntry({ projectName: "甲", endsOn: "2022-03-01", hours: 5 }),
    anEntry({ projectName: "甲", endsOn: "2023-05-01", hours: 7 }),
  ]
  expect(sums(later)).toMatchObject({ totalTenths: 120 })
})

test("a repeat that lies outside the days takes nothing away", () => {
  const entries = [
    anEntry({ projectName: "甲", trainingYear: 2023, endsOn: "2023-06-30", hours: 5 }),
    anEntry({ projectName: "甲", trainingYear: 2023, endsOn: "2023-07-01", hours: 7 }),
  ]
  expect(sums(entries)).toMatchObject({ totalTenths: 50 })
})

test("whether there is any by a day, and a recognised one on some days", () => {
  const pending = trainingsOf([anEntry({ endsOn: "2022-05-20", recognition: "pending" })], () => 0)
  expect([hasTrainingBy(pending, civilDate("2022-05-19")), hasTrainingBy(pending, civilDate("2022-05-20"))]).toEqual([false, true])
  expect(
    hasTrainingBy(
      trainingsOf([], () => 0),
      civilDate("2022-05-20"),
    ),
  ).toBe(false)
  expect(wasTrainedIn(pending, days)).toBe(false)
  expect(
    wasTrainedIn(
      trainingsOf([anEntry({ endsOn: "2021-01-01" })], () => 0),
      days,
    ),
  ).toBe(true)
  expect(
    wasTrainedIn(
      trainingsOf([anEntry({ endsOn: "2023-07-01" })], () => 0),
      days,
    ),
  ).toBe(false)
})
