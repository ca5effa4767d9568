/** The fields of a supposition, as a form, an address and a file may give them: text, or the JSON value itself. */
import { z } from "zod"
import { type CivilDate, parseCivilDate } from "~/domain/calendar/civil-date"

/** Nothing was said: a field left empty, left out, or null. */
const nothing = z.union([z.literal(""), z.null(), z.undefined()]).transform(() => null)
const said = z.union([z.string(), z.number(), z.boolean()], "required").transform((value) => String(value).trim())

/** A field that must be given. */
const needed = <T>(check: (text: string) => T | null, code: string) =>
  said.transform((text, context): T => {
    const value = text === "" ? null : check(text)
    if (value !== null) return value
    context.addIssue({ code: "custom", message: text === "" ? "required" : code })
    return z.NEVER
  })

const orNothing = <Field extends z.ZodType>(field: Field) => z.union([nothing, field]).default(null)

export const day = needed<CivilDate>(parseCivilDate, "invalid_date")
export const dayOrNull = orNothing(day)

export const yearNumber = needed((text) => within(text, { pattern: /^\d{4}$/, least: 1950, most: 2199 }), "invalid_year")
export const yearOrNull = orNothing(yearNumber)

/** Hours with one decimal at most, as integer tenths; up to what one entry of the workbook may hold. */
export const tenths = needed((text) => {
  const hours = within(text, { pattern: /^\d{1,3}(\.\d)?$/, least: 0.1, most: 500 })
  return hours === null ? null : Math.round(hours * 10)
}, "invalid_hours")

export const dayCount = needed((text) => within(text, { pattern: /^\d{1,4}$/, least: 1, most: 3660 }), "invalid_days")

export const codeOf = <const Codes extends readonly string[]>(codes: Codes) =>
  needed((text): Codes[number] | null => codes.find((code) => code === text) ?? null, "invalid_code")
export const codeOrNull = <const Codes extends readonly string[]>(codes: Codes) => orNothing(codeOf(codes))
export const codeOr = <const Codes extends readonly string[]>(codes: Codes, usual: Codes[number]) =>
  codeOrNull(codes).transform((code): Codes[number] => code ?? usual)

export const yesNoOrNull = orNothing(
  needed((text) => ({ yes: true, true: true, no: false, false: false })[text] ?? null, "invalid_yes_no").transform((flag): boolean => flag),
)

/** A star separates fields in an address, so no name holds one. */
const NAME = /^[^*\p{Cc}]{1,60}$/u
export const nameOrNull = orNothing(needed((text) => (NAME.test(text) ? text : null), "invalid_name"))
export const schoolCode = needed((text) => (/^\w{1,20}$/.test(text) ? text : null), "unknown_school")
export const schoolCodeOrNull = orNothing(schoolCode)

function within(text: string, { pattern, least, most }: { pattern: RegExp; least: number; most: number }): number | null {
  const number = pattern.test(text) ? Number(text) : null
  return number !== null && number >= least && number <= most ? number : null
}
