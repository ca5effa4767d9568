import type { ZodType } from "zod"
import { Refusal } from "~/platform/errors"
import { checkValues } from "~/platform/form-values.server"
import { Refusals } from "~/platform/route-answers.server"

/** The fields of a form with files, against their schema; every fault at once. */
export function checkedFields<T>(schema: ZodType<T>, fields: Readonly<Record<string, string>>): T {
  const result = checkValues(schema, withoutToken(fields))
  if (result.ok) return result.value
  const [first, ...others] = result.refusals
  throw first === undefined ? new Refusal("invalid_field") : new Refusals([first, ...others])
}

/** What was typed, without the key of the form. */
export function withoutToken({ formToken: _, ...fields }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return fields
}
