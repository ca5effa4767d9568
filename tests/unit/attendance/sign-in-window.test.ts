import { expect, test } from "vitest"
import { signInState, usualMoment } from "~/domain/attendance/sign-in-window"

const session = { startsMinute: 540, endsMinute: 720 }
const rule = { opensMinutes: 30, closesMinutes: 60 }
const states = (moment: "arrival" | "departure", minutes: readonly number[]) =>
  minutes.map((minute) => signInState(session, { moment, minute, rule }))

test("one signs in from half an hour before the start to the end, and out from the start to an hour after the end", () => {
  expect(states("arrival", [509, 510, 720, 721])).toEqual(["too_early", "open", "open", "over"])
  expect(states("departure", [539, 540, 780, 781])).toEqual(["too_early", "open", "open", "over"])
})

test("nobody signs in to a session of another day", () => {
  expect(states("arrival", [600 - 1440, 600 + 1440])).toEqual(["too_early", "over"])
})

test("the screen shows arrivals until the middle and departures from then on", () => {
  expect([usualMoment(session, 629), usualMoment(session, 630)]).toEqual(["arrival", "departure"])
})
