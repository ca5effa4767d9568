/** What the schemas of forms and addresses are made of, so that a day or a filter is read alike everywhere. */
import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"

/** A day as the browser's own control, or a person, writes it. */
export const day = z.string("required").trim().min(1, "required").transform(toDay)

/** The same; left empty = null. */
export const optionalDay = z
  .string()
  .trim()
  .optional()
  .transform((text, context) => (text === undefined || text === "" ? null : toDay(text, context)))

/** How often the row had been changed when the form was made: a stale form is refused. */
export const version = z.coerce.number<string>().int().positive()

/** The id of a row, in an address or a form. */
export const rowId = z.coerce.number<string>().int().positive().max(Number.MAX_SAFE_INTEGER)

/** Words of a filter in an address. What makes no sense is left out of account: an old link still shows a list. */
export const filterWords = (max: number) => z.string().trim().max(max).catch("").default("")

/** One of some codes in a filter, "" = all; likewise forgiving. */
export const filterCode = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z
    .enum(["", ...codes])
    .catch("")
    .default("")

/** A place in a list, as a page before gave it; what is none begins the list. */
export const cursorUpTo = (max: number) => z.string().max(max).nullable().catch(null).default(null)

function toDay(text: string, context: z.RefinementCtx): CivilDate {
  const date = parseCivilDate(text)
  if (date !== null) return date
  context.addIssue({ code: "custom", message: "not_a_date" })
  return z.NEVER
}
