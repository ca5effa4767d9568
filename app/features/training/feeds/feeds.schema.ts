import { z } from "zod"
import { filterCode, rowId } from "~/platform/form-fields"
import { LOCALES } from "~/platform/i18n/locale"

/** A secret is 64 hexadecimal digits; anything else in its place is no address at all. */
export const calendarParams = z.object({ file: z.string().regex(/^[0-9a-f]{64}\.ics$/) })
export const calendarSearch = z.object({ lang: filterCode(LOCALES) })

const standing = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : Number(text)))
  .pipe(rowIdOrNone())
const formKey = z.string().min(20, "form_token_missing").max(200, "form_token_missing")

/** Makes, renews or ends the reader's own calendar address. */
export const ownFeedForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("make"), replaces: standing, formKey }),
  z.strictObject({ intent: z.literal("end"), replaces: standing }),
])
export type OwnFeedForm = z.infer<typeof ownFeedForm>

const owner = { kind: z.enum(["venue", "trainer"], "invalid_field"), ownerId: rowId }

/** The same for a room or a trainer. */
export const feedsForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("make"), ...owner, replaces: standing, formKey }),
  z.strictObject({ intent: z.literal("end"), ...owner, replaces: standing }),
])
export type FeedsForm = z.infer<typeof feedsForm>

function rowIdOrNone() {
  return z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable()
}
