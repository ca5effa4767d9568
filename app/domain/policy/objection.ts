/** The section of a pack on objections (我有异议): how long the owner of a fact has to answer. */
import { z } from "zod"
import { count, setting } from "./setting"

export const objectionSchema = z.strictObject({
  /** the days after the one on which it was raised; the last of them is the day by which the answer is due */
  answerDays: setting(count),
})
